import { contentOf } from '../language/overlap.js';
import type { NamedSop } from './set-rule.js';
import { rootKey, wordsOfTitle } from './set-text.js';
import { withoutPrefix } from './title-words.js';

interface Titled {
  readonly named: NamedSop;
  readonly words: ReadonlySet<string>;
}

/**
 * Finds the SOPs of a set that a plain title may mean: the same title, or one of which all words of meaning are in the
 * other ("SOP Surat Masuk" and "Pengelolaan Surat Masuk"). Each look-up goes by the rarest word, so that a large set
 * takes no longer than it must.
 */
export function relatedTitles(sops: readonly NamedSop[]): (title: string) => Iterable<NamedSop> {
  const titles = sops.map((named): Titled => ({ named, words: contentOf(withoutPrefix(named.sop.title)) }));
  const byKey = grouped(titles, ({ named }) => [keyOf(named.sop.title)]);
  const byWord = grouped(titles, ({ words }) => [...words]);
  const countOf = (word: string) => byWord.get(word)?.length ?? 0;
  const rarest = (words: ReadonlySet<string>) =>
    [...words].reduce((best, word) => (countOf(word) < countOf(best) ? word : best), [...words][0] ?? '');
  const byRarest = grouped(titles, ({ words }) => [rarest(words)]);
  return function* (title) {
    for (const { named } of byKey.get(keyOf(title)) ?? []) yield named;
    const words = contentOf(withoutPrefix(title));
    if (words.size === 0) return;
    for (const other of byWord.get(rarest(words)) ?? []) if (holds(other.words, words)) yield other.named;
    for (const word of words) {
      for (const other of byRarest.get(word) ?? []) if (holds(words, other.words)) yield other.named;
    }
  };
}

function keyOf(title: string): string {
  return rootKey(wordsOfTitle(title));
}

/** One word of a title says too little to tell it by. */
const FEWEST_WORDS = 2;

function holds(all: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return part.size >= FEWEST_WORDS && [...part].every((word) => all.has(word));
}

function grouped(
  titles: readonly Titled[],
  keysOf: (titled: Titled) => readonly string[],
): ReadonlyMap<string, Titled[]> {
  const groups = new Map<string, Titled[]>();
  for (const titled of titles) {
    for (const key of keysOf(titled)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [titled]);
      else group.push(titled);
    }
  }
  return groups;
}
