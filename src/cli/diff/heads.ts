import { labelOf } from '../../diff/field-labels.js';
import type { MatrixRow } from '../../diff/matrix.js';
import { oneLine } from '../../diff/words.js';
import type { Language, Words } from '../../messages/language.js';
import type { Comparison } from './comparison.js';

/** What the table is called that goes with the revision of an SOP. */
export const TITLE: Words = { id: 'Matriks Perubahan SOP', en: 'Matrix of changes to the SOP' };

/** The heads of its columns. */
export const HEADS: Readonly<Record<Language, readonly string[]>> = {
  id: ['No', 'Bagian', 'Semula', 'Menjadi', 'Keterangan'],
  en: ['No', 'Part', 'Before', 'After', 'Remark'],
};

/** Which SOP it is about: number, name and revision of the new one, or of the old one where it lacks them. */
export function factsOf({ before, after, telling }: Comparison): readonly (readonly [name: string, value: string])[] {
  const { labels, language } = telling;
  const revision = (of: typeof after) => (of.sop.revision === undefined ? '' : `${of.sop.revision}`);
  const facts: readonly (readonly [name: string, value: string])[] = [
    [labelOf('nomor', labels, language), after.sop.number || before.sop.number],
    [labelOf('judul', labels, language), after.sop.title || before.sop.title],
    [labelOf('revisi_ke', labels, language), revision(after)],
  ];
  return facts.filter(([, value]) => value !== '');
}

/**
 * What a row is about, in a line or two: "Langkah 3 (semula 2)" and "Waktu". The first row of a step also tells its
 * kegiatan, unless that stands in the row itself.
 */
export function partOf({ item, field, about, after }: MatrixRow, previous: MatrixRow | undefined): string {
  if (field === '') return item;
  const isTold = about === '' || about === oneLine(after) || previous?.item === item;
  return `${isTold ? item : `${item}: ${about}`}\n${field}`;
}
