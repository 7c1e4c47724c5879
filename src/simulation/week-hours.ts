import type { WorkCalendar } from '../model/config.js';

/** Opening hours of one day: minutes from midnight, in order, not overlapping. */
export type DayHours = readonly (readonly [opens: number, closes: number])[];

/** By weekday, from 0 for Sunday to 6 for Saturday. */
export type WeekHours = readonly DayHours[];

const START = 7 * 60 + 30;
const NOON = 12 * 60;

/**
 * The working hours of a configured week. Five days of 450 minutes are those of Perpres 21/2023: from 07.30, with a break
 * of an hour from Monday to Thursday and of an hour and a half on Friday. Any other day begins at 07.30 too and has an
 * hour of break at noon; six days end on Saturday, seven on Sunday.
 */
export function hoursOf({ minutesPerWorkday, workdaysPerWeek }: WorkCalendar): WeekHours {
  const daily = dayOfLength(minutesPerWorkday);
  const friday: DayHours = [
    [START, 11 * 60 + 30],
    [13 * 60, 16 * 60 + 30],
  ];
  const isOfficial = minutesPerWorkday === 450 && workdaysPerWeek === 5;
  return [7, 1, 2, 3, 4, 5, 6].map((day) => {
    if (day > workdaysPerWeek) return [];
    return isOfficial && day === 5 ? friday : daily;
  });
}

function dayOfLength(minutes: number): DayHours {
  const morning = NOON - START;
  if (minutes <= morning) return [[START, START + minutes]];
  const afternoon = Math.min(minutes - morning, 24 * 60 - NOON - 60);
  // So long a day has no room for an evening: the missing minutes come before its start.
  const early = minutes - morning - afternoon;
  return [
    [START - early, NOON],
    [NOON + 60, NOON + 60 + afternoon],
  ];
}

const DAY_NAMES: readonly (readonly string[])[] = [
  ['minggu', 'min', 'mgg', 'ahad', 'sunday', 'sun'],
  ['senin', 'sen', 'monday', 'mon'],
  ['selasa', 'sel', 'tuesday', 'tue'],
  ['rabu', 'rab', 'wednesday', 'wed'],
  ['kamis', 'kam', 'thursday', 'thu'],
  ['jumat', "jum'at", 'jum', 'friday', 'fri'],
  ['sabtu', 'sab', 'saturday', 'sat'],
];

/**
 * Reads working hours: `07.30-12.00,13.00-16.00` for every working day, or by weekdays
 * `Sen-Kam 07.30-12.00,13.00-16.00; Jum 07.30-11.30,13.00-16.30`. Undefined where it cannot be read, where hours overlap,
 * or where no hour is left.
 *
 * @param workdays how many days, from Monday, hours without a weekday are meant for
 */
export function parseHours(text: string, workdays: number): WeekHours | undefined {
  const week: DayHours[] = Array.from({ length: 7 }, () => []);
  for (const part of text.split(';').map((each) => each.trim().toLowerCase())) {
    if (part === '') continue;
    const [, first, last, rest = ''] =
      /^(?:([a-z']+)\s*(?:[-–]\s*([a-z']+))?\s*:?\s+)?([\d.:,\s–-]+)$/.exec(part) ?? [];
    const days = daysNamed(first, last, workdays);
    const hours = parseDay(rest);
    if (days === undefined || hours === undefined) return undefined;
    for (const day of days) week[day] = hours;
  }
  return week.some((hours) => hours.length > 0) ? week : undefined;
}

function daysNamed(
  first: string | undefined,
  last: string | undefined,
  workdays: number,
): readonly number[] | undefined {
  if (first === undefined) return [1, 2, 3, 4, 5, 6, 0].slice(0, workdays);
  const from = DAY_NAMES.findIndex((names) => names.includes(first));
  const to = last === undefined ? from : DAY_NAMES.findIndex((names) => names.includes(last));
  if (from < 0 || to < 0) return undefined;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
}

function parseDay(text: string): DayHours | undefined {
  const hours: [number, number][] = [];
  for (const part of text.split(',')) {
    const times = /^\s*(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})\s*$/.exec(part);
    if (!times) return undefined;
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = times.slice(1).map(Number);
    const [opens, closes] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
    const isClock = fromMinute < 60 && toMinute < 60 && closes <= 24 * 60;
    if (!isClock || opens >= closes || opens < (hours.at(-1)?.[1] ?? 0)) return undefined;
    hours.push([opens, closes]);
  }
  return hours;
}
