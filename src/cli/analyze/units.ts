import type { Language } from '../../messages/language.js';
import type { WorkCalendar } from '../../model/config.js';
import { formatDuration } from '../../model/format-duration.js';

/** The units that `--unit` takes. */
export const UNITS = ['otomatis', 'menit', 'jam', 'hari-kerja'] as const;

export type Unit = (typeof UNITS)[number];

/** Makes texts of working minutes. */
export interface TimeWriter {
  readonly unit: Unit;
  readonly language: Language;
}

const WORDS = {
  id: { menit: 'menit', jam: 'jam', 'hari-kerja': 'hari kerja' },
  en: { menit: 'min', jam: 'h', 'hari-kerja': 'working days' },
} as const;

/** Working minutes in words of the unit, "≥ …" where they are only a lower bound. */
export function timeText(
  minutes: number,
  open: boolean,
  calendar: WorkCalendar,
  { unit, language }: TimeWriter,
): string {
  const text =
    unit === 'otomatis'
      ? formatDuration(minutes, calendar, language)
      : `${numberText(inUnit(minutes, unit, calendar), language)} ${WORDS[language][unit]}`;
  return `${open ? '≥ ' : ''}${text}`;
}

/** A figure in the unit; `otomatis` counts in minutes. */
export function inUnit(minutes: number, unit: Unit, { minutesPerWorkday }: WorkCalendar): number {
  const size = unit === 'jam' ? 60 : unit === 'hari-kerja' ? minutesPerWorkday : 1;
  return Math.round((minutes / size) * 100) / 100;
}

/** The name of the unit for the heads of tables of figures. */
export function unitName(unit: Unit, language: Language): string {
  return WORDS[language][unit === 'otomatis' ? 'menit' : unit];
}

/** A number as the language writes it, with two decimals at most. */
export function numberText(value: number, language: Language, decimals = 2): string {
  // Whole numbers are the most, and a formatter takes a hundred times as long to make.
  const whole = decimals === 0 ? Math.round(value) : value;
  if (Number.isInteger(whole) && whole > 0 && whole < 1000) return `${whole}`;
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en', { maximumFractionDigits: decimals }).format(value);
}

/** `62%`; small shares are not told as nothing. */
export function percentText(share: number, language: Language): string {
  if (share > 0 && share < 0.005) return '< 1%';
  if (share > 0.995 && share < 1) return '> 99%';
  return `${numberText(share * 100, language, 0)}%`;
}
