import { type Opening, openingsOf } from '../language/opening.js';
import type { Sop } from '../model/sop.js';

/** How the activity of each step begins; the pelaksana are known by their labels. */
export function openingsOfSteps(sop: Sop): readonly Opening[] {
  const activities = sop.steps.map(({ activity }) => activity);
  return openingsOf(activities, labelsOf(sop));
}

/** Every name of a pelaksana, in full and short. */
export function labelsOf({ actors }: Sop): readonly string[] {
  return actors.flatMap(({ label, abbreviation }) => [label, abbreviation]).filter((name) => name !== '');
}
