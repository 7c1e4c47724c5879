import { DAY, weekday } from './days.js';
import type { DayHours, WeekHours } from './week-hours.js';

/**
 * Turns minutes by the clock on the wall (since 1 January 1970, local time) into working minutes and back. Working minutes
 * pass only while the office is open; they begin with 0 at the first day of the clock.
 */
export interface WorkClock {
  /** Working minutes that have passed at this time. Before the first day of the clock they are 0. */
  toWork(wall: number): number;
  /** The time on the wall; where one opening ends and the next begins, `ending` chooses the end of the first. */
  toWall(work: number, ending: boolean): number;
  /** How many working days the office has from the first day of the clock on, for so many calendar days. */
  workdays(days: number): number;
}

/** So long a time without an open hour means that there will be none. */
const LONGEST_CLOSURE = 36_600;

/** A clock that begins at midnight of a day and knows the weekly hours and the days off. */
export function createWorkClock(firstDay: number, week: WeekHours, holidays: ReadonlyMap<number, string>): WorkClock {
  const lengths = week.map((hours) => hours.reduce((sum, [opens, closes]) => sum + closes - opens, 0));
  /** Working minutes before each day, from the first one on; grows as far as it is asked for. */
  const before = [0];
  const hoursOn = (index: number): DayHours =>
    holidays.has(firstDay + index) ? [] : (week[weekday(firstDay + index)] ?? []);
  const lengthOf = (index: number) => (holidays.has(firstDay + index) ? 0 : (lengths[weekday(firstDay + index)] ?? 0));
  const growTo = (index: number) => {
    while (before.length <= index) before.push((before.at(-1) ?? 0) + lengthOf(before.length - 1));
  };

  const toWork = (wall: number): number => {
    const index = Math.floor(wall / DAY) - firstDay;
    if (index < 0) return 0;
    growTo(index);
    const minute = wall - (firstDay + index) * DAY;
    let passed = before[index] ?? 0;
    for (const [opens, closes] of hoursOn(index)) {
      if (minute <= opens) break;
      passed += Math.min(minute, closes) - opens;
    }
    return passed;
  };

  const toWall = (work: number, ending: boolean): number => {
    const index = dayHolding(work, ending);
    let left = work - (before[index] ?? 0);
    const midnight = (firstDay + index) * DAY;
    for (const [opens, closes] of hoursOn(index)) {
      const length = closes - opens;
      if (left < length || (ending && left === length)) return midnight + opens + left;
      left -= length;
    }
    // Rounding may leave a hair more than the day has.
    return midnight + (hoursOn(index).at(-1)?.[1] ?? 0);
  };

  /** The day in which a working minute lies. */
  function dayHolding(work: number, ending: boolean): number {
    const isBeyond = (passed: number) => (ending && work > 0 ? passed >= work : passed > work);
    let last = before.length - 1;
    for (let idle = 0; !isBeyond(before[last] ?? 0) && idle < LONGEST_CLOSURE; last += 1) {
      growTo(last + 1);
      idle = before[last + 1] === before[last] ? idle + 1 : 0;
    }
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBeyond(before[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low - 1);
  }

  return {
    toWork,
    toWall,
    workdays: (days) => Array.from({ length: Math.max(0, days) }, (_, index) => lengthOf(index)).filter(Boolean).length,
  };
}
