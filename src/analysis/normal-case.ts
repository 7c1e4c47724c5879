import { normalWayFrom } from './normal-way.js';
import { END, type PlaceWay } from './time-graph.js';
import type { TimeModel } from './time-model.js';

/** Everything that is done in a case without rework: every parallel way, and of each decision the way of the normal way. */
export interface NormalCase {
  /** Ids of its places. */
  readonly places: ReadonlySet<string>;
  /** Numbers of its steps. */
  readonly steps: ReadonlySet<number>;
  /** Its ways, each as the places that it joins. */
  readonly ways: readonly TakenWay[];
}

export interface TakenWay extends PlaceWay {
  readonly from: string;
}

/** Follows a case without rework from the start; empty where no way leads to an end. */
export function normalCase(model: TimeModel): NormalCase {
  const { graph, rests } = model;
  const places = new Set<string>();
  const ways: TakenWay[] = [];
  if (graph.start !== undefined && rests.has(graph.start)) places.add(graph.start);
  for (const from of places) {
    const place = graph.places.get(from);
    const taken = place?.kind === 'split' ? place.ways.filter(({ ahead }) => ahead) : [normalWayFrom(model, from)];
    for (const way of taken) {
      if (way === undefined) continue;
      ways.push({ ...way, from });
      if (way.to !== END) places.add(way.to);
    }
  }
  return { places, ways, steps: new Set([...places].flatMap((id) => graph.places.get(id)?.step ?? [])) };
}
