import type { ItemChange, ListItem } from './changes.js';
import { type Likened, likened, likeness } from './likeness.js';
import { movedOf } from './moved.js';
import { type Fit, pairUp, type Round } from './pairing.js';
import { isSame, tidied } from './same-text.js';

/** From this likeness on an item counts as reworded rather than as another one. */
const LEAST_LIKENESS = 0.6;

/**
 * What changed from one list of texts to another: items added, removed, reworded and in another order, in the order of the
 * new list; what is gone stands where it was.
 *
 * @param rounds how items are paired beyond being the same; by likeness where nothing is said
 */
export function compareLists(
  before: readonly string[],
  after: readonly string[],
  rounds: readonly Round[] = [alike(before, after)],
): readonly ItemChange[] {
  const keys = { before: before.map(tidied), after: after.map(tidied) };
  const same: Fit = (one, other) => (keys.before[one] === keys.after[other] ? 1 : 0);
  const pairs = pairUp(before.length, after.length, [{ score: same, least: 1 }, ...rounds]);
  const moved = movedOf(pairs);
  const kept = pairs.map(
    ([one, other]): ItemChange => ({
      before: itemAt(before, one),
      after: itemAt(after, other),
      moved: moved.has(other),
    }),
  );
  const gone = before.flatMap((_, index): readonly ItemChange[] =>
    pairs.some(([one]) => one === index) ? [] : [{ before: itemAt(before, index), moved: false }],
  );
  const added = after.flatMap((_, index): readonly ItemChange[] =>
    pairs.some(([, other]) => other === index) ? [] : [{ after: itemAt(after, index), moved: false }],
  );
  return [...kept, ...gone, ...added].filter(isChange).sort(inPlace);
}

/** A round that pairs texts by their likeness. */
export function alike(before: readonly string[], after: readonly string[], least: number = LEAST_LIKENESS): Round {
  const read: { before: readonly Likened[]; after: readonly Likened[] } = {
    before: before.map(likened),
    after: after.map(likened),
  };
  const score: Fit = (one, other) => {
    const [first, second] = [read.before[one], read.after[other]];
    return first && second ? likeness(first, second) : 0;
  };
  return { score, least };
}

function itemAt(texts: readonly string[], index: number): ListItem {
  return { position: index + 1, text: texts[index] ?? '' };
}

function isChange({ before, after, moved }: ItemChange): boolean {
  return moved || before === undefined || after === undefined || !isSame(before.text, after.text);
}

function inPlace(one: ItemChange, other: ItemChange): number {
  const place = ({ before, after }: ItemChange) => (after ?? before)?.position ?? 0;
  // What is gone stands before what took its place.
  return place(one) - place(other) || Number(one.after !== undefined) - Number(other.after !== undefined);
}
