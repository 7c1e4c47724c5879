import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { csvReader } from '../../conformance/csv-reader.js';
import { CliError, usageError } from '../cli-error.js';
import { diskError } from '../disk-error.js';

/**
 * Reads a table piece by piece, so that its size does not matter: UTF-8, or UTF-16 with its mark.
 *
 * @param shown what reports call the file
 * @throws CliError (exit code 2) for a file that is not there, a quote that is never closed and what is no text, (3) where the disk refuses
 */
export async function streamCsv(
  path: string,
  shown: string,
  onRow: (cells: readonly string[], line: number) => void,
): Promise<void> {
  const reader = csvReader(onRow);
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      if (!(chunk instanceof Uint8Array)) continue;
      decoder ??= new TextDecoder(encodingOf(chunk));
      const text = decoder.decode(chunk, { stream: true });
      if (text.includes('\0')) throw noText(shown);
      reader.push(text);
    }
  } catch (error) {
    throw error instanceof CliError ? error : (wrongName(error, shown) ?? diskError(error, shown, 'read'));
  }
  reader.push(decoder?.decode() ?? '');
  reader.end();
  const line = reader.unclosed();
  if (line !== undefined) throw unclosed(shown, line);
}

/** A file that is not there, or a folder, was named wrongly: no failure of the disk. */
function wrongName(error: unknown, shown: string): CliError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    return usageError({ id: `Berkas "${shown}" tidak ada.`, en: `There is no file "${shown}".` });
  }
  if (code !== 'EISDIR') return undefined;
  return usageError({
    id: `"${shown}" adalah folder. Sebutkan berkas CSV di dalamnya.`,
    en: `"${shown}" is a folder. Name a CSV file in it.`,
  });
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function noText(shown: string) {
  return usageError({
    id: `"${shown}" bukan berkas CSV (isinya bukan teks). Simpan lembar kerjanya sebagai CSV terlebih dahulu.`,
    en: `"${shown}" is no CSV (it is not text). Save the sheet as CSV first.`,
  });
}

function unclosed(shown: string, line: number) {
  return usageError({
    id: `"${shown}", baris ${line}: tanda petik (") dibuka tetapi tidak ditutup, sehingga baris-baris sesudahnya tidak terbaca. Tutup tanda petik itu.`,
    en: `"${shown}", line ${line}: a quote (") is opened and never closed, so the rows behind it cannot be read. Close it.`,
  });
}
