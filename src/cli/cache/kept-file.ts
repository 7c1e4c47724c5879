import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMapping } from '../../model/field-reader.js';
import { writeWhole } from '../write-file.js';

/** A part of what was kept, looked at when it is asked for; undefined where it is not exactly what was written. */
export interface KeptPart {
  readonly bytes: () => Uint8Array | undefined;
  /** What `jsonPart` made the bytes of. */
  readonly value: () => unknown;
}

/**
 * What an earlier run kept under this stamp. Undefined where there is nothing, where it was kept under another stamp, and
 * where the file is cut off or no such file at all: a broken cache is no cache.
 */
export function readKept(path: string, stamp: string): readonly KeptPart[] | undefined {
  try {
    const all = readFileSync(path);
    const end = all.indexOf('\n');
    const head: unknown = JSON.parse(all.toString('latin1', 0, end));
    if (!isMapping(head) || head.stamp !== stamp || !Array.isArray(head.parts)) return undefined;
    let start = end + 1;
    const parts = head.parts.map(({ length, sum }: PartHead) => {
      const part = all.subarray(start, start + length);
      start += length;
      return keptPart(part, sum);
    });
    return start === all.length ? parts : undefined;
  } catch {
    return undefined;
  }
}

interface PartHead {
  readonly length: number;
  readonly sum: string;
}

function keptPart(part: Buffer, sum: string): KeptPart {
  const isWhole = () => sumOf(part) === sum;
  return {
    bytes: () => (isWhole() ? part : undefined),
    value: () => (isWhole() ? JSON.parse(part.toString('latin1')) : undefined),
  };
}

/**
 * Keeps parts under a stamp for the next run. The file appears whole or not at all, so that two processes may share it.
 *
 * @returns whether they could be kept
 */
export async function writeKept(path: string, stamp: string, parts: readonly Uint8Array[]): Promise<boolean> {
  const heads = parts.map((part): PartHead => ({ length: part.length, sum: sumOf(part) }));
  const head = Buffer.from(`${ascii(JSON.stringify({ stamp, parts: heads }))}\n`, 'latin1');
  try {
    // It quotes SOPs that are not for everybody's eyes.
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeWhole(path, Buffer.concat([head, ...parts]));
    return true;
  } catch {
    return false;
  }
}

/** A value as a part. */
export function jsonPart(value: unknown): Uint8Array {
  return Buffer.from(ascii(JSON.stringify(value)), 'latin1');
}

/** One byte a character: such texts are read several times faster. */
function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function sumOf(content: Uint8Array): string {
  return createHash('sha1').update(content).digest('hex');
}
