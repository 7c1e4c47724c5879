import type { Sop } from '../model/sop.js';

/** All ids that a target can name: those of steps and of the parts of a rangkaian, each once. */
export function stepIds(sop: Sop): readonly string[] {
  const ids = sop.steps.flatMap(({ id, work }) => [
    id,
    ...(work.kind === 'chain' ? work.parts.map((part) => part.id) : []),
  ]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
