import type { Actor, Sop } from '../model/sop.js';
import type { ActorChange, ActorField, FieldChange, Placed } from './changes.js';
import { alike } from './compare-list.js';
import { fieldChange } from './field-change.js';
import { movedOf } from './moved.js';
import { type Pair, pairUp } from './pairing.js';
import { tidied } from './same-text.js';

/**
 * Which pelaksana of two SOPs are the same: by label, which is what readers see, then by id (renamed), then by a label
 * that is alike. Pairs of their indexes.
 */
export function pairActors(before: readonly Actor[], after: readonly Actor[]): readonly Pair[] {
  const [old, young] = [before, after].map((actors) => actors.map(({ label }) => tidied(label)));
  return pairUp(before.length, after.length, [
    { score: (one, other) => Number(old?.[one] === young?.[other]), least: 1 },
    { score: (one, other) => Number(before[one]?.id === after[other]?.id), least: 1 },
    alike(old ?? [], young ?? []),
  ]);
}

/** What changed among the pelaksana, in the order of the new columns; who is gone stands where they were. */
export function compareActors(before: Sop, after: Sop, pairs: readonly Pair[]): readonly ActorChange[] {
  const moved = movedOf(pairs);
  const kept = pairs.flatMap(([one, other]): readonly ActorChange[] => {
    const [old, young] = [before.actors[one], after.actors[other]];
    if (old === undefined || young === undefined) return [];
    const fields = actorFields(old, young);
    // In a row of three turned round the middle column stands where it stood, whichever of them is held to have moved.
    const hasMoved = moved.has(other) && one !== other;
    if (fields.length === 0 && !hasMoved) return [];
    return [{ before: placed(old, one), after: placed(young, other), moved: hasMoved, fields }];
  });
  const gone = before.actors.flatMap((actor, index): readonly ActorChange[] =>
    pairs.some(([one]) => one === index) ? [] : [{ before: placed(actor, index), moved: false, fields: [] }],
  );
  const added = after.actors.flatMap((actor, index): readonly ActorChange[] =>
    pairs.some(([, other]) => other === index) ? [] : [{ after: placed(actor, index), moved: false, fields: [] }],
  );
  const place = (change: ActorChange) => (change.after ?? change.before)?.position ?? 0;
  return [...gone, ...kept, ...added].sort((one, other) => place(one) - place(other));
}

function actorFields(before: Actor, after: Actor): readonly FieldChange<ActorField>[] {
  return ACTOR_FIELDS.flatMap(([field, textOf]) => fieldChange(field, [textOf(before)], [textOf(after)]));
}

const ACTOR_FIELDS: readonly (readonly [field: ActorField, textOf: (actor: Actor) => string])[] = [
  ['nama', ({ label }) => label],
  ['singkatan', ({ abbreviation }) => abbreviation],
  ['eksternal', ({ external }) => (external ? 'ya' : 'tidak')],
  ['jumlah', ({ officers }) => `${officers}`],
  ['kelompok', ({ group }) => group],
];

function placed(value: Actor, index: number): Placed<Actor> {
  return { position: index + 1, value };
}

/**
 * The identity of each pelaksana that steps name, by their ids in one SOP, so that those of two SOPs can be compared. An id
 * that is not declared stands for itself.
 */
export function actorKeys(actors: readonly Actor[], pairs: readonly Pair[], side: 0 | 1): (id: string) => string {
  const keys = new Map<string, string>();
  for (const [index, { id }] of actors.entries()) {
    const pair = pairs.find((each) => each[side] === index);
    keys.set(id, pair === undefined ? `${side}:${id}` : `pair:${pair[1]}`);
  }
  return (id) => keys.get(id) ?? `id:${id}`;
}
