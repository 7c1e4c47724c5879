import type { Path } from '../source/span.js';
import { BULLETS } from '../yaml/bullets.js';
import { isPlace } from './key-places.js';

/** How a value is written in the file, as far as messages tell kinds apart. */
export type WrittenKind = 'text' | 'number' | 'boolean' | 'nothing' | 'list' | 'mapping';

const DATES = ['tanggal/*', 'riwayat/*/tanggal', 'defaults/tanggal/*', 'defaults/riwayat/*/tanggal'];
const TARGETS = ['lanjut', 'lanjut/*', 'keputusan/*', 'keputusan/*/ke'].flatMap((place) => [
  `langkah/*/${place}`,
  `langkah/*/rangkaian/*/${place}`,
]);
const TIMES = ['langkah/*/waktu', 'langkah/*/tunggu', 'standar_pelayanan/waktu', 'standar_pelayanan/tahap/*'];

/** The unit that a figure of the configuration most likely means where it has none; empty for keys that are no lengths of time. */
export function unitOf(key: unknown): string {
  if (key === 'workday') return 'menit';
  return key === 'review-every' ? 'bulan' : '';
}

/**
 * The message for a value of a wrong kind: by what was expected there, and by the slip that most likely led to it
 * (a number that should be quoted, `kunci: teks` where one text was meant, a list without dashes).
 */
export function typeMessage(path: Path, expected: readonly string[], actual: WrittenKind, written: string): string {
  const isItem = typeof path.at(-1) === 'number';
  if (actual === 'nothing') return isItem ? 'empty-item' : 'empty';
  if (expected.includes('integer')) return 'integer';
  if (expected.includes('boolean')) return 'boolean';
  if (expected.includes('number')) return 'percent';
  const isScalar = actual === 'number' || actual === 'boolean';
  if (isScalar && expected.includes('string')) {
    if (actual === 'number' && matches(path, TARGETS)) return 'target-number';
    if (matches(path, DATES)) return 'date-number';
    if (actual === 'number' && matches(path, TIMES)) return 'time-number';
    return actual === 'number' && path.length === 1 && unitOf(path[0]) !== '' ? 'unit-number' : 'quote';
  }
  if (expected.includes('string') && expected.includes('object')) return 'text-or-mapping';
  if (expected.includes('string')) {
    if (actual === 'mapping' && !written.startsWith('{')) return 'colon-text';
    return expected.includes('array') ? 'text-or-list' : 'text';
  }
  if (expected.includes('array')) return listMessage(written);
  if (isItem) return 'mapping-item';
  return actual === 'list' ? 'mapping-not-list' : 'mapping';
}

function matches(path: Path, places: readonly string[]): boolean {
  return places.some(
    (place) => isPlace(path, place) || isPlace(path, `defaults/${place}`) || isPlace(path, `${place}/*`),
  );
}

/** What was written in the place of a list: items without a space behind the dash, those of Word, or something else. */
function listMessage(written: string): string {
  if (/^-\S/.test(written)) return 'dash-space';
  return BULLET.test(written) ? 'list-bullet' : 'list';
}

const BULLET = new RegExp(`^[${BULLETS}*]\\s`);
