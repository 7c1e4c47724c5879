import type { Step } from '../model/sop.js';

/** What one visit of a step asks of a pelaksana. */
export interface Effort {
  /** Id of the pelaksana, declared or not. */
  readonly actor: string;
  /** How much of the step's work (`waktu`) it takes them, 0 to 1. */
  readonly share: number;
}

/**
 * Who works on a step, and for how much of its time. In joint work (`bersama`) and in work side by side (`serentak`) each
 * of them is busy for the whole time; a hand-over within the row (`berurutan`) and the parts of a `rangkaian` share it
 * equally, since the form gives one time for the row. Who has several parts of it gets several shares.
 */
export function effortsOf({ work }: Step): readonly Effort[] {
  if (work.kind === 'single') return work.actor === '' ? [] : [{ actor: work.actor, share: 1 }];
  if (work.kind === 'several' && work.mode !== 'berurutan') {
    return [...new Set(work.actors)].map((actor) => ({ actor, share: 1 }));
  }
  const actors = work.kind === 'several' ? work.actors : work.parts.map(({ actor }) => actor);
  return [...new Set(actors)].map((actor) => ({
    actor,
    share: actors.filter((other) => other === actor).length / actors.length,
  }));
}
