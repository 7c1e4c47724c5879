import { isoOf, parseDate } from '../model/dates.js';
import { usageError } from './cli-error.js';
import type { World } from './world.js';

/**
 * The ISO day that counts as today: the one of `--today`, else that of the clock.
 *
 * @throws CliError (exit code 2) for a text that is no day
 */
export function dayOf(world: World, given: string | undefined): string {
  const now = world.now();
  if (given === undefined) return isoOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const parsed = parseDate(given);
  if ('iso' in parsed) return parsed.iso;
  throw usageError({
    id: `"${given}" (--today) bukan tanggal. Tulis tahun-bulan-hari, misalnya --today 2026-01-12.`,
    en: `"${given}" (--today) is no date. Write year-month-day, for example --today 2026-01-12.`,
  });
}
