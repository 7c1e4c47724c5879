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
export function timesOf({ standard, steps }: Sop): readonly TimeAt[] {
  const times: TimeAt[] = [];
  if (standard?.time !== undefined) {
    times.push({ time: standard.time, path: ['standar_pelayanan', 'waktu'], waiting: false });
  }
  for (const [stage, time] of standard?.stages ?? []) {
    times.push({ time, path: ['standar_pelayanan', 'tahap', stage], waiting: false });
  }
  for (const step of steps) {
    const index = step.number - 1;
    if (step.time !== undefined) times.push({ time: step.time, path: ['langkah', index, 'waktu'], waiting: false });
    if (step.waiting !== undefined)
      times.push({ time: step.waiting, path: ['langkah', index, 'tunggu'], waiting: true });
  }
  return times;
}
