import { isoMinute } from './days.js';
import type { Network } from './network.js';
import type { DoneWork } from './run.js';
import type { WorkClock } from './work-clock.js';

/** One row of an event log: a piece of work that was done. */
export interface LogEntry {
  readonly case: string;
  /** Number of the step. */
  readonly step: number;
  readonly activity: string;
  /** Labels of the pelaksana; joint work has several, with " + " between them. */
  readonly actor: string;
  /** The officers by number, where they are in the office: "Verifikator 2". */
  readonly officer: string;
  /** By the clock on the wall: `2026-01-12 08:30:00`. */
  readonly start: string;
  readonly end: string;
}

/** The entries of a run, in the order in which the work began. */
export function logEntries(
  work: readonly DoneWork[],
  network: Network,
  clock: WorkClock,
  activityOf: (step: number) => string,
): readonly LogEntry[] {
  const sorted = [...work].sort((a, b) => a.began - b.began || a.case - b.case);
  return sorted.map(({ case: index, task, officers, began, ended }): LogEntry => {
    const found = network.tasks[task];
    const step = found?.step ?? 0;
    const stations = (found?.stations ?? []).flatMap((station) => network.stations[station] ?? []);
    return {
      case: `K${String(index + 1).padStart(5, '0')}`,
      step,
      activity: activityOf(step),
      actor: stations.map(({ label }) => label).join(' + '),
      officer: stations
        .map(({ label }, place) => ((officers[place] ?? 0) > 0 ? `${label} ${officers[place]}` : label))
        .join(' + '),
      start: isoMinute(clock.toWall(began, false)),
      end: isoMinute(clock.toWall(ended, ended > began)),
    };
  });
}

/** The columns of the log as CSV, as `sop conform` reads them. */
export const LOG_COLUMNS = ['kasus', 'langkah', 'kegiatan', 'pelaksana', 'petugas', 'mulai', 'selesai'] as const;

/** An entry as cells below `LOG_COLUMNS`. */
export function logCells({ case: name, step, activity, actor, officer, start, end }: LogEntry): readonly string[] {
  return [name, String(step), activity.replace(/\s+/g, ' '), actor, officer, start, end];
}
