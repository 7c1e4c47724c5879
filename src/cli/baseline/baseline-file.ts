import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BaselineEntry } from '../../baseline/entry.js';
import { type BaselineFault, readBaseline } from '../../baseline/read-baseline.js';
import type { Language, Words } from '../../messages/language.js';
import { codeFrame } from '../../reporters/code-frame.js';
import { createSource, positionAt } from '../../source/source.js';
import { type CliError, usageError } from '../cli-error.js';
import { diskError } from '../disk-error.js';

/** A baseline as it lies on the disk. */
export interface BaselineText {
  /** Absent where the file is not there yet. */
  readonly text?: string;
  readonly entries: readonly BaselineEntry[];
}

/**
 * Reads a baseline.
 *
 * @param shown what messages call the file
 * @param mayLack whether it is going to be written and so may not be there yet
 * @throws CliError (exit code 2) for one that is missing or broken, with the place; 3 where the disk refuses
 */
export async function readBaselineFile(path: string, shown: string, mayLack: boolean): Promise<BaselineText> {
  const text = await textAt(path, shown);
  if (text === undefined) {
    if (mayLack) return { entries: [] };
    throw missing(shown);
  }
  const read = readBaseline(text);
  if ('fault' in read) throw broken(text, shown, read);
  return { text, entries: read };
}

async function textAt(path: string, shown: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    if (code === 'EISDIR') throw folder(shown);
    throw diskError(error, shown, 'read');
  }
}

function folder(shown: string): CliError {
  const file = join(shown, 'sop-baseline.json').replaceAll('\\', '/');
  return usageError({
    id: `"${shown}" (--baseline) adalah folder, padahal baseline adalah berkas. Tulis misalnya --baseline ${file}.`,
    en: `"${shown}" (--baseline) is a folder, but a baseline is a file. Write for example --baseline ${file}.`,
  });
}

function missing(shown: string): CliError {
  return usageError({
    id: `Baseline "${shown}" tidak ada. Periksa namanya, atau buat dengan menambahkan --update-baseline.`,
    en: `There is no baseline "${shown}". Check its name, or make it by adding --update-baseline.`,
  });
}

function broken(text: string, shown: string, { fault, at }: BaselineFault): CliError {
  const source = createSource(shown, text);
  const { line, column } = positionAt(source, at);
  const asIs = (piece: string) => piece;
  const frame = codeFrame(
    source,
    { start: at, end: Math.min(at + 1, text.length) },
    { width: 108, mark: asIs, dim: asIs },
  );
  const lines = frame.split('\n').map((each) => `  ${each}`);
  const place = (language: Language) => `${shown}:${line}:${column}\n  ${FAULTS[fault][language]}\n${lines.join('\n')}`;
  return usageError({
    id: `Baseline tidak dapat dipakai, jadi tidak ada SOP yang diperiksa.\n\n${place('id')}`.trimEnd(),
    en: `The baseline cannot be used, so no SOP was looked at.\n\n${place('en')}`.trimEnd(),
  });
}

const AGAIN: Words = {
  id: 'Kembalikan isinya dari git, atau hapus berkas ini dan buat lagi dengan --update-baseline.',
  en: 'Restore it from git, or delete this file and make it again with --update-baseline.',
};

const FAULTS: Readonly<Record<BaselineFault['fault'], Words>> = {
  conflict: {
    id: `Berkas ini masih memuat tanda konflik dari git. Pertahankan baris dari kedua sisi, lalu hapus tandanya; --update-baseline merapikan sisanya.`,
    en: `This file still holds conflict markers of git. Keep the lines of both sides and remove the markers; --update-baseline tidies up the rest.`,
  },
  json: {
    id: `Di sini teksnya bukan JSON yang sah. ${AGAIN.id}`,
    en: `From here on the text is no valid JSON. ${AGAIN.en}`,
  },
  version: {
    id: `Kunci "version" harus bernilai 1; baseline ini bukan baseline sop, atau dibuat oleh versi sop yang lebih baru. ${AGAIN.id}`,
    en: `The key "version" must be 1; this is no baseline of sop, or one of a newer version of sop. ${AGAIN.en}`,
  },
  findings: {
    id: `Kunci "findings" harus berisi daftar temuan. ${AGAIN.id}`,
    en: `The key "findings" must hold the list of findings. ${AGAIN.en}`,
  },
  entry: {
    id: `Setiap temuan memuat teks "file", "rule", dan "fingerprint"; yang ini tidak lengkap. ${AGAIN.id}`,
    en: `Each finding holds the texts "file", "rule" and "fingerprint"; this one does not. ${AGAIN.en}`,
  },
};
