import type { FlowGraph } from '../flow/graph.js';
import type { Sop, Step } from '../model/sop.js';
import { type Chances, chancesOf } from './chances.js';
import { once } from './once.js';
import { longestRests } from './rests.js';
import { type StepTime, timeOfStep } from './step-time.js';
import { type TimeGraph, timeGraph } from './time-graph.js';

/** An SOP as far as its time is concerned: where time passes, and how much. */
export interface TimeModel {
  readonly sop: Sop;
  readonly flow: FlowGraph;
  readonly graph: TimeGraph;
  /** By the number of the step; one that is missing takes no time. */
  readonly times: ReadonlyMap<number, StepTime>;
  /** The minutes from when a place is done to the end, by the longest way ahead; see `longestRests`. */
  readonly rests: ReadonlyMap<string, number>;
  /** How likely each way is. */
  readonly chances: () => Chances;
}

/**
 * Reads what takes time out of an SOP and its flow.
 *
 * @param counts which steps are counted; the others take no time. All of them by default.
 */
export function timeModel(sop: Sop, flow: FlowGraph, counts?: (step: Step) => boolean): TimeModel {
  return modelOf(sop, flow, timeGraph(flow), counts);
}

/** The same SOP with the steps of another count. */
export function countingOnly({ sop, flow, graph }: TimeModel, counts: (step: Step) => boolean): TimeModel {
  return modelOf(sop, flow, graph, counts);
}

/** A model of the same flow with the times of another SOP, whose steps go on as those of the first do. */
export function ofTimes({ flow, graph }: TimeModel, sop: Sop): TimeModel {
  return modelOf(sop, flow, graph);
}

function modelOf(sop: Sop, flow: FlowGraph, graph: TimeGraph, counts?: (step: Step) => boolean): TimeModel {
  const counted = counts === undefined ? sop.steps : sop.steps.filter(counts);
  const times = new Map(counted.map((step) => [step.number, timeOfStep(step)]));
  const minutesOf = (step: number) => times.get(step)?.minutes ?? 0;
  const rests = longestRests(graph, minutesOf);
  return { sop, flow, graph, times, rests, chances: once(() => chancesOf(graph, rests, minutesOf)) };
}

/** The time of the row that a place belongs to. */
export function timeAt({ graph, times }: TimeModel, place: string): StepTime | undefined {
  return times.get(graph.places.get(place)?.step ?? 0);
}
