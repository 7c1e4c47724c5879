import type { Sop, Step, Target, Ways } from '../model/sop.js';
import type { Way, WayTarget } from './changes.js';

/** A symbol of the flow that can be a target. */
interface Place {
  readonly step: Step;
  readonly part: string;
}

/**
 * The ways that leave each step, by its number, with their targets looked up: what `lanjut` and ids lead to. Of a
 * `rangkaian` the ways of all its parts.
 */
export function waysOf(sop: Sop): ReadonlyMap<number, readonly Way[]> {
  const labels = new Map(sop.actors.map(({ id, label }) => [id, label]));
  const places = placesOf(sop.steps);
  const found = new Map<number, readonly Way[]>();
  for (const [index, step] of sop.steps.entries()) {
    const { work } = step;
    const nextRow = targetAt(sop.steps[index + 1], '', true);
    if (work.kind !== 'chain') {
      found.set(step.number, read(work.ways, '', nextRow, places));
      continue;
    }
    const ways = work.parts.flatMap((part, place) => {
      const next = place + 1 < work.parts.length ? targetAt(step, partKey(step, place + 1), true) : nextRow;
      return read(part.ways, labels.get(part.actor) ?? part.actor, next, places);
    });
    found.set(step.number, ways);
  }
  return found;
}

function read(ways: Ways, part: string, next: WayTarget, places: ReadonlyMap<string, Place>): readonly Way[] {
  const look = (target: Target) => lookUp(target, next, places);
  if (ways.kind === 'onward') return [{ part, label: null, targets: ways.targets.map(look) }];
  return ways.branches.map(({ label, target, chance }) => ({
    part,
    label,
    targets: [look(target)],
    ...(chance !== undefined && { chance }),
  }));
}

function lookUp(target: Target, next: WayTarget, places: ReadonlyMap<string, Place>): WayTarget {
  if (target.kind === 'next') return next;
  if (target.kind === 'end') return { kind: 'end', onward: false };
  const place = places.get(target.id);
  if (place === undefined) return { kind: 'unknown', onward: false, id: target.id };
  const onward = next.kind === 'step' && next.step === place.step.number && next.part === place.part;
  return targetAt(place.step, place.part, onward);
}

function targetAt(step: Step | undefined, part: string, onward: boolean): WayTarget {
  if (step === undefined) return { kind: 'end', onward };
  return { kind: 'step', onward, step: step.number, activity: step.activity, part };
}

/** The first bearer of an id counts, as in the flow. */
function placesOf(steps: readonly Step[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const put = (id: string | undefined, place: Place) => {
    if (id !== undefined && !places.has(id)) places.set(id, place);
  };
  for (const step of steps) {
    put(step.id, { step, part: '' });
    if (step.work.kind !== 'chain') continue;
    for (const [index, { id }] of step.work.parts.entries()) put(id, { step, part: partKey(step, index) });
  }
  return places;
}

/** The entry of a row needs no name of its own. */
function partKey({ work }: Step, index: number): string {
  if (work.kind !== 'chain' || index === 0) return '';
  return work.parts[index]?.id ?? `${index}`;
}
