import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMapping } from '../../model/field-reader.js';
import { writeWhole } from '../write-file.js';

/** A value that was kept: read when it is asked for; undefined where it is not exactly what was written. */
export type KeptValue = () => unknown;

/**
 * What an earlier run kept under this stamp. Undefined where there is nothing, where it was kept under another stamp, and
 * where the file is cut off or no such file at all: a broken cache is no cache.
 */
export function readKept(path: string, stamp: string): readonly KeptValue[] | undefined {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const head: unknown = JSON.parse(bytes.toString('latin1', 0, end));
    if (!isMapping(head) || head.stamp !== stamp || !Array.isArray(head.parts)) return undefined;
    let start = end + 1;
    const values = head.parts.map(({ length, sum }: Part) => {
      const part = bytes.subarray(start, start + length);
      start += length;
      return () => (sumOf(part) === sum ? JSON.parse(part.toString('latin1')) : undefined);
    });
    return start === bytes.length ? values : undefined;
  } catch {
    return undefined;
  }
}

interface Part {
  readonly length: number;
  readonly sum: string;
}

/**
 * Keeps values under a stamp for the next run. The file appears whole or not at all, so that two processes may share it.
 *
 * @returns whether they could be kept
 */
export async function writeKept(path: string, stamp: string, values: readonly unknown[]): Promise<boolean> {
  const texts = values.map((value) => ascii(JSON.stringify(value)));
  const parts = texts.map((text): Part => ({ length: text.length, sum: sumOf(text) }));
  try {
    // It quotes SOPs that are not for everybody's eyes.
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeWhole(path, `${ascii(JSON.stringify({ stamp, parts }))}\n${texts.join('')}`);
    return true;
  } catch {
    return false;
  }
}

/** One byte a character: such texts are read several times faster. */
function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function sumOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('hex');
}
