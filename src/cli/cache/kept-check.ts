import { createHash } from 'node:crypto';
import type { Examination, LookedUp } from '../../checking/examination.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Config } from '../../model/config.js';
import type { Counts } from '../../reporters/report.js';
import type { RuleMeta } from '../../rules/rule.js';
import { jsonPart, readKept, writeKept } from './kept-file.js';
import { programId } from './program.js';

/** What a run of `validate` keeps for the next one. */
export interface KeptCheck {
  /** Absent where a rule broke down. */
  readonly last?: LastRun;
  /** What each SOP gave by itself, by its absolute path; read only when it is asked for. */
  readonly examined: () => KeptFiles;
}

/** A run as far as each run looks at the one before; the rest is read only when it is asked for. */
export interface LastRun {
  /** In the order of the run. */
  readonly files: readonly LastFile[];
  readonly counts: Counts;
  /** Undefined where it cannot be read. */
  readonly found: () => LastFindings | undefined;
  /** What was reported under a name; undefined where nothing was. */
  readonly report: (name: string) => Uint8Array | undefined;
  readonly keep: Keep;
}

export interface LastFile {
  /** What the findings were made of. */
  readonly key: string;
  readonly files?: LookedUp;
}

export interface LastFindings {
  /** Of each file. */
  readonly diagnostics: readonly (readonly Diagnostic[])[];
  /** The words of the rules, which otherwise come with all that the rules need. */
  readonly rules: readonly RuleMeta[];
}

/** Keeps a run for the next one, with what is reported of exactly it. False where the disk refuses. */
export type Keep = (reports: readonly KeptReport[]) => Promise<boolean>;

export interface KeptReport {
  /** Holds everything that the text is made of, but for what was found. */
  readonly name: string;
  readonly text: Uint8Array;
}

export type KeptFiles = Readonly<Record<string, KeptFile>>;

export interface KeptFile {
  readonly key: string;
  readonly examination: Examination;
}

/** The first part of the file, small and read by every run. Then come what was found, what each SOP gave, and the reports. */
interface Overview extends Pick<LastRun, 'files' | 'counts'> {
  /** Their names. */
  readonly reports: readonly string[];
}

/** What the last run kept in a file for the same day; undefined where there is nothing of use. */
export function readCheck(path: string, today: string): KeptCheck | undefined {
  const stamp = stampOf(today);
  const [head, found, examined, ...texts] = readKept(path, stamp) ?? [];
  if (head === undefined || found === undefined || examined === undefined) return undefined;
  // Values are exactly what `keepCheck` has written, or undefined.
  const overview = head.value() as Overview | null | undefined;
  const last = overview && {
    files: overview.files,
    counts: overview.counts,
    found: () => found.value() as LastFindings | undefined,
    report: (name: string) => texts[overview.reports.indexOf(name)]?.bytes(),
    keep: keeper(path, stamp, overview, () => [found.bytes(), examined.bytes()]),
  };
  return { ...(last && { last }), examined: () => (examined.value() ?? {}) as KeptFiles };
}

/**
 * Makes what keeps a check for the next run.
 *
 * @param last what the run came to; undefined where a rule broke down: then only what each SOP gave is kept
 */
export function checkKeeper(
  path: string,
  today: string,
  last: (Pick<LastRun, 'files' | 'counts'> & LastFindings) | undefined,
  examined: KeptFiles,
): Keep {
  const { files, counts, ...found } = last ?? {};
  const overview = files && counts && { files, counts };
  return keeper(path, stampOf(today), overview, () => [jsonPart(found), jsonPart(examined)]);
}

/** @param parts what was found, and what each SOP gave; undefined where it cannot be read any more */
function keeper(
  path: string,
  stamp: string,
  overview: Omit<Overview, 'reports'> | undefined,
  parts: () => readonly (Uint8Array | undefined)[],
): Keep {
  return async (reports) => {
    const said = overview === undefined ? [] : reports;
    const head = overview === undefined ? null : { ...overview, reports: said.map(({ name }) => name) };
    const whole = parts().filter((part) => part !== undefined);
    if (whole.length < 2) return true;
    return writeKept(path, stamp, [jsonPart(head), ...whole, ...said.map(({ text }) => text)]);
  };
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
