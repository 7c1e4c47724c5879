import { isRealDay, parseDate } from '../model/dates.js';
import { DAY, dayNumber, dayOf } from '../simulation/days.js';

/** In which order figures such as 03/04/2026 stand. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** Reads times as minutes by the clock on the wall since 1 January 1970. */
export interface TimeReader {
  /** Undefined for what is no time. */
  read(text: string): number | undefined;
}

/**
 * Makes a reader of times: ISO (`2026-01-12T08:30:00+08:00`, `2026-01-12 08:30`), figures with the day first
 * (`12/01/2026 08.30`, `12-01-26 8:30 PM`), words (`12 Januari 2026 08:30 WIB`), a date alone (its midnight), a number of
 * days as spreadsheets count them, and seconds or milliseconds since 1970.
 *
 * What has a zone is turned into the zone of the office, so that all times are local: the one given, else the first zone
 * other than UTC that the log itself names, else WIB.
 *
 * @param zone minutes that the local clock is ahead of UTC
 */
export function timeReader(order: DateOrder = 'dmy', zone?: number): TimeReader {
  let local = zone;
  const shift = (offset: number) => {
    if (offset !== 0) local ??= offset;
    return (local ?? WIB) - offset;
  };
  return { read: (text) => readIso(text, shift) ?? readOther(text, order, shift) };
}

const WIB = 7 * 60;
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const FIGURES =
  /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{2,4})(?:,?[T ]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?\s*(AM|PM)?\s*(WIB|WITA|WIT)?)?$/i;
const WORDS =
  /^(.+?\d{4}),?(?:\s+(?:pukul|jam|at)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}(?:[.,]\d+)?))?\s*(AM|PM)?\s*(WIB|WITA|WIT)?)?$/i;

function readIso(text: string, shift: (offset: number) => number): number | undefined {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = found;
  if (!isRealDay(Number(year), Number(month), Number(day))) return undefined;
  const clock = clockOf(hour, minute, second);
  if (clock === undefined) return undefined;
  const wall = dayNumber(Number(year), Number(month), Number(day)) * DAY + clock;
  return zone === undefined ? wall : wall + shift(offsetOf(zone));
}

function readOther(text: string, order: DateOrder, shift: (offset: number) => number): number | undefined {
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return spreadsheetDay(Number(text.replace(',', '.')));
  if (/^\d{10}$/.test(text)) return Number(text) / 60 + shift(0);
  if (/^\d{13}$/.test(text)) return Number(text) / 60_000 + shift(0);
  const figures = FIGURES.exec(text);
  if (figures) {
    const [, first = '', second = '', third = '', hour = '0', minute = '0', seconds = '0', half] = figures;
    const day = dayOfFigures(first, second, third, order);
    const clock = clockOf(hour, minute, seconds, half);
    return day === undefined || clock === undefined ? undefined : day * DAY + clock;
  }
  const words = WORDS.exec(text);
  if (!words) return undefined;
  const [, date = '', hour = '0', minute = '0', seconds = '0', half] = words;
  const parsed = parseDate(date);
  const clock = clockOf(hour, minute, seconds, half);
  return 'iso' in parsed && clock !== undefined ? dayOf(parsed.iso) * DAY + clock : undefined;
}

function dayOfFigures(first: string, second: string, third: string, order: DateOrder): number | undefined {
  const isYearFirst = first.length === 4;
  if (!isYearFirst && first.length > 2) return undefined;
  const written = isYearFirst || order === 'ymd' ? [first, second, third] : [third, second, first];
  const [yearText = '', two = '', three = ''] = written;
  const swapped = !isYearFirst && order === 'mdy';
  const [month, day] = swapped ? [Number(three), Number(two)] : [Number(two), Number(three)];
  const year = yearText.length <= 2 ? 2000 + Number(yearText) : Number(yearText);
  return isRealDay(year, month, day) && year >= 1900 ? dayNumber(year, month, day) : undefined;
}

function clockOf(hour: string, minute: string, second: string, half?: string): number | undefined {
  const hours = Number(hour);
  const isLate = half?.toUpperCase() === 'PM';
  const counted = half === undefined ? hours : (hours % 12) + (isLate ? 12 : 0);
  const seconds = Number(second.replace(',', '.'));
  if (counted > 24 || Number(minute) > 59 || seconds >= 61) return undefined;
  return counted * 60 + Number(minute) + seconds / 60;
}

function offsetOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Excel and LibreOffice count from 30 December 1899. */
function spreadsheetDay(days: number): number {
  return (days + dayNumber(1899, 12, 30)) * DAY;
}
