import type { Sop, Step } from '../model/sop.js';

/** Who works in a row, each once, in the order of the file. */
export function actorsOfStep({ work }: Step): readonly string[] {
  if (work.kind === 'single') return [work.actor];
  return [...new Set(work.kind === 'several' ? work.actors : work.parts.map(({ actor }) => actor))];
}

/** The number of the first step in which each pelaksana appears. Those without a step are not in it. */
export function firstRows(sop: Sop): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const step of sop.steps) {
    for (const actor of actorsOfStep(step)) if (!first.has(actor)) first.set(actor, step.number);
  }
  return first;
}
