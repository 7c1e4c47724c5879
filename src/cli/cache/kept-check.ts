import { createHash } from 'node:crypto';
import type { Examination, LookedUp } from '../../checking/examination.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Config } from '../../model/config.js';
import type { RuleMeta } from '../../rules/rule.js';
import { readKept, writeKept } from './kept-file.js';
import { programId } from './program.js';

/** What a run of `validate` keeps for the next one. */
export interface KeptCheck {
  /** What the run came to. Absent where a rule broke down. */
  readonly last?: LastRun;
  /** What each SOP gave by itself, by its absolute path; read only when it is asked for. */
  readonly examined: () => KeptFiles;
}

export interface LastRun {
  /** In the order of the run. */
  readonly files: readonly LastFile[];
  /** The words of the rules, which otherwise come with all that the rules need. */
  readonly rules: readonly RuleMeta[];
}

export interface LastFile {
  /** What the findings were made of. */
  readonly key: string;
  readonly files?: LookedUp;
  readonly diagnostics: readonly Diagnostic[];
}

export type KeptFiles = Readonly<Record<string, KeptFile>>;

export interface KeptFile {
  readonly key: string;
  readonly examination: Examination;
}

/** What the last run kept in a file for the same day; undefined where there is nothing of use. */
export function readCheck(path: string, today: string): KeptCheck | undefined {
  const [last, examined] = readKept(path, stampOf(today)) ?? [];
  if (last === undefined || examined === undefined) return undefined;
  // Both values are exactly what `keepCheck` has written, or undefined.
  const run = last() as LastRun | null | undefined;
  return { ...(run && { last: run }), examined: () => (examined() ?? {}) as KeptFiles };
}

/** Keeps a check for the next run; false where the disk refuses. */
export async function keepCheck(
  path: string,
  today: string,
  last: LastRun | undefined,
  examined: KeptFiles,
): Promise<boolean> {
  return writeKept(path, stampOf(today), [last ?? null, examined]);
}

/** Findings depend on the day, so that the next day starts anew, also without the files that are gone by then. */
function stampOf(today: string): string {
  return `check ${programId()} ${today}`;
}

/** Makes the keys of examinations: digests of the bytes, the configuration, and the name that reports use. */
export function keyMaker(): (path: string, bytes: Uint8Array, config: Config) => string {
  const known = new Map<Config, string>();
  return (path, bytes, config) => {
    const settings = known.get(config) ?? digest(JSON.stringify(config));
    known.set(config, settings);
    return `${digest(bytes)} ${settings} ${path}`;
  };
}

function digest(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64');
}
