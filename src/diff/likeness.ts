import { plain } from '../language/overlap.js';
import { expanded, stemOf } from '../language/stem.js';
import { STOP_WORDS } from '../language/stop-words.js';
import { wordsOf } from '../language/words.js';

/** A text read once to be compared with many. */
export interface Likened {
  /** How often each stem of its words of meaning stands in it, numbers included. */
  readonly stems: Bag;
  /** How often each pair of neighbouring letters stands in it. */
  readonly pairs: Bag;
}

type Bag = ReadonlyMap<string, number>;

/** Reads a text for `likeness`. */
export function likened(text: string): Likened {
  const words = wordsOf(text).flatMap(({ lower }) => expanded(lower));
  const letters = plain(text);
  const pairs = Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2));
  return { stems: bagOf(words.filter((word) => !STOP_WORDS.has(word)).map(stemOf)), pairs: bagOf(pairs) };
}

/**
 * How alike two texts are, 0 to 1: the mean of two Dice coefficients (2 · shared / all), one over the stems of their words
 * of meaning, so that "Pemeriksaan berkas" is near to "Memeriksa dokumen", and one over pairs of neighbouring letters, so
 * that slips of the finger and words that the lexicon lacks weigh little. 1 for the same text, 0 for nothing in common; the
 * order of words hardly counts. It is symmetric.
 */
export function likeness(one: Likened, other: Likened): number {
  const letters = dice(one.pairs, other.pairs);
  // Texts of function words alone have nothing but their letters.
  return one.stems.size === 0 || other.stems.size === 0 ? letters : (dice(one.stems, other.stems) + letters) / 2;
}

function bagOf(items: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

function dice(one: Bag, other: Bag): number {
  let [shared, all] = [0, 0];
  for (const [item, count] of one) {
    shared += Math.min(count, other.get(item) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
