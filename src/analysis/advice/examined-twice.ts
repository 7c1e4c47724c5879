import { rankOf } from '../../language/offices/rank.js';
import { isWithin, shareContent } from '../../language/overlap.js';
import { wordSet, wordsOf } from '../../language/words.js';
import type { Sop, Step } from '../../model/sop.js';
import type { Analysis } from '../analyze.js';
import { effortsOf } from '../effort.js';
import { judgementOf } from '../examining.js';
import type { TimeModel } from '../time-model.js';
import type { Proposal } from './advice.js';
import { withoutExaminer } from './without-examiner.js';

/** What is written or mended anew is rightly examined again. */
const MAKING = wordSet(
  'menyusun membuat memperbaiki mengonsep mengetik mencetak merevisi menyempurnakan melengkapi menyesuaikan menulis',
);

/**
 * One document is examined by two officers for the same thing and nobody has changed it in between: the first can do it for
 * both. A superior who looks once more is none of these, see `adviseApprovals`.
 */
export function adviseExaminedTwice(model: TimeModel, { normal }: Analysis): readonly Proposal[] {
  const { sop } = model;
  const way = normal?.steps.flatMap(({ step }) => sop.steps[step - 1] ?? []) ?? [];
  const proposals: Proposal[] = [];
  const taken = new Set<number>();
  const isExamining = way.map((step) => judgementOf(step) === 'examines' && !isOutside(step, sop));
  for (const [index, second] of way.entries()) {
    if (!isExamining[index]) continue;
    const first = way
      .slice(0, index)
      .find(
        (step, at) =>
          isExamining[at] && !taken.has(step.number) && isSameLook(step, second, way.slice(at + 1, index), sop),
      );
    const changed = first && withoutExaminer(model, second.number, first.number);
    if (first === undefined || changed === undefined) continue;
    taken.add(second.number);
    proposals.push({
      kind: 'examined-twice',
      steps: [first.number, second.number],
      without: [second.number],
      changed,
    });
  }
  return proposals;
}

function isSameLook(first: Step, second: Step, between: readonly Step[], sop: Sop): boolean {
  const [one, other] = [thingOf(first), thingOf(second)];
  if (!isWithin(one, other) && !isWithin(other, one)) return false;
  if (isSuperior(second, first, sop)) return false;
  return !between.some((step) => isMaking(step) && shareContent(step.activity, one));
}

/** What is examined: the activity without its verb. */
function thingOf({ activity }: Step): string {
  const [verb] = wordsOf(activity);
  return verb === undefined ? '' : activity.slice(verb.end);
}

function isMaking({ activity }: Step): boolean {
  return wordsOf(activity)
    .slice(0, 3)
    .some(({ lower }) => MAKING.has(lower));
}

function isOutside(step: Step, sop: Sop): boolean {
  return effortsOf(step).some(({ actor }) => sop.actors.find(({ id }) => id === actor)?.external === true);
}

function isSuperior(second: Step, first: Step, sop: Sop): boolean {
  const ranksOf = (step: Step) =>
    effortsOf(step).flatMap(({ actor }) => rankOf(sop.actors.find(({ id }) => id === actor)?.label ?? '') ?? []);
  const [lower, higher] = [ranksOf(first), ranksOf(second)];
  return lower.length > 0 && higher.length > 0 && Math.max(...higher) > Math.max(...lower);
}
