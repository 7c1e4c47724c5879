import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type CheckResult, check } from '../../check.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Config } from '../../model/config.js';
import type { Sop } from '../../model/sop.js';
import { RULES } from '../../rules/index.js';
import { positionAt } from '../../source/source.js';
import { usageError } from '../cli-error.js';
import { findFiles } from '../find-files.js';
import { readGitFile, splitRevision } from '../git-file.js';
import type { ConfigLoader } from '../load-config.js';
import { readText, toText } from '../read-text.js';
import type { World } from '../world.js';

/** One of the two SOPs that are compared. */
export interface DiffSide {
  /** As the user named it. */
  readonly word: string;
  /** The file of the disk, where it is one. */
  readonly absolute?: string;
  readonly sop: Sop;
  readonly config: Config;
  /** Names of the rules that found an error by which the comparison may be wrong, each once. */
  readonly errors: readonly string[];
}

/** Errors of these leave open which step is meant, where the flow goes, or how long something takes. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'step-id-unique',
  'flow-target-unknown',
  'flow-unreachable',
  'flow-no-end',
  'decision-branches',
  'decision-chance',
  'time-format',
]);

/**
 * Reads one side: a file, `-` for standard input, or `REV:path` of git; a file that is there goes before a revision.
 *
 * @throws CliError for what does not exist or is no SOP that can be read whole (exit code 2), and for a disk that refuses
 */
export async function readSide(world: World, word: string, configOf: ConfigLoader): Promise<DiffSide> {
  const { absolute, at, input } = await inputOf(world, word);
  const config = at === undefined ? await configOf(world.cwd) : await configOf(dirname(at), at);
  const rules = RULES.filter(({ name }) => DOUBTFUL.has(name));
  // No rule that is run here asks for the day.
  const result = check({ ...input, config, today: '' }, rules);
  const { sop, document } = result;
  // Of an SOP that is read in part everything else would seem to be gone.
  if (sop === undefined || !document.sure) throw unreadable(word, result);
  const errors = result.diagnostics.filter(isError).map(({ rule }) => rule);
  return { word, ...(absolute !== undefined && { absolute }), sop, config, errors: [...new Set(errors)] };
}

async function inputOf(world: World, word: string) {
  if (word === '-') return { input: toText(await world.readStdin(), word) };
  const stats = await stat(resolve(world.cwd, word)).catch(() => undefined);
  if (stats === undefined && splitRevision(word) !== undefined) {
    const { bytes, absolute } = await readGitFile(world, word);
    return { at: absolute, input: toText(bytes, word) };
  }
  if (stats?.isDirectory()) throw aFolder(word);
  // Looks for the file, and for one with a name near to it.
  const [found] = await findFiles([word], world.cwd);
  const absolute = found?.absolute ?? resolve(world.cwd, word);
  return { absolute, at: absolute, input: await readText(absolute, word) };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function aFolder(word: string) {
  return usageError({
    id: `"${word}" ialah folder. "sop diff" membandingkan dua SOP; sebutkan satu berkas.`,
    en: `"${word}" is a folder. "sop diff" compares two SOPs; name one file.`,
  });
}

function unreadable(word: string, { source, diagnostics }: CheckResult) {
  const first = diagnostics.find(({ rule }) => rule.startsWith('yaml-')) ?? diagnostics.find(isError);
  const line = first === undefined ? undefined : positionAt(source, first.span.start).line;
  const [where, place] = line === undefined ? ['', ''] : [` (baris ${line})`, ` (line ${line})`];
  return usageError({
    id: `"${word}" tidak terbaca utuh sebagai SOP${where}, jadi tidak dapat dibandingkan. Lihat apa yang salah dengan "sop validate", lalu ulangi.`,
    en: `"${word}" cannot be read as a whole SOP${place}, so it cannot be compared. See what is wrong with "sop validate", then try again.`,
  });
}
