import { forwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Sop, Step } from '../model/sop.js';
import { type StepTime, timeOfStep } from './step-time.js';

/** The normal way through an SOP: nothing is done twice. */
export interface NormalWay {
  /** Working minutes from the first step to the end; a lower bound where `open`. */
  readonly minutes: number;
  readonly open: boolean;
  /** The steps that make up these minutes, in the order of the work. */
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
  const forward = forwardFlow(flow);
  if (forward.starts.length === 0) return undefined;
  const stepOf = new Map(flow.nodes.map((node) => [node.id, node.step]));
  const times = new Map(sop.steps.filter(counts).map((step) => [step.number, timeOfStep(step)]));
  const minutesOf = (step: number | undefined) => (step === undefined ? 0 : (times.get(step)?.minutes ?? 0));

  const best = new Map<string, { readonly minutes: number; readonly before?: string }>();
  for (const id of forward.starts) best.set(id, { minutes: minutesOf(stepOf.get(id)) });
  for (const id of forward.order) {
    const here = best.get(id);
    if (here === undefined) continue;
    for (const target of forward.following.get(id) ?? []) {
      // Symbols of one row share its time.
      const added = stepOf.get(target) === stepOf.get(id) ? 0 : minutesOf(stepOf.get(target));
      const minutes = here.minutes + added;
      if (minutes > (best.get(target)?.minutes ?? -1)) best.set(target, { minutes, before: id });
    }
  }
  const last = [...best].reduce((a, b) => (b[1].minutes > a[1].minutes ? b : a));
  const numbers = [...new Set(wayTo(last[0], best).map((id) => stepOf.get(id)))];
  return {
    minutes: last[1].minutes,
    open: forward.order.some((id) => times.get(stepOf.get(id) ?? 0)?.open === true),
    steps: numbers.flatMap((number) => times.get(number ?? 0) ?? []),
  };
}

function wayTo(last: string, best: ReadonlyMap<string, { readonly before?: string }>): readonly string[] {
  const way: string[] = [];
  for (let id: string | undefined = last; id !== undefined; id = best.get(id)?.before) way.unshift(id);
  return way;
}
