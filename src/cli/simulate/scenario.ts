import { resolve } from 'node:path';
import { timeReader } from '../../conformance/timestamp.js';
import { buildFlow } from '../../flow/build-flow.js';
import type { Sop } from '../../model/sop.js';
import type { ArrivalPlan } from '../../simulation/arrivals.js';
import { buildNetwork, type NetworkNotes } from '../../simulation/build-network.js';
import { DAY } from '../../simulation/days.js';
import { type Holidays, holidaysWith, parseHolidays } from '../../simulation/holidays.js';
import type { Network } from '../../simulation/network.js';
import { promisedMinutes } from '../../simulation/promise.js';
import type { Scenario } from '../../simulation/simulate.js';
import { createWorkClock, type WorkClock } from '../../simulation/work-clock.js';
import type { ReadSop } from '../analyze/read-sops.js';
import { usageError } from '../cli-error.js';
import { readText } from '../read-text.js';
import type { World } from '../world.js';
import { arrivalTimes } from './arrival-file.js';
import { durationsOf, numberOf, shapeOf, startOf, weekOf } from './settings.js';

export interface ScenarioOptions {
  readonly perDay?: string;
  readonly arrivals?: string;
  readonly days?: string;
  readonly cases?: string;
  readonly start?: string;
  readonly warmup?: string;
  readonly replications: string;
  readonly seed: string;
  readonly ranges?: string;
  readonly duration?: readonly string[];
  readonly hours?: string;
  readonly holidays?: string;
}

/** What is common to the SOP as it is and as it would be. */
export interface Setting {
  readonly clock: WorkClock;
  readonly holidays: Holidays;
  readonly firstDay: number;
  /** Calendar days of arrivals; absent where a number of cases ends them. */
  readonly days?: number;
  readonly workdays?: number;
  readonly arrivals: ArrivalPlan;
  readonly perDay?: number;
  readonly from: number;
  readonly to: number;
  readonly replications: number;
  readonly seed: number;
  readonly patience: number;
  readonly unreadableArrivals: number;
}

/** More cases than this in one run are a slip of the finger. */
const MOST_CASES = 2_000_000;

/**
 * Reads the options that say when cases come, how long, and when the office is open.
 *
 * @throws CliError (exit code 2) for what does not fit, (3) where the disk refuses
 */
export async function settingOf(world: World, read: ReadSop, options: ScenarioOptions): Promise<Setting> {
  const { calendar } = read;
  const week = weekOf(options.hours, calendar);
  const holidays = await holidaysOf(world, options.holidays);
  const replications = numberOf('--replications', options.replications, { least: 1, most: 10_000, whole: true });
  const seed = numberOf('--seed', options.seed, { least: 0, most: Number.MAX_SAFE_INTEGER, whole: true });
  const common = { holidays, replications, seed, patience: calendar.minutesPerWorkday };
  const kind = options.arrivals ?? 'poisson';
  if (kind !== 'poisson' && kind !== 'constant') {
    const path = resolve(world.cwd, kind);
    const { times, unreadable } = await arrivalTimes(path, kind, timeReader());
    const [first = 0] = times;
    const firstDay = Math.floor(first / DAY);
    const clock = createWorkClock(firstDay, week, holidays.days);
    const working = times.map((time) => clock.toWork(time));
    const to = working.at(-1) ?? 0;
    const plan: ArrivalPlan = { kind: 'given', times: working };
    return { ...common, clock, firstDay, arrivals: plan, from: 0, to, unreadableArrivals: unreadable };
  }
  const firstDay = startOf(options.start, world);
  const clock = createWorkClock(firstDay, week, holidays.days);
  if (options.perDay === undefined) throw withoutLoad();
  const perDay = numberOf('--per-day', options.perDay, { least: 0.001, most: 1_000_000, whole: false });
  const minutes = week.flat().reduce((sum, [opens, closes]) => sum + closes - opens, 0);
  const perMinute = (perDay * week.filter((hours) => hours.length > 0).length) / minutes;
  const cases =
    options.cases === undefined
      ? undefined
      : numberOf('--cases', options.cases, { least: 1, most: MOST_CASES, whole: true });
  const days =
    options.cases !== undefined && options.days === undefined
      ? undefined
      : numberOf('--days', options.days ?? '365', { least: 1, most: 36_500, whole: true });
  const warmup =
    options.warmup === undefined ? 0 : numberOf('--warmup', options.warmup, { least: 0, most: 36_500, whole: true });
  const from = clock.toWork((firstDay + warmup) * DAY);
  const until = days === undefined ? undefined : clock.toWork((firstDay + days) * DAY);
  if (until !== undefined && from >= until) throw warmupTooLong(warmup, days ?? 0);
  const to = until ?? (cases ?? 0) / perMinute;
  if (to * perMinute > MOST_CASES) throw tooMany(Math.round(to * perMinute));
  return {
    ...common,
    clock,
    firstDay,
    ...(days === undefined ? {} : { days, workdays: clock.workdays(days) }),
    arrivals: {
      kind,
      perMinute,
      ...(until === undefined ? {} : { until }),
      ...(cases === undefined ? {} : { cases }),
    },
    perDay,
    from,
    to,
    unreadableArrivals: 0,
  };
}

