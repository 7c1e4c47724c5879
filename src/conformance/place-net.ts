import { END, type Place, type PlaceWay, placeIdOf, timeGraph } from '../analysis/time-graph.js';
import { forwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Sop, Step } from '../model/sop.js';
import { meetingOf } from '../simulation/meeting.js';

/** The flow of an SOP as a log can tell it: one place for each row, or for each part of a `rangkaian`. */
export interface PlaceNet {
  /** Absent for an SOP without steps. */
  readonly start?: string;
  readonly places: ReadonlyMap<string, NetPlace>;
  /** The places of each step, in the order of its parts. */
  readonly ofStep: ReadonlyMap<number, readonly NetPlace[]>;
}

export interface NetPlace {
  readonly id: string;
  readonly step: number;
  /** Index of the part of a rangkaian, where it is one. */
  readonly part?: number;
  /** Labels of the pelaksana. */
  readonly actors: ReadonlySet<string>;
  /** How many rows of a log one visit can have: one for each symbol. */
  readonly symbols: number;
  /** Place in the order of the file. */
  readonly rank: number;
  /** One of them is taken. */
  readonly ways: readonly NetWay[];
}

export interface NetWay {
  /** Side by side where they are several; none leads to the end. */
  readonly to: readonly NetTarget[];
  /** The place where several meet again. */
  readonly meeting?: string;
}

export interface NetTarget {
  readonly id: string;
  /** The next part of the row in hand: a log that tells the row once need not tell it. */
  readonly within: boolean;
}

/** Reduces a flow to what a log can tell. */
export function placeNet(sop: Sop, flow: FlowGraph): PlaceNet {
  const graph = timeGraph(flow);
  const labels = new Map(sop.actors.map(({ id, label }) => [id, label || id]));
  const meetingAt = meetings(flow);
  const places = new Map<string, NetPlace>();
  for (const place of graph.places.values()) {
    const step = sop.steps[place.step - 1];
    const part = partOf(place, step);
    const actors = step === undefined ? [] : actorsAt(step, part);
    places.set(place.id, {
      id: place.id,
      step: place.step,
      ...(part === undefined ? {} : { part }),
      actors: new Set(actors.map((actor) => labels.get(actor) ?? actor)),
      symbols: actors.length,
      rank: places.size,
      ways: waysOf(place, meetingAt),
    });
  }
  const ofStep = new Map<number, NetPlace[]>();
  for (const place of places.values()) ofStep.set(place.step, [...(ofStep.get(place.step) ?? []), place]);
  return { places, ofStep, ...(graph.start === undefined ? {} : { start: graph.start }) };
}

function waysOf(place: Place, meetingAt: ReadonlyMap<string, string>): readonly NetWay[] {
  if (place.kind !== 'split') return place.ways.map((way) => ({ to: targetsOf([way]) }));
  const meeting = meetingAt.get(place.id);
  return [{ to: targetsOf(place.ways), ...(meeting === undefined ? {} : { meeting }) }];
}

function targetsOf(ways: readonly PlaceWay[]): readonly NetTarget[] {
  return ways.filter(({ to }) => to !== END).map(({ to, visit }) => ({ id: to, within: !visit }));
}

/** For each place with parallel ways the place where they meet, as the simulation has it. */
function meetings(flow: FlowGraph): ReadonlyMap<string, string> {
  const forward = forwardFlow(flow);
  const nodeOf = new Map(flow.nodes.map((node) => [node.id, node]));
  const targets = new Map<string, Set<string>>();
  for (const { kind, from, to } of flow.edges) {
    const node = nodeOf.get(from);
    if (kind !== 'flow' || node === undefined) continue;
    const place = placeIdOf(node);
    targets.set(place, (targets.get(place) ?? new Set()).add(to));
  }
  const found = new Map<string, string>();
  for (const [place, ids] of targets) {
    const meeting = nodeOf.get(meetingOf([...ids], forward) ?? '');
    if (meeting !== undefined) found.set(place, placeIdOf(meeting));
  }
  return found;
}

function partOf({ id }: Place, step: Step | undefined): number | undefined {
  if (step?.work.kind !== 'chain') return undefined;
  return Number(id.split('.')[1] ?? 1) - 1;
}

function actorsAt({ work }: Step, part: number | undefined): readonly string[] {
  if (work.kind === 'single') return [work.actor];
  if (work.kind === 'several') return work.actors;
  return work.parts.slice(part ?? 0, (part ?? 0) + 1).map(({ actor }) => actor);
}
