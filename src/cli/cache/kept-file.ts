import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMapping } from '../../model/field-reader.js';
import { makeFolder, writeWhole } from '../write-file.js';

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
    const line = readPiece(path, 0, MOST_HEAD);
    const end = line.indexOf('\n');
    const head: unknown = JSON.parse(line.toString('latin1', 0, end));
    if (!isMapping(head) || head.stamp !== stamp || !Array.isArray(head.parts)) return undefined;
    let start = end + 1;
    const parts = head.parts.map((part: PartHead) => {
      const kept = keptPart(path, start, part);
      start += part.length;
      return kept;
    });
    return start === statSync(path).size ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** Enough for the heads of far more parts than there are. */
const MOST_HEAD = 16 * 1024;

interface PartHead {
  readonly length: number;
  readonly sum: string;
}

/** Most runs need little of a large file. Where another process puts a new one in its place meanwhile, the sum tells. */
function keptPart(path: string, start: number, { length, sum }: PartHead): KeptPart {
  const bytes = () => {
    try {
      const part = readPiece(path, start, length);
      return sumOf(part) === sum ? part : undefined;
    } catch {
      return undefined;
    }
  };
  return { bytes, value: () => parsed(bytes()) };
}

function parsed(part: Buffer | undefined): unknown {
  return part && JSON.parse(part.toString('latin1'));
}

function readPiece(path: string, start: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(length);
    return piece.subarray(0, readSync(file, piece, 0, length, start));
  } finally {
    closeSync(file);
  }
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
    await makeFolder(dirname(path), 0o700);
    await writeWhole(path, [head, ...parts]);
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
