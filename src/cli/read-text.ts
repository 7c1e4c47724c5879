import type { Finding } from '../diagnostics/diagnostic.js';
import { createSource, type Source } from '../source/source.js';
import { decodeText } from '../yaml/decode.js';
import { readBytes } from './read-bytes.js';

/** A text from the disk, and what was wrong with its bytes. */
export interface ReadText {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file as UTF-8 text. Of a file that is far too long only the beginning is read.
 *
 * @param shown what reports call the file
 * @throws CliError (exit code 3) where the disk refuses
 */
export async function readText(path: string, shown: string): Promise<ReadText> {
  return toText(await readBytes(path, shown), shown);
}

/** The same for bytes that are there already. */
export function toText(bytes: Uint8Array, shown: string): ReadText {
  const { text, findings } = decodeText(bytes);
  return { source: createSource(shown, text), findings };
}
