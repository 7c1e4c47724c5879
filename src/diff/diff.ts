import type { Sop } from '../model/sop.js';
import { compareActors, pairActors } from './actors.js';
import type { SopDiff } from './changes.js';
import { compareIdentity } from './identity.js';
import { compareAllLists } from './lists.js';
import { compareStandard } from './standard.js';
import { compareSteps } from './steps.js';
import { compareTimes } from './time.js';

/** Compares two SOPs by what they say: spelling, ids and numbers of steps that moved on are no change. */
export function diffSops(before: Sop, after: Sop): SopDiff {
  const actors = pairActors(before.actors, after.actors);
  const steps = compareSteps(before, after, actors);
  return {
    identity: compareIdentity(before, after),
    lists: compareAllLists(before, after),
    standard: compareStandard(before, after),
    actors: compareActors(before, after, actors),
    steps: steps.changes,
    time: compareTimes(before, after),
    matchedSteps: steps.matched,
  };
}

/** Whether anything changed. Times follow from the steps and the calendar. */
export function hasChanges({ identity, lists, standard, actors, steps }: SopDiff): boolean {
  return [identity, lists, standard, actors, steps].some(({ length }) => length > 0);
}
