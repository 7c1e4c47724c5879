import { isoOf, isRealDay } from './dates.js';

/**
 * The day so many months later. Where that month is too short it is its last day: `2026-01-31` and one month are
 * `2026-02-28`.
 *
 * @param iso a real day, `YYYY-MM-DD`
 */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  let newDay = day;
  while (newDay > 28 && !isRealDay(newYear, newMonth, newDay)) newDay -= 1;
  return isoOf(newYear, newMonth, newDay);
}
