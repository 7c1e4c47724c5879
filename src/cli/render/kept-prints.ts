import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../model/config.js';
import { jsonPart, readKept, writeKept } from '../cache/kept-file.js';
import { cachePlace } from '../cache/place.js';
import { programId } from '../cache/program.js';
import { findLogo } from '../named-files.js';
import type { World } from '../world.js';
import { errorsOf, type Printed, type PrintSettings } from './print-file.js';
import type { Job } from './print-sops.js';

/** What is known of the prints that earlier runs made. */
export interface KeptPrints {
  /** Whether the print of an SOP is there, as it was written, and would be the same. */
  isDone(job: Job): boolean;
  /** Keeps what was printed now for the next run; nothing happens where the disk refuses. */
  keep(jobs: readonly Job[], printed: readonly Printed[]): Promise<void>;
}

/** By target and formats. */
type Prints = Readonly<Record<string, Print>>;

interface Print {
  /** A digest of all that it was made of. */
  readonly key: string;
  /** What was written, each with a digest of its content. */
  readonly written: readonly { readonly path: string; readonly sum: string }[];
}

/** Opens what was kept; undefined where there is no place for it. */
export function openPrints(settings: PrintSettings, world: World): KeptPrints | undefined {
  const place = cachePlace('render', {}, world);
  if (place === undefined) return undefined;
  const stamp = `prints ${programId()}`;
  const [kept] = readKept(place, stamp) ?? [];
  // Exactly what `keep` has written, or undefined.
  const prints = (kept?.value() ?? {}) as Prints;
  const keyOf = printKeys(settings);
  const nameOf = ({ target }: Job) => `${target} ${settings.formats.join(',')}`;
  return {
    isDone: (job) => {
      const print = prints[nameOf(job)];
      return print !== undefined && print.key === keyOf(job) && isUntouched(print);
    },
    keep: async (jobs, printed) => {
      const now = jobs.flatMap((job, index) => {
        const key = keyOf(job);
        const print = key === undefined ? undefined : printOf(key, printed[index]);
        return print === undefined ? [] : [[nameOf(job), print] as const];
      });
      const all = Object.entries({ ...prints, ...Object.fromEntries(now) });
      const there = all.filter(([, { written }]) => written.some(({ path }) => existsSync(path)));
      await writeKept(place, stamp, [jsonPart(Object.fromEntries(there))]);
    },
  };
}

/** What may be left as it is the next time: what was printed without a word to say about it. */
function printOf(key: string, printed: Printed | undefined): Print | undefined {
  if (printed === undefined || printed.refused !== undefined || printed.failed !== undefined) return undefined;
  if (printed.dense.length > 0 || printed.missing.length > 0) return undefined;
  const written = printed.written.map((path) => ({ path, sum: sumOfFile(path) ?? '' }));
  return { key, written };
}

function isUntouched({ written }: Print): boolean {
  return written.every(({ path, sum }) => sumOfFile(path) === sum);
}

/** Makes the keys of prints; standard input has none. */
function printKeys(settings: PrintSettings): (job: Job) => string | undefined {
  const known = new Map<Config | string, string>();
  const remembered = (key: Config | string, make: () => string) => {
    const sum = known.get(key) ?? make();
    known.set(key, sum);
    return sum;
  };
  const given = JSON.stringify(settings);
  return ({ sop: { source, config, absolute, logo, diagnostics } }) => {
    if (absolute === undefined) return undefined;
    const ofConfig = remembered(config, () => sumOf(JSON.stringify(config)));
    const ofLogo = logo === '' ? '' : remembered(resolve(dirname(absolute), logo), () => logoSum(logo, absolute));
    const isDraft = errorsOf(diagnostics).length > 0;
    return sumOf([given, ofConfig, isDraft, ofLogo, source.text].join('\n'));
  };
}

function logoSum(logo: string, absolute: string): string {
  const found = findLogo(logo, absolute);
  return found.status === 'ok' ? sumOf(readFileSync(found.path)) : found.status;
}

function sumOfFile(path: string): string | undefined {
  try {
    return sumOf(readFileSync(path));
  } catch {
    return undefined;
  }
}

function sumOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64');
}
