import { createHash } from 'node:crypto';
import type { Comparison } from '../../checking/compare.js';
import type { Examination } from '../../checking/examination.js';
import type { Config } from '../../model/config.js';
import type { RuleMeta } from '../../rules/rule.js';
import { type FoundLogos, lookUpNamedFiles } from '../named-files.js';
import { readKept, writeKept } from './kept-file.js';
import { programId } from './program.js';

/** What a run of `validate` keeps for the next one. */
export interface KeptCheck {
  /** By the absolute paths of the SOPs. */
  readonly files: Readonly<Record<string, KeptFile>>;
  /** What came of comparing them all. */
  readonly comparison: Comparison;
  /** What `comparison` was made of. */
  readonly compared: string;
  /** The words of the rules, which otherwise come with all that the rules need. */
  readonly rules: readonly RuleMeta[];
}

export interface KeptFile {
  /** What `examination` was made of. */
  readonly key: string;
  readonly examination: Examination;
}

/** What the last run kept in a file for the same day; undefined where there is nothing of use. */
export function readCheck(path: string, today: string): KeptCheck | undefined {
  const body = readKept(path, stampOf(today));
  // The body is exactly what `keepCheck` has written.
  return body === undefined ? undefined : (JSON.parse(body) as KeptCheck);
}

/** Keeps a check for the next run; false where the disk refuses. */
export async function keepCheck(path: string, today: string, check: KeptCheck): Promise<boolean> {
  return writeKept(path, stampOf(today), JSON.stringify(check));
}

/** Findings depend on the day, so that the next day starts anew, also without the files that are gone by then. */
function stampOf(today: string): string {
  return `check 1 ${programId()} ${today}`;
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

/** A digest of all that a comparison is made of. */
export function comparedKey(files: readonly (KeptFile | undefined)[]): string {
  const hash = createHash('sha1');
  for (const file of files) hash.update(JSON.stringify([file?.key, file?.examination.compared?.files]));
  return hash.digest('hex');
}

/** Whether the files that an SOP names are still what they were when it was looked at. */
export function isStillTrue({ compared }: Examination, absolute: string, logos: FoundLogos): boolean {
  const files = compared?.files;
  if (files === undefined || (files.logo === undefined && files.related.length === 0)) return true;
  const naming = {
    agency: { logo: files.logo?.path ?? '' },
    related: files.related.map(([path]) => ({ path })),
    steps: [],
  };
  const { logo, related } = lookUpNamedFiles(naming, absolute, logos);
  return logo === files.logo?.status && files.related.every(([path, status]) => related?.get(path) === status);
}

function digest(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64');
}
