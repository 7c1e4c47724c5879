import type { Branch, Sop } from '../../model/sop.js';
import { withReturnMoved } from '../change/moved-return.js';
import { withoutStep } from '../change/without-step.js';
import { normalWayFrom } from '../normal-way.js';
import type { TimeModel } from '../time-model.js';

/**
 * The SOP of a model without a step that examines. What it would have sent back is sent back by the one that stays and
 * looks for it too, as often: rework does not vanish because nobody looks.
 *
 * @returns nothing where the step cannot be taken out
 */
export function withoutExaminer(model: TimeModel, gone: number, stays: number, sop: Sop = model.sop): Sop | undefined {
  const ahead = normalWayFrom(model, `${gone}`)?.label ?? null;
  const work = sop.steps[gone - 1]?.work;
  if (work === undefined || work.kind === 'chain') return undefined;
  const others = work.ways.kind === 'decision' ? work.ways.branches.filter(({ label }) => label !== ahead) : [];
  const returns = others.filter(({ chance = 0 }) => chance > 0);
  const isBetween = ({ target }: Branch) => {
    const number = target.kind === 'step' ? (sop.steps.find(({ id }) => id === target.id)?.number ?? 0) : 0;
    return number > stays && number < gone;
  };
  // The one that stays cannot send back to what comes after it.
  if (returns.some(isBetween)) return undefined;
  const moved = returns.reduce<Sop>(
    (before, { label, chance = 0 }) => withReturnMoved(before, { step: gone, label }, stays, chance) ?? before,
    sop,
  );
  return withoutStep(moved, gone, ahead);
}
