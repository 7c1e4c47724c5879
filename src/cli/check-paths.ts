import { dirname } from 'node:path';
import { type CheckInput, type CheckResult, checkAll, WHOLE_SET } from '../check.js';
import type { Severity } from '../diagnostics/diagnostic.js';
import { isoOf, parseDate } from '../model/dates.js';
import { usageError } from './cli-error.js';
import { type FoundFile, findFiles } from './find-files.js';
import { type ConfigLoader, configLoader } from './load-config.js';
import { lookUpNamedFiles } from './named-files.js';
import { readText, toText } from './read-text.js';
import { EXIT, type World } from './world.js';

export interface CheckOptions {
  /** `--config` */
  readonly config?: string;
  /** `--today` */
  readonly today?: string;
  /** Where less grave findings are not asked for. */
  readonly least?: Severity;
}

/** A checked SOP with its place on the disk; standard input has none. */
export type CheckedFile = CheckResult & Pick<FoundFile, 'absolute'>;

/**
 * Reads and checks the SOPs that the arguments of a command name, in the order in which they were found. Rules that broke
 * down are told on stderr and set the exit code 3.
 *
 * @throws CliError for wrong usage, a broken configuration, or a disk that refuses
 */
export async function checkPaths(
  world: World,
  args: readonly string[],
  options: CheckOptions,
): Promise<readonly CheckedFile[]> {
  const today = dayOf(world, options.today);
  const files = await findFiles(args, world.cwd);
  const configOf = configLoader(world, options.config);
  const inputs: CheckInput[] = [];
  for (const file of files) inputs.push(await inputOf(file, today, configOf, world));
  const results = checkAll(inputs, options.least === undefined ? WHOLE_SET : { ...WHOLE_SET, least: options.least });
  reportFailures(results, world);
  return results.map((result, index) => {
    const absolute = files[index]?.absolute;
    return absolute === undefined ? result : { ...result, absolute };
  });
}

async function inputOf(file: FoundFile, today: string, configOf: ConfigLoader, world: World): Promise<CheckInput> {
  const { path, absolute } = file;
  if (absolute === undefined) {
    const config = await configOf(world.cwd);
    return { ...toText(await world.readStdin(), path), config, today };
  }
  const config = await configOf(dirname(absolute), absolute);
  const read = await readText(absolute, path);
  return { ...read, config, today, lookUp: (sop) => lookUpNamedFiles(sop, absolute) };
}

/** The ISO day that counts as today: the one of `--today`, else that of the clock. */
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

function reportFailures(results: readonly CheckResult[], world: World): void {
  for (const { rule, file, reason } of results.flatMap(({ failures }) => failures)) {
    const words = {
      id: `Aturan ${rule} gagal memeriksa ${file}: ${reason}. Ini kesalahan program, bukan SOP Anda; mohon laporkan beserta berkasnya. Temuan aturan lain tetap ditampilkan.`,
      en: `The rule ${rule} failed on ${file}: ${reason}. This is a fault of the program, not of your SOP; please report it with the file. What other rules found is shown all the same.`,
    };
    world.stderr.write(`sop: ${words[world.language]}\n`);
    world.setExitCode(EXIT.failure);
  }
}
