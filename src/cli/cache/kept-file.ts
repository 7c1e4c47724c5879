import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from '../write-file.js';

/**
 * What an earlier run kept under this stamp. Undefined where there is nothing, where it was kept under another stamp, and
 * where the file is not exactly what was written: a broken cache is no cache.
 */
export function readKept(path: string, stamp: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === headOf(stamp, body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text under a stamp for the next run. The file appears whole or not at all, so that two processes may share it.
 *
 * @returns whether it could be kept
 */
export async function writeKept(path: string, stamp: string, body: string): Promise<boolean> {
  try {
    // It quotes SOPs that are not for everybody's eyes.
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeWhole(path, `${headOf(stamp, body)}\n${body}`);
    return true;
  } catch {
    return false;
  }
}

function headOf(stamp: string, body: string): string {
  return JSON.stringify({ stamp, sum: createHash('sha1').update(body).digest('hex') });
}
