import type { Analysis } from '../analyze.js';
import { minutesAsTime, withStep } from '../change/times.js';
import type { TimeModel } from '../time-model.js';
import type { Proposal } from './advice.js';

/** Steps before which a case waits longer than the work itself takes: what waiting no longer than that would save. */
export function adviseWaiting({ sop }: TimeModel, { steps }: Analysis): readonly Proposal[] {
  const waiting = steps.filter((step) => !step.open && step.waiting > step.work);
  if (waiting.length === 0) return [];
  const changed = waiting.reduce(
    (before, { step: number, work }) => withStep(before, number, (step) => ({ ...step, waiting: minutesAsTime(work) })),
    sop,
  );
  return [{ kind: 'waiting', steps: waiting.map(({ step }) => step), changed }];
}
