import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../model/config.js';
import { readKept, writeKept } from '../cache/kept-file.js';
import { programId } from '../cache/program.js';
import { findLogo } from '../named-files.js';
import { type Printed, type PrintSettings, sumOf, type WrittenFile } from './print-file.js';

/** What was printed before: by target and formats, what it was made of and what was written. */
export type KeptPrints = Readonly<Record<string, KeptPrint>>;

export interface KeptPrint {
  readonly key: string;
  readonly written: readonly WrittenFile[];
}

/** An SOP to be printed, as far as its print depends on it. */
export interface Printable {
  readonly text: string;
  readonly config: Config;
  readonly absolute: string;
  /** As the SOP names it; empty where it names none. */
  readonly logo: string;
  /** It has errors, so that it is printed as a draft. */
  readonly isDraft: boolean;
}

/** What is known of earlier prints; nothing where nothing was kept, or by another build of the program. */
export function readPrints(path: string): KeptPrints {
  const [prints] = readKept(path, stamp()) ?? [];
  // Exactly what `keepPrints` has written, or undefined.
  return (prints?.() ?? {}) as KeptPrints;
}

/** Keeps what was printed, without what is gone; nothing happens where the disk refuses. */
export async function keepPrints(path: string, prints: KeptPrints): Promise<void> {
  const there = Object.entries(prints).filter(([, { written }]) => written.some((file) => existsSync(file.path)));
  await writeKept(path, stamp(), [Object.fromEntries(there)]);
}

function stamp(): string {
  return `prints ${programId()}`;
}

/** The name of a print among those that are kept. */
export function printName(target: string, { formats }: PrintSettings): string {
  return `${target} ${formats.join(',')}`;
}

/** Makes the keys of prints: digests of all that their bytes depend on. */
export function printKeys(settings: PrintSettings): (printable: Printable) => string {
  const known = new Map<Config | string, string>();
  const remembered = (key: Config | string, make: () => string) => {
    const sum = known.get(key) ?? make();
    known.set(key, sum);
    return sum;
  };
  const given = JSON.stringify(settings);
  return ({ text, config, absolute, logo, isDraft }) => {
    const ofConfig = remembered(config, () => sumOf(JSON.stringify(config)));
    return sumOf([given, ofConfig, isDraft, logoSum(logo, absolute, remembered), text].join('\n'));
  };
}

function logoSum(logo: string, absolute: string, remembered: (key: string, make: () => string) => string): string {
  if (logo === '') return '';
  return remembered(resolve(dirname(absolute), logo), () => {
    const found = findLogo(logo, absolute);
    return found.status === 'ok' ? sumOf(readFileSync(found.path)) : found.status;
  });
}

/** Whether what was written then is there, as it was written. */
export function isUntouched({ written }: Pick<Printed, 'written'>): boolean {
  return written.every(({ path, sum }) => {
    try {
      return sumOf(readFileSync(path)) === sum;
    } catch {
      return false;
    }
  });
}
