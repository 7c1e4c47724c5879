import type { Sop } from '../model/sop.js';
import { DAY } from './days.js';

/** What an SOP promises, as a limit that a case can be held against. */
export interface PromisedMinutes {
  /** By the clock on the wall where it is written in calendar units, else working minutes. */
  readonly minutes: number;
  readonly calendar: boolean;
}

/** The limit of `standar_pelayanan.waktu`; absent where there is none that can be counted. */
export function promisedMinutes({ standard }: Sop): PromisedMinutes | undefined {
  const duration = standard?.time?.duration;
  if (duration?.kind !== 'closed' || duration.maximum <= 0) return undefined;
  const { calendarDays, maximum } = duration;
  return calendarDays === undefined
    ? { minutes: maximum, calendar: false }
    : { minutes: calendarDays.maximum * DAY, calendar: true };
}
