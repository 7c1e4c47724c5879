import { open } from 'node:fs/promises';
import type { Finding } from '../diagnostics/diagnostic.js';
import { createSource, type Source } from '../source/source.js';
import { decodeText } from '../yaml/decode.js';
import { MAXIMUM_BYTES } from '../yaml/limits.js';
import { diskError } from './disk-error.js';

/** A text from the disk, and what was wrong with its bytes. */
export interface ReadText {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** UTF-16 takes twice the room, and one more byte shows that a file is too long. */
const ENOUGH = MAXIMUM_BYTES * 2 + 4;
const SMALLEST = 4096;

/**
 * Reads a file as UTF-8 text. Of a file that is far too long only the beginning is read.
 *
 * @param shown what reports call the file
 * @throws CliError (exit code 3) where the disk refuses
 */
export async function readText(path: string, shown: string): Promise<ReadText> {
  return toText(await readBeginning(path, shown), shown);
}

/** The same for bytes that are there already. */
export function toText(bytes: Uint8Array, shown: string): ReadText {
  const { text, findings } = decodeText(bytes);
  return { source: createSource(shown, text), findings };
}

async function readBeginning(path: string, shown: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r');
    try {
      // The size that the disk tells is only a guess: a pipe has none, and a file may grow.
      const { size } = await file.stat();
      let bytes = Buffer.allocUnsafe(Math.min(Math.max(size + 1, SMALLEST), ENOUGH));
      let filled = 0;
      while (filled < ENOUGH) {
        if (filled === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
        const { bytesRead } = await file.read(bytes, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw diskError(error, shown, 'read');
  }
}
