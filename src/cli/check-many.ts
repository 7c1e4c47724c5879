import { dirname } from 'node:path';
import type { Comparison } from '../checking/compare.js';
import { type Conclusion, conclude } from '../checking/conclude.js';
import type { Examination } from '../checking/examination.js';
import type { Config } from '../model/config.js';
import type { RuleMeta } from '../rules/rule.js';
import type { Source } from '../source/source.js';
import {
  comparedKey,
  isStillTrue,
  type KeptCheck,
  type KeptFile,
  keepCheck,
  keyMaker,
  readCheck,
} from './cache/kept-check.js';
import { type CacheOptions, cachePlace } from './cache/place.js';
import type { CheckOptions } from './check-paths.js';
import { dayOf } from './day-of.js';
import { type FoundFile, findFiles } from './find-files.js';
import { lazySource } from './lazy-source.js';
import { configLoader } from './load-config.js';
import type { FoundLogos } from './named-files.js';
import { doTasks } from './pool/do-tasks.js';
import { tasksFor } from './pool/examine-tasks.js';
import { showProgress } from './progress.js';
import { readBytes } from './read-bytes.js';
import { reportFailures } from './report-failures.js';
import type { World } from './world.js';

export interface CheckManyOptions extends CheckOptions, CacheOptions {
  /** Called with the absolute path of each configuration that is read. */
  readonly onConfig?: (path: string) => void;
}

/** What checking many SOPs gives. */
export interface CheckedMany {
  /** In the order in which they were found. */
  readonly checked: readonly CheckedText[];
  /** The words of all rules. */
  readonly rules: readonly RuleMeta[];
}

/** A checked SOP with its place on the disk (standard input has none), without its document and its model. */
export interface CheckedText extends Conclusion, Pick<FoundFile, 'absolute'> {
  readonly source: Source;
  readonly config: Config;
  /** The picture that it names; empty where it names none. */
  readonly logo: string;
}

/** An SOP before anything was read in it. */
interface FileBytes extends FoundFile {
  readonly bytes: Uint8Array;
  readonly config: Config;
}

/** With fewer SOPs the start of other threads takes longer than they save. */
const FEW = 50;

/**
 * The same as `checkPaths` for any number of SOPs, where only the findings are wanted: what is known from the last run is
 * not done again, the rest is shared by the threads of the machine, and no more than the findings and the bytes of each
 * SOP is kept.
 *
 * @throws CliError for wrong usage, a broken configuration, a disk that refuses, or a thread that dies
 */
export async function checkMany(
  world: World,
  args: readonly string[],
  options: CheckManyOptions,
): Promise<CheckedMany> {
  const today = dayOf(world, options.today);
  const files = await readAll(await findFiles(args, world.cwd), world, options);
  const place = cachePlace('validate', options, files.length, world);
  const kept = place === undefined ? undefined : readCheck(place, today);
  const examined = await examineAll(files, kept, today, world);
  const compared = comparedKey(examined);
  const isKnown = kept?.compared === compared;
  const comparison = isKnown ? kept.comparison : await compareAll(files, examined);
  const rules = isKnown ? kept.rules : await ruleWords();
  if (place !== undefined && !isKnown) {
    const all = { ...kept?.files, ...keepable(files, examined) };
    // A comparison on which a rule broke down is made again.
    const whole = comparison.failures.length === 0 ? compared : '';
    const isDone = await keepCheck(place, today, { files: all, comparison, compared: whole, rules });
    if (!isDone && options.cacheLocation !== undefined) tellUnkept(options.cacheLocation, world);
  }
  const checked = files.flatMap((file, index) => {
    const examination = examined[index]?.examination;
    return examination === undefined ? [] : [concluded(file, examination, comparison)];
  });
  reportFailures(
    checked.flatMap(({ failures }) => failures),
    world,
  );
  return { checked, rules };
}

