import type { Step, TimeText } from '../model/sop.js';

/** How long one step takes, in working minutes. */
export interface StepTime {
  readonly step: number;
  /** Upper limit, waiting before the step included. */
  readonly minutes: number;
  /** The work alone (`waktu`). */
  readonly work: number;
  /** The waiting before it alone (`tunggu`). */
  readonly waiting: number;
  /** The step has no upper limit that can be counted: an open time, a rate, an unreadable or a missing one. */
  readonly open: boolean;
  /** A range is written; its upper limit is what counts here. */
  readonly ranged: boolean;
}

/** The time of a step: its waiting and its work, each by its upper limit. A rate counts for one thing. */
export function timeOfStep(step: Step): StepTime {
  const work = limitOf(step.time);
  const waiting = step.waiting === undefined ? { minutes: 0, open: false, ranged: false } : limitOf(step.waiting);
  return {
    step: step.number,
    minutes: work.minutes + waiting.minutes,
    work: work.minutes,
    waiting: waiting.minutes,
    open: work.open || waiting.open,
    ranged: work.ranged || waiting.ranged,
  };
}

function limitOf(time: TimeText | undefined) {
  if (time?.duration.kind !== 'closed') return { minutes: 0, open: true, ranged: false };
  const { minimum, maximum, per } = time.duration;
  return { minutes: Math.max(minimum, maximum, 0), open: per !== undefined, ranged: minimum !== maximum };
}
