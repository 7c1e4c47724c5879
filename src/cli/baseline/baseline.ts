import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Compared, compareWithBaseline } from '../../baseline/compare.js';
import type { BaselineEntry } from '../../baseline/entry.js';
import { baselineText } from '../../baseline/write-baseline.js';
import type { Words } from '../../messages/language.js';
import { SET_RULES } from '../../rules/set-rules.js';
import { suppressionUnused } from '../../rules/suppression-rules.js';
import type { CheckedText } from '../check-many.js';
import { usageError } from '../cli-error.js';
import type { World } from '../world.js';
import { writeWhole } from '../write-file.js';
import { type BaselineText, readBaselineFile } from './baseline-file.js';
import { staleWords, updatedWords } from './words.js';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** A baseline that findings can be held against. */
export interface Baseline extends BaselineText {
  /** As the user named it. */
  readonly shown: string;
  /** Absolute. */
  readonly path: string;
  readonly update: boolean;
}

/** What remains of the findings of a run. */
export interface AfterBaseline {
  /** The files with the findings that are not in the baseline. */
  readonly files: readonly CheckedText[];
  /** How many findings are in the baseline and not shown. */
  readonly known?: number;
  /** What is to be said of the baseline itself. */
  readonly note?: Words;
}

/**
 * The baseline that a command names.
 *
 * @param written absolute paths of the files that the command writes
 * @throws CliError (exit code 2) for wrong usage and a baseline that is missing or broken
 */
export async function baselineOf(
  world: World,
  { baseline: shown, updateBaseline: update = false }: BaselineOptions,
  args: readonly string[],
  written: readonly (string | undefined)[],
): Promise<Baseline> {
  if (shown === undefined) throw unnamed();
  const path = resolve(world.cwd, shown);
  if (written.includes(path)) throw overwritten(shown);
  if (update && args.includes('-')) throw fromStdin();
  return { shown, path, update, ...(await readBaselineFile(path, shown, update)) };
}

/**
 * Takes out the findings that are in the baseline; with `--update-baseline` writes it anew first, so that all of them are.
 *
 * @throws CliError (exit code 3) where the disk refuses
 */
export async function applyBaseline(baseline: Baseline, checked: readonly CheckedText[]): Promise<AfterBaseline> {
  const { path, shown, entries, update } = baseline;
  const files = checked.map(({ absolute, source, diagnostics }) => ({
    ...(absolute === undefined ? {} : { name: nameIn(path, absolute) }),
    source,
    diagnostics,
  }));
  const compared = compareWithBaseline(files, entries, judge(baseline, checked));
  if (update) {
    const text = baselineText(compared.current);
    if (text !== baseline.text) await writeWhole(path, text);
    return {
      files: checked.map((file) => ({ ...file, diagnostics: [] })),
      known: checked.reduce((total, { diagnostics }) => total + diagnostics.length, 0),
      note: updatedWords(shown, { ...compared, before: entries.length, changed: text !== baseline.text }),
    };
  }
  return { files: withFindings(checked, compared), known: compared.known, ...stale(shown, compared) };
}

function withFindings(checked: readonly CheckedText[], { fresh }: Compared): readonly CheckedText[] {
  return checked.map((file, index) => ({ ...file, diagnostics: fresh[index] ?? [] }));
}

function stale(shown: string, compared: Compared): Pick<AfterBaseline, 'note'> {
  return compared.stale.length === 0 ? {} : { note: staleWords(shown, compared.stale) };
}

/** From the folder of the baseline, with slashes. */
function nameIn(baseline: string, absolute: string): string {
  return relative(dirname(baseline), absolute).replaceAll('\\', '/');
}

/** Rules whose findings hang on which other files are checked in the same run. */
const OF_SETS: ReadonlySet<string> = new Set([...SET_RULES.map(({ name }) => name), suppressionUnused.name]);

/**
 * Whether a run would have found an entry's finding again: its file is checked or gone, its rule did not break down, and what
 * compares files had all those of the baseline before it.
 */
function judge({ path, entries }: Baseline, checked: readonly CheckedText[]): (entry: BaselineEntry) => boolean {
  const byName = new Map(
    checked.flatMap((file) => (file.absolute === undefined ? [] : [[nameIn(path, file.absolute), file] as const])),
  );
  const names = [...new Set(entries.map(({ file }) => file))];
  const gone = new Set(names.filter((name) => !byName.has(name) && !existsSync(resolve(dirname(path), name))));
  const isWhole = names.every((name) => byName.has(name) || gone.has(name));
  return ({ file, rule }) => {
    if (gone.has(file)) return true;
    const result = byName.get(file);
    if (result === undefined || result.failures.some((failure) => failure.rule === rule)) return false;
    return isWhole || !OF_SETS.has(rule);
  };
}

function unnamed() {
  return usageError({
    id: '--update-baseline memerlukan nama berkasnya. Tulis misalnya --baseline sop-baseline.json --update-baseline.',
    en: '--update-baseline needs the name of the file. Write for example --baseline sop-baseline.json --update-baseline.',
  });
}

function overwritten(shown: string) {
  return usageError({
    id: `"${shown}" ialah baseline; laporan akan menimpanya. Pilih nama lain untuk laporannya.`,
    en: `"${shown}" is the baseline; the report would replace it. Choose another name for the report.`,
  });
}

function fromStdin() {
  return usageError({
    id: 'Temuan dari masukan standar ("-") tidak dapat dicatat dalam baseline. Sebutkan berkasnya.',
    en: 'Findings in standard input ("-") cannot be put into a baseline. Name the file.',
  });
}