async function readAll(
  found: readonly FoundFile[],
  world: World,
  options: CheckManyOptions,
): Promise<readonly FileBytes[]> {
  const configOf = configLoader(world, options.config, options.onConfig);
  const files: FileBytes[] = [];
  for (const file of found) {
    const { path, absolute } = file;
    const config = await (absolute === undefined ? configOf(world.cwd) : configOf(dirname(absolute), absolute));
    const bytes = await (absolute === undefined ? world.readStdin() : readBytes(absolute, path));
    files.push({ ...file, bytes, config });
  }
  return files;
}

/** What the SOPs gave when each was looked at by itself: known from the last run, or found now. */
async function examineAll(
  files: readonly FileBytes[],
  kept: KeptCheck | undefined,
  today: string,
  world: World,
): Promise<readonly (KeptFile | undefined)[]> {
  const keyOf = keyMaker();
  const logos: FoundLogos = new Map();
  const keys = files.map(({ path, bytes, config }) => keyOf(path, bytes, config));
  const examined = files.map(({ absolute = '' }, index) => {
    const known = kept?.files[absolute];
    if (known === undefined || known.key !== keys[index]) return undefined;
    return isStillTrue(known.examination, absolute, logos) ? known : undefined;
  });
  const missing = [...files.keys()].filter((index) => examined[index] === undefined);
  const unknown = missing.flatMap((index) => files[index] ?? []);
  const threads = missing.length > FEW ? await world.threads?.() : undefined;
  const progress = showProgress({ id: 'Memeriksa', en: 'Checking' }, missing.length, world);
  try {
    await doTasks(tasksFor(unknown, today), threads, ({ from }, answer) => {
      for (const [offset, text] of answer.entries()) {
        const index = missing[from + offset] ?? 0;
        // What our own thread has written is not doubted.
        examined[index] = { key: keys[index] ?? '', examination: JSON.parse(text) as Examination };
      }
      progress.advance(answer.length);
    });
  } finally {
    progress.end();
  }
  return examined;
}

async function compareAll(
  files: readonly FileBytes[],
  examined: readonly (KeptFile | undefined)[],
): Promise<Comparison> {
  const [{ compare }, { WHOLE_SET }] = await Promise.all([
    import('../checking/compare.js'),
    import('../checking/rule-set.js'),
  ]);
  const members = files.map(({ path, config }, index) => ({
    path,
    config,
    compared: examined[index]?.examination.compared,
  }));
  return compare(members, WHOLE_SET);
}

async function ruleWords(): Promise<readonly RuleMeta[]> {
  const { ALL_RULES } = await import('../rules/catalogue.js');
  return ALL_RULES.map(({ name, code, severity, basis, messages }) => ({ name, code, severity, basis, messages }));
}

/** What may be kept: files of the disk on which no rule broke down. */
function keepable(files: readonly FileBytes[], examined: readonly (KeptFile | undefined)[]): KeptCheck['files'] {
  return Object.fromEntries(
    files.flatMap(({ absolute }, index) => {
      const one = examined[index];
      return absolute === undefined || one === undefined || one.examination.failures.length > 0
        ? []
        : [[absolute, one]];
    }),
  );
}

function concluded({ path, absolute, bytes, config }: FileBytes, examination: Examination, comparison: Comparison) {
  const conclusion = conclude(path, examination, comparison);
  const logo = examination.compared?.files?.logo?.path ?? '';
  const source = lazySource(path, bytes);
  return { ...conclusion, source, config, logo, ...(absolute === undefined ? {} : { absolute }) };
}

function tellUnkept(location: string, world: World): void {
  const words = {
    id: `Hasil pemeriksaan tidak dapat disimpan di "${location}" (--cache-location), jadi pemeriksaan berikutnya tidak lebih cepat. Periksa hak akses foldernya.`,
    en: `What was found cannot be kept in "${location}" (--cache-location), so that the next run is no faster. Check the rights of the folder.`,
  };
  world.stderr.write(`sop: ${words[world.language]}\n`);
}
