import type { LawKind } from '../citation.js';

/** A rule that is no longer in force, or changes one that is not. */
export interface RevokedRule {
  readonly kind: LawKind;
  /** The issuer's key, as `issuerKey` gives it; empty where the kind says it. */
  readonly issuer: string;
  readonly figure: number;
  readonly year: number;
  /** What took its place, in order: the last one is valid now. Empty where it was abolished. */
  readonly replacedBy: readonly string[];
  /** The year, or the day where it matters, from which it is out of force. */
  readonly since: string;
  /** Whether it is known from a source or beyond doubt; otherwise it is to be looked up before anybody acts on it. */
  readonly sure: boolean;
  /** What the row rests on: the rule that revokes and its clause where it was read, a site, or others' notes of it ("second hand"). */
  readonly source: string;
}

export const PRACTICE = 'practice, beyond doubt';
/** The source of a row that is uncertain. */
export const UNCHECKED = 'practice, to be looked up at peraturan.bpk.go.id';

/** `which` is a kind, with the key of its issuer where there are several. */
export function row(
  which: `${LawKind}` | `${LawKind} ${string}`,
  law: string,
  replacedBy: string,
  since: string,
  source: string,
): RevokedRule {
  const [kind, issuer = ''] = which.split(' ');
  const [figure, year] = law.split('/').map(Number);
  return {
    // The type of `which` allows no other beginning.
    kind: kind as LawKind,
    issuer,
    figure: figure ?? 0,
    year: year ?? 0,
    replacedBy: replacedBy === '' ? [] : replacedBy.split(' → '),
    since,
    sure: source !== UNCHECKED,
    source,
  };
}
