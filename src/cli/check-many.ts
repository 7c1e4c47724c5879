import type { Comparison } from '../checking/compare.js';
import { type Conclusion, conclude } from '../checking/conclude.js';
import type { Config } from '../model/config.js';
import { countFindings } from '../reporters/report.js';
import type { RuleMeta } from '../rules/rule.js';
import type { Source } from '../source/source.js';
import type { Keep, KeptFile, KeptFiles, KeptReport, LastRun } from './cache/kept-check.js';
import { isStillTrue } from './cache/still-true.js';
import type { CacheOptions } from './cache/wanted.js';
import type { FoundFile } from './find-files.js';
import { lazySource } from './lazy-source.js';
import { noLookings } from './named-files.js';
import { doTasks } from './pool/do-tasks.js';
import { tasksFor } from './pool/examine-tasks.js';
import { showProgress } from './progress.js';
import { reportFailures } from './report-failures.js';
import { FEW_SOPS, type FileBytes, type RunFindings, readSet, type SetOptions, type SopSet } from './sop-set.js';
import type { World } from './world.js';

/** What checking many SOPs gives. */
export interface CheckedMany {
  /** In the order in which they were found. */
  readonly checked: readonly CheckedText[];
  /** The words of all rules. */
  readonly rules: readonly RuleMeta[];
  /** Keeps all this for the next run, with what is reported of exactly it; absent where nothing is kept. */
  readonly keep?: (reports: readonly KeptReport[]) => Promise<void>;
}

/** A checked SOP with its place on the disk (standard input has none), without its document and its model. */
export interface CheckedText extends Conclusion, Pick<FoundFile, 'absolute'> {
  readonly source: Source;
  readonly config: Config;
  /** The picture that it names; empty where it names none. */
  readonly logo: string;
}

/**
 * The same as `checkPaths` for any number of SOPs, where only the findings are wanted.
 *
 * @throws CliError for wrong usage, a broken configuration, a disk that refuses, or a thread that dies
 */
export async function checkMany(world: World, args: readonly string[], options: SetOptions): Promise<CheckedMany> {
  const many = await checkSet(await readSet(world, args, options), world, options);
  await many.keep?.([]);
  return many;
}

/**
 * Checks the SOPs of a set: what is known from the last run is not done again, the rest is shared by the threads of the
 * machine, and no more than the findings and the bytes of each SOP stay in memory. Nothing is kept for the next run yet.
 *
 * @throws CliError for a thread that dies
 */
export async function checkSet(set: SopSet, world: World, options: CacheOptions): Promise<CheckedMany> {
  const known = set.last && asLastTime(set.last, set.files);
  if (known !== undefined) return known;

  const { files, today } = set;
  const before = set.examined();
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
  const found = failures.length === 0 ? runFindings(checked, examined, rules) : undefined;
  const keep = set.keeper?.(found, { ...before, ...keepable(files, examined) });
  reportFailures(failures, world);
  return { checked, rules, ...(keep && { keep: (reports) => keepOrTell(keep, reports, options, world) }) };
}

/** The result of the last run, where it can be read. */
function asLastTime({ files: last, found, keep }: LastRun, files: readonly FileBytes[]): CheckedMany | undefined {
  const { diagnostics, rules } = found() ?? {};
  if (diagnostics === undefined || rules === undefined) return undefined;
  const checked = files.map((file, index) =>
    checkedText(file, { diagnostics: diagnostics[index] ?? [], failures: [] }, last[index]?.files?.logo?.path),
  );
  return {
    checked,
    rules,
    keep: async (reports) => {
      // All but the reports is kept already.
      if (reports.length > 0) await keep(reports);
    },
  };
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
  const threads = missing.length > FEW_SOPS ? await world.threads?.() : undefined;
  const progress = showProgress({ id: 'Memeriksa', en: 'Checking' }, missing.length, world);
  try {
    await doTasks(tasksFor(unknown, today), threads, ({ from }, answer) => {
      for (const [offset, examination] of answer.entries()) {
        const index = missing[from + offset] ?? 0;
        examined[index] = { key: files[index]?.key ?? '', examination };
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

function runFindings(
  checked: readonly CheckedText[],
  examined: readonly (KeptFile | undefined)[],
  rules: readonly RuleMeta[],
): RunFindings {
  const files = examined.map((one) => {
    const named = one?.examination.compared?.files;
    return { key: one?.key ?? '', ...(named && { files: named }) };
  });
  const diagnostics = checked.map((each) => each.diagnostics);
  return { files, counts: countFindings(checked), diagnostics, rules };
}

function checkedText(
  { path, absolute, bytes, config }: FileBytes,
  conclusion: Conclusion,
  logo: string | undefined,
): CheckedText {
  const source = lazySource(path, bytes);
  return { ...conclusion, source, config, logo: logo ?? '', ...(absolute === undefined ? {} : { absolute }) };
}

/** Where nobody has named a place, a run that cannot be kept is no worse than the one before. */
async function keepOrTell(
  keep: Keep,
  reports: readonly KeptReport[],
  { cacheLocation }: CacheOptions,
  world: World,
): Promise<void> {
  if (!(await keep(reports)) && cacheLocation !== undefined) tellUnkept(cacheLocation, world);
}

function tellUnkept(location: string, world: World): void {
  const words = {
    id: `Hasil pemeriksaan tidak dapat disimpan di "${location}" (--cache-location), jadi pemeriksaan berikutnya tidak lebih cepat. Periksa hak akses foldernya.`,
    en: `What was found cannot be kept in "${location}" (--cache-location), so that the next run is no faster. Check the rights of the folder.`,
  };
  world.stderr.write(`sop: ${words[world.language]}\n`);
}
