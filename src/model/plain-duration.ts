import type { WorkCalendar } from './config.js';
import type { Duration } from './sop.js';
import { parseUnit, unitMinutes } from './time-unit.js';

/**
 * Reads what nearly all times are, one figure with a usual unit ("30 menit", "2 Hari Kerja"), at a glance: the grammar of
 * all times takes long to compile and to run. Undefined for any other text, which says nothing about it.
 */
export function plainDuration(text: string, calendar: WorkCalendar): Duration | undefined {
  const [, figure, unit] = PLAIN.exec(text) ?? [];
  if (figure === undefined || unit === undefined) return undefined;
  const parsed = parseUnit(unit.toLowerCase());
  const minutes = Number(figure) * unitMinutes(parsed, calendar);
  return { kind: 'closed', minimum: minutes, maximum: minutes, range: false, plainDay: parsed === 'day' };
}

/** None of these units goes on over days off. */
const PLAIN = /^(\d{1,4}) (menit|jam|hari kerja|hari)$/i;
