import type { FlowGraph } from '../flow/graph.js';
import type { Sop, Step } from '../model/sop.js';
import { longestWayAhead } from './rests.js';
import { type StepTime, timeOfStep } from './step-time.js';
import { END, type PlaceWay } from './time-graph.js';
import { type TimeModel, timeAt, timeModel } from './time-model.js';

/** The normal way through an SOP: nothing is done twice. */
export interface NormalWay {
  /** Working minutes from the first step to the end; a lower bound where `open`. */
  readonly minutes: number;
  /** The part of these minutes that is work. */
  readonly work: number;
  /** The part of these minutes that is waiting before the work. */
  readonly waiting: number;
  readonly open: boolean;
  /** The steps that make up these minutes, in the order of the work: the critical path. */
  readonly steps: readonly StepTime[];
}

/**
 * How long the normal way takes. Ways that lead back are left out. Of parallel ways the longest counts, and so it does
 * of several ways that a decision opens ahead: what is promised must hold for each of them.
 *
 * @param counts which steps are counted; the others take no time. All of them by default.
 * @returns nothing where no way leads to an end.
 */
export function normalWay(sop: Sop, flow: FlowGraph, counts?: (step: Step) => boolean): NormalWay | undefined {
  return normalWayOf(timeModel(sop, flow, counts));
}

/** The same of a model. */
export function normalWayOf(model: TimeModel): NormalWay | undefined {
  const { graph, rests } = model;
  if (graph.start === undefined || !rests.has(graph.start)) return undefined;
  const steps: StepTime[] = [];
  let minutes = 0;
  let work = 0;
  let waiting = 0;
  for (let id = graph.start, visit = true; id !== END; ) {
    const time = visit ? timeAt(model, id) : undefined;
    if (time !== undefined) {
      steps.push(time);
      minutes += time.minutes;
      work += time.work;
      waiting += time.waiting;
    }
    const way = normalWayFrom(model, id);
    [id, visit] = [way?.to ?? END, way?.visit ?? false];
  }
  const open = [...rests.keys()].some((id) => timeAt(model, id)?.open === true);
  return { minutes, work, waiting, open, steps };
}

/** Minutes that the normal way never exceeds, told without its flow: all rows one after the other. */
export function normalWayBound({ steps }: Sop): number {
  return steps.reduce((sum, step) => sum + timeOfStep(step).minutes * visitsAtMost(step), 0);
}

/** A row is visited once, but a way from outside to a later part of a rangkaian visits it anew. */
function visitsAtMost({ work }: Step): number {
  return work.kind === 'chain' ? work.parts.length : 1;
}

/** The way that the normal way takes from a place: the longest that leads ahead. */
export function normalWayFrom({ graph, rests, times }: TimeModel, id: string): PlaceWay | undefined {
  return longestWayAhead(graph, id, rests, (step) => times.get(step)?.minutes ?? 0);
}

/** A way of a decision that the normal way takes, being the longest, though by the chances that are stated it is seldom taken. */
export interface RareWay {
  readonly step: number;
  readonly label: string;
  /** 0 to 1 */
  readonly share: number;
}

/** With a lower chance than this the other ways of a decision are likelier together. */
const RARE = 0.5;

/** The rare ways that the normal way takes, in the order of the work: an SOP is longer by them than most cases are. */
export function rareWaysOf(model: TimeModel): readonly RareWay[] {
  const { graph, rests, chances } = model;
  const rare: RareWay[] = [];
  for (let id = graph.start; id !== undefined && rests.has(id); ) {
    const taken = normalWayFrom(model, id);
    const way = chances()
      .ways.get(id)
      ?.find(({ to, label }) => to === taken?.to && label === taken.label);
    if (way !== undefined && way.label !== null && way.share < RARE) {
      rare.push({ step: graph.places.get(id)?.step ?? 0, label: way.label, share: way.share });
    }
    id = taken?.to;
  }
  return rare;
}
