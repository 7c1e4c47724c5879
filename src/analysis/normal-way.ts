import type { FlowGraph } from '../flow/graph.js';
import type { Sop, Step } from '../model/sop.js';
import { longestRests, longestWayAhead } from './rests.js';
import { type StepTime, timeOfStep } from './step-time.js';
import { END, timeGraph } from './time-graph.js';

/** The normal way through an SOP: nothing is done twice. */
export interface NormalWay {
  /** Working minutes from the first step to the end; a lower bound where `open`. */
  readonly minutes: number;
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
export function normalWay(
  sop: Sop,
  flow: FlowGraph,
  counts: (step: Step) => boolean = () => true,
): NormalWay | undefined {
  const graph = timeGraph(flow);
  const times = new Map(sop.steps.filter(counts).map((step) => [step.number, timeOfStep(step)]));
  const minutesOf = (step: number) => times.get(step)?.minutes ?? 0;
  const rests = longestRests(graph, minutesOf);
  if (graph.start === undefined || !rests.has(graph.start)) return undefined;

  const steps: StepTime[] = [];
  const timeAt = (id: string) => times.get(graph.places.get(id)?.step ?? 0);
  for (let id = graph.start, visit = true; id !== END; ) {
    const time = visit ? timeAt(id) : undefined;
    if (time !== undefined) steps.push(time);
    const way = longestWayAhead(graph, id, rests, minutesOf);
    [id, visit] = [way?.to ?? END, way?.visit ?? false];
  }
  return {
    minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0),
    open: [...rests.keys()].some((id) => timeAt(id)?.open === true),
    steps,
  };
}
