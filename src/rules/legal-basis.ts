import type { Words } from '../messages/language.js';
import type { Path } from '../source/span.js';

/** What the rules on the legal basis rest on. */
export const LEGAL_BASIS: Words = {
  id: 'Permenpan-RB 35/2012, Lampiran, Bagian Identitas: Dasar Hukum memuat peraturan yang mendasari prosedur',
  en: 'Permenpan-RB 35/2012, annex, identity part: Dasar Hukum holds the rules on which the procedure rests',
};

/** UU 12/2011, by its articles on the hierarchy and its annex on how rules are cited. */
export const MAKING_OF_LAW: Words = {
  id: 'UU 12/2011 Pasal 7 dan 8 (hierarki) serta Lampiran II (cara mengutip peraturan)',
  en: 'UU 12/2011 articles 7 and 8 (hierarchy) and annex II (how rules are cited)',
};

/** The place of an item, or of a stretch of it. */
export function itemPlace(item: number, stretch?: { readonly start: number; readonly end: number }) {
  const path: Path = ['dasar_hukum', item];
  return stretch === undefined ? { path } : { path, within: [stretch.start, stretch.end] as const };
}
