import type { Way, WayChange, WayTarget } from './changes.js';
import { pairUp } from './pairing.js';
import { isSame } from './same-text.js';

/** The number that a step of the old SOP has in the new one, or nothing where it is gone. */
export type NewNumber = (step: number) => number | undefined;

/**
 * What changed in the ways that leave a step. A way is the same when it leads to the same step, whatever its number is
 * now, or when it simply goes on to what comes next in both: what was put in between, moved or taken away is told there.
 * Ways are told apart by their labels; one with a new label that leads where one that is gone led was relabelled.
 */
export function compareWays(before: readonly Way[], after: readonly Way[], newNumber: NewNumber): readonly WayChange[] {
  const score = (fits: (one: Way, other: Way) => boolean) => (one: number, other: number) => {
    const [old, young] = [before[one], after[other]];
    return Number(old !== undefined && young !== undefined && fits(old, young));
  };
  const goesSame = (one: Way, other: Way) => leadsSame(one, other, newNumber);
  const pairs = pairUp(before.length, after.length, [
    { score: score((one, other) => isSame(one.part, other.part) && sameLabel(one, other)), least: 1 },
    { score: score(sameLabel), least: 1 },
    { score: score((one, other) => one.label !== null && other.label !== null && goesSame(one, other)), least: 1 },
  ]);
  const kept = pairs.flatMap(([one, other]): readonly WayChange[] => {
    const [old, young] = [before[one], after[other]];
    if (old === undefined || young === undefined) return [];
    const isKept = sameLabel(old, young) && sameChance(old, young) && goesSame(old, young);
    return isKept ? [] : [{ before: old, after: young }];
  });
  const gone = before.filter((_, index) => !pairs.some(([one]) => one === index));
  const added = after.filter((_, index) => !pairs.some(([, other]) => other === index));
  return [...kept, ...gone.map((way) => ({ before: way })), ...added.map((way) => ({ after: way }))];
}

function sameLabel(one: Way, other: Way): boolean {
  return one.label === null || other.label === null ? one.label === other.label : isSame(one.label, other.label);
}

/** A chance that could not be read is no chance. */
function sameChance(one: Way, other: Way): boolean {
  return one.chance === other.chance || (Number.isNaN(one.chance) && Number.isNaN(other.chance));
}

function leadsSame(before: Way, after: Way, newNumber: NewNumber): boolean {
  const exact = [
    before.targets.map((target) => nameOf(target, newNumber)),
    after.targets.map((target) => nameOf(target)),
  ];
  if (holdAll(exact)) return true;
  return holdAll([
    before.targets.map((target) => onwardName(target, newNumber)),
    after.targets.map((target) => onwardName(target)),
  ]);
}

function onwardName(target: WayTarget, newNumber?: NewNumber): string {
  return target.onward ? 'onward' : nameOf(target, newNumber);
}

function nameOf(target: WayTarget, newNumber: NewNumber = (step) => step): string {
  switch (target.kind) {
    case 'end':
      return 'end';
    case 'unknown':
      return `unknown ${target.id}`;
    case 'step':
      return `step ${newNumber(target.step) ?? 'gone'} ${target.part}`;
  }
}

function holdAll(names: readonly (readonly string[])[]): boolean {
  const [first, second] = names.map((list) => [...new Set(list)].sort().join('\n'));
  return first === second;
}
