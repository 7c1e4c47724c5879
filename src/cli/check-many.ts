import { dirname } from 'node:path';
import type { Comparison } from '../checking/compare.js';
import { type Conclusion, conclude } from '../checking/conclude.js';
import type { Examination } from '../checking/examination.js';
import type { Config } from '../model/config.js';
import type { RuleMeta } from '../rules/rule.js';
import type { Source } from '../source/source.js';
import type { KeptFile, KeptFiles, LastFile, LastRun } from './cache/kept-check.js';
import { isStillTrue } from './cache/still-true.js';
import { type CacheOptions, isCacheWanted } from './cache/wanted.js';
import type { CheckOptions } from './check-paths.js';
import { dayOf } from './day-of.js';
import { type FoundFile, findFiles } from './find-files.js';
import { lazySource } from './lazy-source.js';
import { configLoader } from './load-config.js';
import { noLookings } from './named-files.js';
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
  /** What all that is found in it by itself is made of, but for the files that it names; empty where nothing is kept. */
  readonly key: string;
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
  const found = await findFiles(args, world.cwd);
  const cache = isCacheWanted(options, found.length) ? await openCache(options, today, world) : undefined;
  const files = await readAll(found, world, options, cache?.keyOf ?? (() => ''));
  const kept = cache?.read();
  const known = kept?.last && asLastTime(kept.last, files);
  if (known !== undefined) return known;

  const before = kept?.examined() ?? {};
  const examined = await examineAll(files, before, today, world);
  const comparison = await compareAll(files, examined);
  const rules = await ruleWords();
  const checked = files.flatMap((file, index) => {
    const examination = examined[index]?.examination;
    if (examination === undefined) return [];
    const logo = examination.compared?.files?.logo?.path;
    return [checkedText(file, conclude(file.path, examination, comparison), logo)];
  });
  const failures = checked.flatMap((each) => each.failures);
  if (cache !== undefined) {
    const last = failures.length === 0 ? { files: lastFiles(checked, examined), rules } : undefined;
    const isKept = await cache.keep(last, { ...before, ...keepable(files, examined) });
    if (!isKept && options.cacheLocation !== undefined) tellUnkept(options.cacheLocation, world);
  }
  reportFailures(failures, world);
  return { checked, rules };
}

/** Only where one is wanted: node's crypto, which tells contents apart, takes as long to load as an SOP to check. */
async function openCache(options: CheckManyOptions, today: string, world: World) {
  const [{ cachePlace }, { keepCheck, keyMaker, readCheck }] = await Promise.all([
    import('./cache/place.js'),
    import('./cache/kept-check.js'),
  ]);
  const place = cachePlace('validate', options, world);
  if (place === undefined) return undefined;
  return {
    keyOf: keyMaker(),
    read: () => readCheck(place, today),
    keep: (last: LastRun | undefined, examined: KeptFiles) => keepCheck(place, today, last, examined),
  };
}

async function readAll(
  found: readonly FoundFile[],
  world: World,
  options: CheckManyOptions,
  keyOf: (path: string, bytes: Uint8Array, config: Config) => string,
): Promise<readonly FileBytes[]> {
  const configOf = configLoader(world, options.config, options.onConfig);
  const files: FileBytes[] = [];
  for (const file of found) {
    const { path, absolute } = file;
    const config = await (absolute === undefined ? configOf(world.cwd) : configOf(dirname(absolute), absolute));
    const bytes = await (absolute === undefined ? world.readStdin() : readBytes(absolute, path));
    files.push({ ...file, bytes, config, key: keyOf(path, bytes, config) });
  }
  return files;
}

/** The result of the last run, where nothing has changed since. */
function asLastTime({ files: last, rules }: LastRun, files: readonly FileBytes[]): CheckedMany | undefined {
  const lookings = noLookings();
  const isSame = files.every(({ key, absolute = '' }, index) => {
    const then = last[index];
    return then?.key === key && isStillTrue(then.files, absolute, lookings);
  });
  if (!isSame || files.length !== last.length) return undefined;
  const checked = files.map((file, index) => {
    const { diagnostics = [], files: named } = last[index] ?? {};
    return checkedText(file, { diagnostics, failures: [] }, named?.logo?.path);
  });
  return { checked, rules };
}

/** What the SOPs gave when each was looked at by itself: known from the last run, or found now. */
async function examineAll(
  files: readonly FileBytes[],
  kept: KeptFiles,
  today: string,
  world: World,
): Promise<readonly (KeptFile | undefined)[]> {
  const lookings = noLookings();
  const examined = files.map(({ key, absolute = '' }) => {
    const known = kept[absolute];
    if (known === undefined || known.key !== key) return undefined;
    return isStillTrue(known.examination.compared?.files, absolute, lookings) ? known : undefined;
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
        examined[index] = { key: files[index]?.key ?? '', examination: JSON.parse(text) as Examination };
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
function keepable(files: readonly FileBytes[], examined: readonly (KeptFile | undefined)[]): KeptFiles {
  return Object.fromEntries(
    files.flatMap(({ absolute }, index) => {
      const one = examined[index];
      return absolute === undefined || one === undefined || one.examination.failures.length > 0
        ? []
        : [[absolute, one]];
    }),
  );
}

function lastFiles(checked: readonly CheckedText[], examined: readonly (KeptFile | undefined)[]): readonly LastFile[] {
  return checked.map(({ diagnostics }, index) => {
    const { key = '', examination } = examined[index] ?? {};
    const files = examination?.compared?.files;
    return { key, ...(files && { files }), diagnostics };
  });
}

function checkedText(
  { path, absolute, bytes, config }: FileBytes,
  conclusion: Conclusion,
  logo: string | undefined,
): CheckedText {
  const source = lazySource(path, bytes);
  return { ...conclusion, source, config, logo: logo ?? '', ...(absolute === undefined ? {} : { absolute }) };
}

function tellUnkept(location: string, world: World): void {
  const words = {
    id: `Hasil pemeriksaan tidak dapat disimpan di "${location}" (--cache-location), jadi pemeriksaan berikutnya tidak lebih cepat. Periksa hak akses foldernya.`,
    en: `What was found cannot be kept in "${location}" (--cache-location), so that the next run is no faster. Check the rights of the folder.`,
  };
  world.stderr.write(`sop: ${words[world.language]}\n`);
}
