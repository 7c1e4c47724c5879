import type { Step, TimeText } from '../model/sop.js';

/** How long one step takes, in working minutes. */
export interface StepTime {
  readonly step: number;
  /** Upper limit, waiting before the step included. */
  readonly minutes: number;
  /** The step has no upper limit that can be counted: an open time, a rate, an unreadable or a missing one. */
  readonly open: boolean;
}

/** The time of a step: its waiting and its work, each by its upper limit. A rate counts for one thing. */
export function timeOfStep(step: Step): StepTime {
  const work = limitOf(step.time);
  const waiting = step.waiting === undefined ? { minutes: 0, open: false } : limitOf(step.waiting);
  return { step: step.number, minutes: work.minutes + waiting.minutes, open: work.open || waiting.open };
}

function limitOf(time: TimeText | undefined): { readonly minutes: number; readonly open: boolean } {
  if (time?.duration.kind !== 'closed') return { minutes: 0, open: true };
  return { minutes: Math.max(time.duration.minimum, time.duration.maximum, 0), open: time.duration.per !== undefined };
}
