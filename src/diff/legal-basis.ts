import { type Citation, isSameLaw } from '../law/citation.js';
import { parseCitations } from '../law/parse-citations.js';
import type { ItemChange } from './changes.js';
import { alike, compareLists } from './compare-list.js';
import { isSame } from './same-text.js';

/** Titles of rules of one matter are alike anyway: only nearly the same one says that one rule took the other's place. */
const LEAST_LIKENESS = 0.75;

const PARTS = /\b(?:pasal|ayat|huruf|angka|bab|lampiran)\b/i;

/**
 * What changed in the legal basis. A rule is the same when kind, issuer, number and year are, however it is written; a rule
 * with another number takes the place of one whose title it shares.
 */
export function compareLegalBasis(before: readonly string[], after: readonly string[]): readonly ItemChange[] {
  const read = { before: before.map(parseCitations), after: after.map(parseCitations) };
  const [first, second] = [read.before, read.after].map((items) => items.map(([citation]) => citation));
  const sameLaw = (one: number, other: number) => {
    const [old, young] = [first?.[one], second?.[other]];
    return old && young && isSameLaw(old, young) ? 1 : 0;
  };
  const titles = (items: readonly string[], citations: typeof first) =>
    items.map((item, index) => citations?.[index]?.title || item);
  const changes = compareLists(before, after, [
    { score: sameLaw, least: 1 },
    alike(titles(before, first), titles(after, second), LEAST_LIKENESS),
  ]);
  return changes.filter(({ before: old, after: young, moved }) => {
    if (moved || old === undefined || young === undefined) return true;
    // Other articles of one rule are another basis.
    if (PARTS.test(old.text) || PARTS.test(young.text)) return true;
    return !citeSame(read.before[old.position - 1] ?? [], read.after[young.position - 1] ?? []);
  });
}

/** Whether two items cite the same rules with the same titles, however they are written ("UU No. 25 Tahun 2009 …"). */
function citeSame(before: readonly Citation[], after: readonly Citation[]): boolean {
  if (before.length === 0 || before.length !== after.length) return false;
  return before.every((one, index) => {
    const other = after[index];
    if (other === undefined || one.role !== other.role || !isSameLaw(one, other)) return false;
    return one.title === '' || other.title === '' || isSame(one.title, other.title);
  });
}
