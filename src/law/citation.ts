/** The kinds of rules that legal bases cite, each with one place in the hierarchy. */
export type LawKind =
  | 'uud'
  | 'tap-mpr'
  | 'uu'
  | 'perppu'
  | 'pp'
  | 'perpres'
  | 'keppres'
  | 'inpres'
  | 'permen'
  /** Peraturan Badan, Lembaga, Komisi, Mahkamah … and of their heads */
  | 'peraturan-lembaga'
  /** Peraturan Sekretaris Jenderal, Direktur, Rektor … */
  | 'peraturan-pejabat'
  | 'perda'
  /** Peraturan Gubernur, Bupati, Wali Kota */
  | 'perkada'
  | 'perdes'
  | 'keputusan'
  | 'instruksi'
  | 'surat-edaran'
  /** Another "Peraturan …", whose place in the hierarchy is unknown. */
  | 'peraturan-lain';

/** The number of a rule, its year, and who issued it. */
export interface LawIdentity {
  readonly kind: LawKind;
  /** Who issued it, in one spelling ("panrb", "bps", "kalimantan utara"); empty where the kind says it or nobody does. */
  readonly issuer: string;
  /** As written; empty where there is none. */
  readonly number: string;
  /** The figure of the number: 21 of "PER/21/M.PAN/11/2008", 11 of "XI/MPR/1998". */
  readonly figure?: number;
  readonly year?: number;
}

export interface Citation extends LawIdentity {
  /** Of a regional rule, where the text says it. */
  readonly level?: 'province' | 'regency';
  /** What stands behind "tentang", without notes in brackets at its end; empty where there is none. */
  readonly title: string;
  /** What it is cited for. */
  readonly role: CitationRole;
  /** Kind, issuer, number and year as written. */
  readonly text: string;
  /** Where `text` stands: offsets into the text that was parsed, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * `basis`: cited for itself; `amendment`: what changed the basis before it ("jo.", "sebagaimana telah diubah dengan");
 * `replacement`: what took its place ("sebagaimana telah diganti dengan"); `mention`: part of the title of another rule.
 */
export type CitationRole = 'basis' | 'amendment' | 'replacement' | 'mention';

/**
 * Whether two citations name one rule. A number may be given in full or by its figure alone ("PER/21/M.PAN/11/2008" and
 * "21"). Without a number or a year nobody can tell, so it is false.
 */
export function isSameLaw(one: LawIdentity, other: LawIdentity): boolean {
  if (one.kind !== other.kind || one.issuer !== other.issuer) return false;
  if (one.year === undefined || one.year !== other.year) return false;
  if (one.figure === undefined || one.figure !== other.figure) return false;
  const numbers = [one, other].map(({ number }) => number.toLowerCase().replace(/[\s.]/g, ''));
  return numbers[0] === numbers[1] || numbers.some((number) => /^\d+$/.test(number));
}
