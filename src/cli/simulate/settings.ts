import type { WorkCalendar } from '../../model/config.js';
import { parseDate } from '../../model/dates.js';
import { nearest } from '../../model/nearest.js';
import type { Sop } from '../../model/sop.js';
import { dayOf } from '../../simulation/days.js';
import type { Distribution } from '../../simulation/distribution.js';
import { parseDistribution } from '../../simulation/duration-text.js';
import type { TimeShape } from '../../simulation/step-durations.js';
import { hoursOf, parseHours, type WeekHours } from '../../simulation/week-hours.js';
import { usageError } from '../cli-error.js';
import { formatOfName } from '../format-of-name.js';
import type { World } from '../world.js';

export const SIMULATION_FORMATS = ['pretty', 'json', 'csv', 'html'] as const;

export type SimulationFormat = (typeof SIMULATION_FORMATS)[number];

const SHAPES = ['uniform', 'triangular', 'fixed'] as const;

/**
 * A number of an option.
 *
 * @throws CliError (exit code 2) for what is none, or lies outside of the bounds
 */
export function numberOf(
  option: string,
  given: string,
  bounds: { readonly least: number; readonly most: number; readonly whole: boolean },
): number {
  const value = /^\d+(?:[.,]\d+)?$/.test(given) ? Number(given.replace(',', '.')) : Number.NaN;
  const fits = value >= bounds.least && value <= bounds.most && (!bounds.whole || Number.isInteger(value));
  if (fits) return value;
  const kind = bounds.whole ? { id: 'bilangan bulat', en: 'a whole number' } : { id: 'bilangan', en: 'a number' };
  throw usageError({
    id: `"${given}" (${option}) bukan ${kind.id} dari ${bounds.least} sampai ${bounds.most}.`,
    en: `"${given}" (${option}) is not ${kind.en} from ${bounds.least} to ${bounds.most}.`,
  });
}

/** One of the names that an option takes, or what the end of a file's name tells. */
export function formatOf<Format extends string>(
  given: string | undefined,
  output: string | undefined,
  known: readonly Format[],
  usual: Format,
): Format {
  if (given !== undefined) return nameOf('--format', given, known);
  return formatOfName(output, known, usual);
}

/**
 * A name that an option takes.
 *
 * @throws CliError (exit code 2) for one that does not exist
 */
export function nameOf<Name extends string>(option: string, given: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  const near = nearest(given, known);
  throw usageError({
    id: `"${given}" (${option}) tidak dikenal.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Yang ada: ${known.join(', ')}.`,
    en: `"${given}" (${option}) is unknown.${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
  });
}

/** How `--ranges` spreads a range; evenly where it is not given. */
export function shapeOf(given: string | undefined): TimeShape {
  return given === undefined ? 'uniform' : nameOf('--ranges', given, SHAPES);
}

/**
 * The first day: `--start`, else 1 January of this year, so that the same command gives the same figures all year long.
 *
 * @throws CliError (exit code 2) for what is no date
 */
export function startOf(given: string | undefined, world: World): number {
  if (given === undefined) return dayOf(`${world.now().getFullYear()}-01-01`);
  const parsed = parseDate(given);
  if ('iso' in parsed) return dayOf(parsed.iso);
  throw usageError({
    id: `"${given}" (--start) bukan tanggal. Tulis tahun-bulan-hari, misalnya --start 2026-01-05.`,
    en: `"${given}" (--start) is no date. Write year-month-day, for example --start 2026-01-05.`,
  });
}

/**
 * The working hours: `--hours`, else those of the configured week.
 *
 * @throws CliError (exit code 2) for hours that cannot be read
 */
export function weekOf(given: string | undefined, calendar: WorkCalendar): WeekHours {
  const week = given === undefined ? hoursOf(calendar) : parseHours(given, calendar.workdaysPerWeek);
  if (week !== undefined) return week;
  const example = '"Sen-Kam 07.30-12.00,13.00-16.00; Jum 07.30-11.30,13.00-16.30"';
  throw usageError({
    id: `"${given}" (--hours) tidak terbaca sebagai jam kerja. Tulis misalnya --hours ${example}; jam tidak boleh bertumpuk.`,
    en: `"${given}" (--hours) cannot be read as working hours. Write for example --hours ${example}; hours may not overlap.`,
  });
}

/**
 * The distributions of `--duration <step>=<how long>`, by the number of the step.
 *
 * @throws CliError (exit code 2) for a step that does not exist (with the near one) and for times that cannot be read
 */
export function durationsOf(
  given: readonly string[],
  sop: Sop,
  calendar: WorkCalendar,
): ReadonlyMap<number, Distribution> {
  const durations = new Map<number, Distribution>();
  for (const text of given) {
    const [, name = '', written = ''] = /^([^=]+)=(.*)$/.exec(text) ?? [];
    const step = sop.steps.find(({ id, number }) => id === name.trim() || `${number}` === name.trim());
    if (step === undefined) throw unknownStep(name.trim() || text, sop);
    const distribution = parseDistribution(written, calendar);
    if (distribution === undefined) throw unreadable(text);
    durations.set(step.number, distribution);
  }
  return durations;
}

function unknownStep(name: string, sop: Sop) {
  const known = sop.steps.map(({ id, number }) => id ?? `${number}`);
  const near = nearest(name, known);
  return usageError({
    id: `Langkah "${name}" (--duration) tidak ada.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Yang ada: ${known.join(', ')}.`,
    en: `There is no step "${name}" (--duration).${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
  });
}

function unreadable(text: string) {
  return usageError({
    id: `"${text}" (--duration) tidak terbaca. Tulis misalnya periksa="segitiga 10/15/30 menit", periksa="seragam 10-20 menit", periksa="eksponensial 15 menit", atau periksa="15 menit".`,
    en: `"${text}" (--duration) cannot be read. Write for example periksa="segitiga 10/15/30 menit" (triangular), periksa="seragam 10-20 menit" (uniform), periksa="eksponensial 15 menit", or periksa="15 menit".`,
  });
}