/** The scenario of one SOP in a setting. */
export function scenarioOf(
  sop: Sop,
  read: ReadSop,
  setting: Setting,
  options: ScenarioOptions,
): { readonly scenario: Scenario; readonly network: Network; readonly notes: NetworkNotes } {
  const { network, notes } = buildNetwork(sop, buildFlow(sop), {
    shape: shapeOf(options.ranges),
    durations: durationsOf(options.duration ?? [], sop, read.calendar),
  });
  const { clock, arrivals, from, to, replications, seed, patience } = setting;
  const promise = promisedMinutes(sop);
  const scenario: Scenario = {
    network,
    clock,
    arrivals,
    from,
    to,
    replications,
    seed,
    patience,
    ...(promise === undefined ? {} : { promise }),
  };
  return { scenario, network, notes };
}

/**
 * The built-in holidays with those of a file.
 *
 * @throws CliError (exit code 2) for a line without a date, (3) where the disk refuses
 */
export async function holidaysOf(world: World, file: string | undefined): Promise<Holidays> {
  if (file === undefined) return holidaysWith();
  const { source } = await readText(resolve(world.cwd, file), file);
  const read = parseHolidays(source.text);
  const [wrong] = read.unreadable;
  if (wrong === undefined) return holidaysWith(read);
  throw usageError({
    id: `"${file}" (--holidays), baris ${wrong.line}: "${wrong.text}" tidak memuat tanggal. Tulis satu hari tiap baris, misalnya "2028-01-01 Tahun Baru"; "-2026-05-15" berarti hari itu tetap masuk kerja.`,
    en: `"${file}" (--holidays), line ${wrong.line}: "${wrong.text}" holds no date. Write one day a line, for example "2028-01-01 Tahun Baru"; "-2026-05-15" makes it a working day.`,
  });
}

function withoutLoad() {
  return usageError({
    id: 'Berapa permohonan yang masuk tiap hari kerja? Tulis misalnya --per-day 20, atau --arrivals waktu-masuk.csv.',
    en: 'How many cases come on a working day? Write for example --per-day 20, or --arrivals times.csv.',
  });
}

function warmupTooLong(warmup: number, days: number) {
  return usageError({
    id: `Masa pemanasan ${warmup} hari (--warmup) tidak menyisakan hari kerja untuk diukur dari ${days} hari (--days).`,
    en: `A warm-up of ${warmup} days (--warmup) leaves no working day to measure of ${days} days (--days).`,
  });
}

function tooMany(cases: number) {
  return usageError({
    id: `Sekitar ${cases} permohonan dalam satu ulangan terlalu banyak (paling banyak ${MOST_CASES}). Kecilkan --per-day atau --days.`,
    en: `About ${cases} cases in one run are too many (at most ${MOST_CASES}). Lower --per-day or --days.`,
  });
}
