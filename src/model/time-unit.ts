import type { WorkCalendar } from './config.js';

export type TimeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'calendar-day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/**
 * The units that times are written in (lower case), as a part of a regular expression; longer ones first. Behind so many
 * choices `(?!\w)` compiles several times as fast as `\b`.
 */
export const UNIT =
  '(?:(?:hari|hr)(?: ?(?:kerja|krj)| kalender| takwim)?|hk|menit|mnt|min|jam(?: (?:kerja|krj))?|minggu|mgg|pekan|bulan|bln|triwulan|semester|smt|tahun|thn|th)(?!\\w)\\.?';

/** The unit that a text of `UNIT` names. */
export function parseUnit(written: string): TimeUnit {
  const unit = written.replace(/\.$/, '');
  if (/^(?:(?:hari|hr) ?(?:kerja|krj)|hk)$/.test(unit)) return 'workday';
  if (/^(?:hari|hr) (?:kalender|takwim)$/.test(unit)) return 'calendar-day';
  if (/^(?:hari|hr|malam)$/.test(unit)) return 'day';
  if (/^(?:minggu|mgg|pekan)$/.test(unit)) return 'week';
  if (/^(?:bulan|bln)$/.test(unit)) return 'month';
  if (unit === 'triwulan') return 'quarter';
  if (unit === 'semester' || unit === 'smt') return 'half-year';
  if (/^(?:tahun|thn|th)$/.test(unit)) return 'year';
  return unit.startsWith('jam') ? 'hour' : 'minute';
}

/** Working minutes of one unit. `hari` alone counts as a working day. */
export function unitMinutes(unit: TimeUnit, calendar: WorkCalendar): number {
  const day = calendar.minutesPerWorkday;
  switch (unit) {
    case 'minute':
      return 1;
    case 'hour':
      return 60;
    case 'day':
    case 'workday':
      return day;
    case 'calendar-day':
      return (day * calendar.workdaysPerWeek) / 7;
    case 'week':
      return day * calendar.workdaysPerWeek;
    case 'month':
      return day * calendar.workdaysPerMonth;
    case 'quarter':
      return day * calendar.workdaysPerMonth * 3;
    case 'half-year':
      return day * calendar.workdaysPerMonth * 6;
    case 'year':
      return day * calendar.workdaysPerMonth * 12;
  }
}

/** Calendar days of one unit, for units that go on over nights and days off; undefined for units of working time. */
export function unitCalendarDays(unit: TimeUnit): number | undefined {
  switch (unit) {
    case 'calendar-day':
      return 1;
    case 'week':
      return 7;
    case 'month':
      return 30;
    case 'quarter':
      return 91;
    case 'half-year':
      return 182;
    case 'year':
      return 365;
    default:
      return undefined;
  }
}
