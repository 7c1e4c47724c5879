import type { Actor, Step } from '../model/sop.js';

/** The pelaksana of a step by their labels: "Loket", "Loket, Verifikator (bersama)", "Loket → Kepala Dinas (rangkaian)". */
export function pelaksanaText({ work }: Step, actors: readonly Actor[]): string {
  const label = (id: string) => actors.find((actor) => actor.id === id)?.label || id;
  switch (work.kind) {
    case 'single':
      return label(work.actor);
    case 'several':
      return `${work.actors.map(label).join(', ')} (${work.mode})`;
    case 'chain':
      return `${work.parts.map(({ actor }) => label(actor)).join(' → ')} (rangkaian)`;
  }
}

/** Who does a step and how, so that it can be compared: `keyOf` names a pelaksana alike in both SOPs. */
export function doersOf({ work }: Step, keyOf: (id: string) => string): string {
  switch (work.kind) {
    case 'single':
      return keyOf(work.actor);
    case 'several': {
      const keys = work.actors.map(keyOf);
      // Work side by side begins with all at once.
      const ordered = work.mode === 'serentak' ? [...keys].sort() : keys;
      return `${work.mode}: ${ordered.join(', ')}`;
    }
    case 'chain':
      return `rangkaian: ${work.parts.map(({ actor }) => keyOf(actor)).join(', ')}`;
  }
}
