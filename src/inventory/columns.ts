import type { Language, Words } from '../messages/language.js';
import { formatDuration } from '../model/format-duration.js';
import type { InventoryEntry } from './entry.js';
import { STATUS_WORDS, STATUSES } from './status.js';

/** What stands in a column: a text, a number, or a day. Texts and days are empty where there is nothing. */
export type CellKind = 'text' | 'number' | 'day';

/** A property of an SOP by which inventories are shown, sorted and filtered. */
export interface Column {
  /** As `--sort` and `--filter` call it. */
  readonly key: ColumnKey;
  readonly head: Words;
  readonly kind: CellKind;
  /** What is compared: texts and days as they are, numbers as such; undefined where there is nothing. */
  readonly value: (entry: InventoryEntry) => string | number | undefined;
  /** What is shown. */
  readonly shown: (entry: InventoryEntry, language: Language) => string;
}

export type ColumnKey =
  | 'nomor'
  | 'judul'
  | 'instansi'
  | 'unit'
  | 'jenis'
  | 'pembuatan'
  | 'revisi'
  | 'efektif'
  | 'status'
  | 'evaluasi'
  | 'langkah'
  | 'waktu'
  | 'kesalahan'
  | 'peringatan'
  | 'catatan'
  | 'berkas';

export const COLUMNS: readonly Column[] = [
  text('nomor', { id: 'Nomor', en: 'Number' }, ({ number }) => number),
  text('judul', { id: 'Judul', en: 'Title' }, ({ title }) => title),
  text('instansi', { id: 'Instansi', en: 'Agency' }, ({ agency }) => agency),
  text('unit', { id: 'Unit', en: 'Unit' }, ({ unit }) => unit),
  text('jenis', { id: 'Jenis', en: 'Kind' }, ({ kind }) => kind ?? ''),
  day('pembuatan', { id: 'Pembuatan', en: 'Created' }, ({ created }) => created),
  day('revisi', { id: 'Revisi', en: 'Revised' }, ({ revised }) => revised),
  day('efektif', { id: 'Efektif', en: 'In force from' }, ({ effective }) => effective),
  {
    key: 'status',
    head: { id: 'Status', en: 'Status' },
    kind: 'text',
    value: ({ status }) => STATUSES.indexOf(status),
    shown: ({ status }, language) => STATUS_WORDS[status][language],
  },
  day('evaluasi', { id: 'Evaluasi', en: 'Next review' }, ({ review }) => review),
  number('langkah', { id: 'Langkah', en: 'Steps' }, ({ steps }) => steps),
  {
    key: 'waktu',
    head: { id: 'Waktu', en: 'Time' },
    kind: 'text',
    value: ({ time }) => time?.minutes,
    shown: ({ time }, language) =>
      time === undefined ? '' : `${time.open ? '≥ ' : ''}${formatDuration(time.minutes, time.calendar, language)}`,
  },
  number('kesalahan', { id: 'Kesalahan', en: 'Errors' }, ({ findings }) => findings.error),
  number('peringatan', { id: 'Peringatan', en: 'Warnings' }, ({ findings }) => findings.warning),
  number('catatan', { id: 'Catatan', en: 'Infos' }, ({ findings }) => findings.info),
  text('berkas', { id: 'Berkas', en: 'File' }, ({ file }) => file),
];

/** The column of that key. */
export function columnNamed(key: string): Column | undefined {
  return COLUMNS.find((column) => column.key === key);
}

function text(key: ColumnKey, head: Words, value: (entry: InventoryEntry) => string): Column {
  return {
    key,
    head,
    kind: 'text',
    value: (entry) => value(entry) || undefined,
    shown: (entry) => oneLine(value(entry)),
  };
}

function day(key: ColumnKey, head: Words, value: (entry: InventoryEntry) => string): Column {
  return { ...text(key, head, value), kind: 'day' };
}

function number(key: ColumnKey, head: Words, value: (entry: InventoryEntry) => number): Column {
  return { key, head, kind: 'number', value, shown: (entry) => String(value(entry)) };
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
