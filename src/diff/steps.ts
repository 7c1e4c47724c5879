import type { Sop, Step } from '../model/sop.js';
import { actorKeys } from './actors.js';
import type { StepChange, StepSide } from './changes.js';
import { compareWays } from './compare-ways.js';
import { doersOf, pelaksanaText } from './doers.js';
import { matchSteps } from './match-steps.js';
import { movedOf } from './moved.js';
import type { Pair } from './pairing.js';
import { compareStep } from './step-fields.js';
import { waysOf } from './ways.js';

export interface ComparedSteps {
  readonly changes: readonly StepChange[];
  readonly matched: number;
}

/** What changed in the steps of two SOPs whose pelaksana are paired already. */
export function compareSteps(before: Sop, after: Sop, actors: readonly Pair[]): ComparedSteps {
  const keys = { before: actorKeys(before.actors, actors, 0), after: actorKeys(after.actors, actors, 1) };
  const pairs = matchSteps(before.steps, after.steps, {
    before: (step) => doersOf(step, keys.before),
    after: (step) => doersOf(step, keys.after),
  });
  const moved = movedOf(pairs);
  const sides = { before: sidesOf(before), after: sidesOf(after) };
  const numbers = new Map(pairs.map(([one, other]) => [one + 1, other + 1]));

  const kept = pairs.flatMap(([one, other]): readonly StepChange[] => {
    const [old, young] = [sides.before[one], sides.after[other]];
    if (old === undefined || young === undefined) return [];
    const fields = compareStep(
      { ...old, doers: doersOf(old.step, keys.before) },
      { ...young, doers: doersOf(young.step, keys.after) },
    );
    const flow = compareWays(old.ways, young.ways, (step) => numbers.get(step));
    if (fields.length === 0 && flow.length === 0 && !moved.has(other)) return [];
    return [{ before: old, after: young, moved: moved.has(other), fields, flow }];
  });
  const added = sides.after.flatMap((side, index): readonly StepChange[] =>
    pairs.some(([, other]) => other === index) ? [] : [{ after: side, moved: false, fields: [], flow: [] }],
  );
  const changes = [...kept, ...added].sort((one, other) => numberOf(one.after) - numberOf(other.after));
  return { changes: withGone(changes, sides.before, pairs), matched: pairs.length };
}

function sidesOf(sop: Sop): readonly StepSide[] {
  const ways = waysOf(sop);
  return sop.steps.map((step) => ({
    step,
    pelaksana: pelaksanaText(step, sop.actors),
    ways: ways.get(step.number) ?? [],
  }));
}

/** Puts each step that is gone behind the step that it followed, as far as that one is still there. */
function withGone(
  changes: readonly StepChange[],
  before: readonly StepSide[],
  pairs: readonly Pair[],
): readonly StepChange[] {
  const newIndex = new Map(pairs);
  const placed = changes.map((change) => ({ change, place: numberOf(change.after), rank: 0 }));
  let behind = 0;
  const gone = before.flatMap((side, index) => {
    const young = newIndex.get(index);
    if (young !== undefined) {
      behind = young + 1;
      return [];
    }
    return [{ change: { before: side, moved: false, fields: [], flow: [] }, place: behind, rank: index + 1 }];
  });
  return [...placed, ...gone]
    .sort((one, other) => one.place - other.place || one.rank - other.rank)
    .map(({ change }) => change);
}

function numberOf(side: { readonly step: Step } | undefined): number {
  return side?.step.number ?? 0;
}
