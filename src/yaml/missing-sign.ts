import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { BULLETS } from './bullets.js';
import type { Edit } from './edit.js';
import { quoted, restOfLine } from './lines.js';
import { blanks } from './misplaced.js';
import type { Mistake } from './mistake.js';
import { type OutlineLine, openLevels, outlineAbove, outlineAt, outlineBelow } from './outline.js';

/** A line without a colon that YAML knows: it, or the space behind it, or the dash of an item is missing. */
export function missingColon(source: Source, start: number): Mistake {
  const span = restOfLine(source, start);
  const ofBlock = blockText(source, span);
  if (ofBlock !== undefined) return ofBlock;
  if (isTableRow(source.text.slice(span.start, span.end))) return tableRows(source, span);
  const bullet = bulletAt(source, span);
  if (bullet !== undefined) return bullet;
  const text = quoted(source, span);
  if (/^-[^\s-]/.test(text)) return missingSpace(source, span);
  if (/^[\w-]+:\S/.test(text)) {
    return { message: 'space-after-colon', data: { text, mended: text.replace(':', ': ') }, span };
  }
  const key = endOfKey(source, span);
  const withoutLine = [{ ...span, text: ' '.repeat(span.end - span.start) }];
  const mendings = key === undefined ? [withoutLine] : [[{ start: key, end: key, text: ':' }], withoutLine];
  return { message: 'missing-colon', data: { text }, span, mendings };
}

/** A word in small letters before a name or a figure, or one of the commonest keys: "kasi Kepala Seksi", "waktu 10 menit". */
const NAMES_A_KEY =
  /^(?:[a-z][a-z0-9_-]*(?= [A-Z0-9{["'])|(?:judul|nomor|jenis|nama|unit|jabatan|nip|kegiatan|pelaksana|kelengkapan|waktu|output|keterangan|id)(?= ))/;

/** A text below `|` that is not indented deeper than its key. */
function blockText(source: Source, span: Span): Mistake | undefined {
  const first = outlineAt(source, span.start);
  const header = first && outlineAbove(source, first);
  if (header === undefined || !/: +[|>][-+0-9]*(?:\s+#.*)?$/.test(header.text)) return undefined;
  const edits: Edit[] = [];
  let line: OutlineLine | undefined = first;
  for (; line !== undefined && line.key === undefined && !line.isItem; line = outlineBelow(source, line)) {
    edits.push(blanks(line, header.inner + 2));
  }
  const data = { text: quoted(source, span), spaces: header.inner + 2 };
  return edits.length === 0 ? undefined : { message: 'block-text', data, span, mendings: [edits] };
}

/** Columns of a table, as Word and Excel copy them. */
function isTableRow(text: string): boolean {
  return /[^\t]\t+[^\t]+\t+[^\t]/.test(text);
}

/** A table that was pasted: one mistake for all its rows. */
function tableRows(source: Source, span: Span): Mistake {
  const rows: Edit[] = [];
  let line = outlineAt(source, span.start);
  for (; line !== undefined && isTableRow(line.text); line = outlineBelow(source, line)) {
    rows.push({ ...line.content, text: ' '.repeat(line.text.length) });
  }
  return { message: 'table-row', data: { text: quoted(source, span) }, span, mendings: [rows] };
}

/** Where the colon belongs: behind a key with its value, or behind a word with its values below it. */
function endOfKey(source: Source, span: Span): number | undefined {
  const text = source.text.slice(span.start, span.end);
  const key = NAMES_A_KEY.exec(text)?.[0].length;
  if (key !== undefined) return span.start + key;
  const line = outlineAt(source, span.start);
  const below = line && outlineBelow(source, line);
  const label = LABEL.exec(text)?.[0].length;
  if (line && label !== undefined && isWay(source, line)) return span.start + label;
  if (!line || !below || !/^[a-z][\w-]*$/.test(text)) return undefined;
  return below.column > line.inner || (below.isItem && below.column === line.inner) ? span.end : undefined;
}

/** A label of a decision before its target: "Lengkap lanjut", "Ya {ke: arsip}". */
const LABEL = /^\p{Lu}[\p{L} ]*(?= (?:[a-z][a-z0-9-]*|\{.*)$)/u;

/** Whether a line stands where a decision has its ways. */
function isWay(source: Source, line: OutlineLine): boolean {
  const parent = openLevels(source, line).find(({ column }) => column < line.inner);
  return parent?.line.key === 'keputusan';
}

/** `-butir`, with the text as it would be right. */
export function missingSpace(source: Source, span: Span): Mistake {
  const text = quoted(source, span);
  return { message: 'space-after-dash', data: { text, mended: text.replace('-', '- ') }, span };
}

const BULLET = new RegExp(`^(?:[${BULLETS}*]|--+|\\d{1,3}[.)]|[a-z][.)])(?=[ \\t])`);

/** A sign or number of Word before an item where YAML has its dash. */
export function bulletAt(source: Source, span: Span): Mistake | undefined {
  const [found] = BULLET.exec(source.text.slice(span.start, span.end)) ?? [];
  if (found === undefined) return undefined;
  const text = quoted(source, span);
  return { message: 'bullet', data: { char: found, text, mended: text.replace(found, '-') }, span };
}
