import type { Analysis } from '../analyze.js';
import { minutesAsTime, withStep } from '../change/times.js';
import { dominantStep } from '../dominant-step.js';
import type { TimeModel } from '../time-model.js';
import type { Proposal } from './advice.js';

/** One step takes over half of the normal way: what halving it would save. */
export function adviseHalf({ sop }: TimeModel, { normal }: Analysis): readonly Proposal[] {
  const longest = normal && dominantStep(normal);
  if (longest === undefined) return [];
  const changed = withStep(sop, longest.step, (step) => ({
    ...step,
    time: minutesAsTime(longest.work / 2),
    waiting: minutesAsTime(longest.waiting / 2),
  }));
  return [{ kind: 'half', steps: [longest.step], changed }];
}
