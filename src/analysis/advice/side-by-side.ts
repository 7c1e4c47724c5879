import { shareContent } from '../../language/overlap.js';
import { wordSet, wordsOf } from '../../language/words.js';
import type { Step } from '../../model/sop.js';
import type { Analysis } from '../analyze.js';
import { sideBySide } from '../change/side-by-side.js';
import { effortsOf } from '../effort.js';
import { END } from '../time-graph.js';
import type { TimeModel } from '../time-model.js';
import type { Proposal } from './advice.js';

/** What is handed over has to arrive before the next can begin. */
const HANDING = wordSet(
  'menyerahkan menyampaikan mengirim mengirimkan meneruskan menerima mengajukan mengembalikan mengarahkan memerintahkan menugaskan mendisposisi mendisposisikan',
);

/**
 * Two neighbours of different officers of which the second takes nothing from the first: no output of the one is needed
 * by the other, and all that the other needs is there before.
 */
export function adviseSideBySide(model: TimeModel, { normal }: Analysis): readonly Proposal[] {
  const { sop } = model;
  const proposals: Proposal[] = [];
  let last = 0;
  for (const { step: number } of normal?.steps ?? []) {
    const [first, second] = [sop.steps[number - 1], sop.steps[number]];
    if (number <= last || !first || !second || !areNeighbours(first, second, model)) continue;
    if (!isIndependent(first, second, sop.steps.slice(0, number - 1))) continue;
    const changed = sideBySide(sop, [number, number + 1]);
    if (changed === undefined) continue;
    proposals.push({ kind: 'side-by-side', steps: [number, number + 1], changed });
    last = number + 1;
  }
  return proposals;
}

function areNeighbours(first: Step, second: Step, { graph }: TimeModel): boolean {
  const [one, other] = [graph.places.get(`${first.number}`), graph.places.get(`${second.number}`)];
  if (one?.kind !== 'onward' || other?.kind !== 'onward') return false;
  const before = [...graph.places.values()].filter(({ ways }) => ways.some(({ to }) => to === other.id));
  return one.ways[0]?.to === other.id && before.length === 1 && other.ways[0]?.to !== END;
}

function isIndependent(first: Step, second: Step, earlier: readonly Step[]): boolean {
  const actors = effortsOf(first).map(({ actor }) => actor);
  if (effortsOf(second).some(({ actor }) => actors.includes(actor))) return false;
  if (isHanding(first) || isHanding(second)) return false;
  const { outputs } = first;
  const needs = second.requirements;
  if (outputs.length === 0 || needs.length === 0) return false;
  if (outputs.some((output) => needs.some((need) => shareContent(output, need)))) return false;
  const there = earlier.flatMap((step) => [...step.outputs, ...step.requirements]);
  return needs.every((need) => there.some((text) => shareContent(text, need)));
}

function isHanding({ activity }: Step): boolean {
  return wordsOf(activity).some(({ lower }) => HANDING.has(lower));
}
