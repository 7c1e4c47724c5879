import { nearest } from '../model/nearest.js';

/** What a log tells of each event. */
export const LOG_FIELDS = ['case', 'step', 'actor', 'start', 'end'] as const;

export type LogField = (typeof LOG_FIELDS)[number];

/** The usual headings of each, in the order in which they are preferred. */
const HEADINGS: Readonly<Record<LogField, readonly string[]>> = {
  case: [
    'kasus',
    'case',
    'case id',
    'caseid',
    'case:concept:name',
    'nomor permohonan',
    'no permohonan',
    'id permohonan',
    'nomor berkas',
    'nomor registrasi',
    'no registrasi',
    'id',
  ],
  step: ['langkah', 'step', 'kegiatan', 'aktivitas', 'activity', 'concept:name', 'tahapan', 'proses'],
  actor: ['pelaksana', 'actor', 'org:role', 'role', 'jabatan', 'petugas', 'org:resource', 'resource', 'user'],
  start: [
    'mulai',
    'start',
    'waktu mulai',
    'tanggal mulai',
    'start time',
    'start timestamp',
    'start_timestamp',
    'tgl mulai',
  ],
  end: [
    'selesai',
    'end',
    'waktu selesai',
    'tanggal selesai',
    'end time',
    'end timestamp',
    'time:timestamp',
    'timestamp',
    'complete',
    'tgl selesai',
    'waktu',
    'tanggal',
  ],
};

/** Where the fields stand, by the index of the column. */
export type Columns = Readonly<Partial<Record<LogField, number>>>;

export type ColumnsProblem =
  | { readonly kind: 'missing'; readonly field: LogField; readonly near?: string }
  | { readonly kind: 'unknown'; readonly field: LogField; readonly given: string; readonly near?: string }
  | { readonly kind: 'no-time' };

/**
 * Finds the columns of a log by its headings: those that are named, else the usual ones. A case, a step and one time are
 * needed.
 *
 * @param named field → heading, as the user maps them
 */
export function findColumns(
  headings: readonly string[],
  named: Readonly<Partial<Record<LogField, string>>>,
): { readonly columns: Columns } | { readonly problem: ColumnsProblem } {
  const heads = headings.map(plain);
  const columns: Partial<Record<LogField, number>> = {};
  for (const field of LOG_FIELDS) {
    const given = named[field];
    if (given !== undefined) {
      const index = heads.indexOf(plain(given));
      if (index < 0) return { problem: { kind: 'unknown', field, given, ...nearOf(given, headings) } };
      columns[field] = index;
      continue;
    }
    const taken = new Set(Object.values(columns));
    const index = HEADINGS[field].map((name) => heads.indexOf(plain(name))).find((at) => at >= 0 && !taken.has(at));
    if (index !== undefined) columns[field] = index;
  }
  for (const field of ['case', 'step'] as const) {
    if (columns[field] === undefined) {
      return { problem: { kind: 'missing', field, ...nearOf(HEADINGS[field][0] ?? field, headings) } };
    }
  }
  if (columns.start === undefined && columns.end === undefined) return { problem: { kind: 'no-time' } };
  return { columns };
}

function nearOf(word: string, headings: readonly string[]): { readonly near?: string } {
  const near = nearest(word, headings);
  return near === undefined ? {} : { near };
}

function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
