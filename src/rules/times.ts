import type { Sop, TimeText } from '../model/sop.js';
import type { Path } from '../source/span.js';

/** A time of the file with its path. */
export interface TimeAt {
  readonly time: TimeText;
  readonly path: Path;
  /** Waiting may be nothing; work may not. */
  readonly waiting: boolean;
}

/** Every time that an SOP holds: those of the service standard, then `waktu` and `tunggu` of each step. */
export function* timesOf({ standard, steps }: Sop): Iterable<TimeAt> {
  if (standard?.time !== undefined) {
    yield { time: standard.time, path: ['standar_pelayanan', 'waktu'], waiting: false };
  }
  for (const [stage, time] of standard?.stages ?? []) {
    yield { time, path: ['standar_pelayanan', 'tahap', stage], waiting: false };
  }
  for (const [index, step] of steps.entries()) {
    if (step.time !== undefined) yield { time: step.time, path: ['langkah', index, 'waktu'], waiting: false };
    if (step.waiting !== undefined) yield { time: step.waiting, path: ['langkah', index, 'tunggu'], waiting: true };
  }
}
