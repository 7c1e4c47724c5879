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
      const chunks: Uint8Array[] = [];
      let size = 0;
      // Not by the size that the disk tells: a pipe has none.
      while (size < ENOUGH) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(64 * 1024));
        if (bytesRead === 0) break;
        chunks.push(buffer.subarray(0, bytesRead));
        size += bytesRead;
      }
      return Buffer.concat(chunks);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw diskError(error, shown, 'read');
  }
}
