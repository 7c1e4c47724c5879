import type { Step } from '../model/sop.js';
import { alike } from './compare-list.js';
import { type Pair, pairUp, type Round } from './pairing.js';
import { tidied } from './same-text.js';

/** From this likeness of kegiatan on two steps count as one that was reworded. */
const LEAST_LIKENESS = 0.55;

/** Which pelaksana do a step, as text that can be compared between the SOPs. */
export type ActorsOf = (step: Step) => string;

/**
 * Which steps of two SOPs are the same. First by id (of the step or of a part of its `rangkaian`), then, of what is left, by
 * the same kegiatan done by the same pelaksana, by the same kegiatan, and last by a kegiatan that is alike (`likeness`, 0.55
 * or more). In each of these rounds steps that keep their order go before steps that moved, so that of two equal steps each
 * finds its own. The result depends on nothing but the two lists. Pairs of indexes, in the order of the new SOP.
 */
export function matchSteps(
  before: readonly Step[],
  after: readonly Step[],
  actorsOf: { readonly before: ActorsOf; readonly after: ActorsOf },
): readonly Pair[] {
  const byId = pairIds(before, after);
  const left = {
    before: indexesBeside(
      before.length,
      byId.map(([one]) => one),
    ),
    after: indexesBeside(
      after.length,
      byId.map(([, other]) => other),
    ),
  };
  const steps = {
    before: left.before.flatMap((index) => before[index] ?? []),
    after: left.after.flatMap((index) => after[index] ?? []),
  };
  const texts = {
    before: steps.before.map(({ activity }) => activity),
    after: steps.after.map(({ activity }) => activity),
  };
  const rounds = [
    equal(steps.before.map(doing(actorsOf.before)), steps.after.map(doing(actorsOf.after))),
    equal(texts.before.map(tidied), texts.after.map(tidied)),
    alike(texts.before, texts.after, LEAST_LIKENESS),
  ];
  const byText = pairUp(steps.before.length, steps.after.length, rounds).map(
    ([one, other]): Pair => [left.before[one] ?? 0, left.after[other] ?? 0],
  );
  return [...byId, ...byText].sort(([, a], [, b]) => a - b);
}

/** The first bearer of an id counts, as in the flow. */
function pairIds(before: readonly Step[], after: readonly Step[]): readonly Pair[] {
  const places = new Map<string, number>();
  for (const [index, step] of before.entries()) {
    for (const id of idsOf(step)) if (!places.has(id)) places.set(id, index);
  }
  const taken = new Set<number>();
  return after.flatMap((step, index): readonly Pair[] => {
    const found = idsOf(step)
      .map((id) => places.get(id))
      .find((place) => place !== undefined && !taken.has(place));
    if (found === undefined) return [];
    taken.add(found);
    return [[found, index]];
  });
}

function idsOf({ id, work }: Step): readonly string[] {
  const parts = work.kind === 'chain' ? work.parts.flatMap((part) => part.id ?? []) : [];
  return id === undefined ? parts : [id, ...parts];
}

function doing(actorsOf: ActorsOf): (step: Step) => string {
  return (step) => (tidied(step.activity) === '' ? '' : `${tidied(step.activity)}\n${actorsOf(step)}`);
}

/** A round that pairs equal texts; empty ones are equal to nothing. */
function equal(before: readonly string[], after: readonly string[]): Round {
  return { score: (one, other) => Number(before[one] !== '' && before[one] === after[other]), least: 1 };
}

function indexesBeside(count: number, taken: readonly number[]): readonly number[] {
  const known = new Set(taken);
  return Array.from({ length: count }, (_, index) => index).filter((index) => !known.has(index));
}
