import type { Sop, Step, Target, Ways } from '../../model/sop.js';
import { explicit, renumbered, retargetWork } from './explicit.js';

/**
 * The same SOP without a step that has symbols of one kind. What led to it leads on to where it went ahead; a return to it
 * from further down leads to where it sent back itself, if it did.
 *
 * @param ahead the label of its decision that leads ahead, where it is one
 * @returns nothing for the first step, for a rangkaian, and for a step that leads ahead to itself only
 */
export function withoutStep(sop: Sop, number: number, ahead: string | null): Sop | undefined {
  const spelled = explicit(sop);
  const gone = spelled.steps[number - 1];
  if (gone === undefined || gone.id === undefined || number === 1 || gone.work.kind === 'chain') return undefined;
  const onward = aheadOf(gone.work.ways, ahead);
  const back = backOf(gone, ahead);
  if (leadsTo(onward, gone)) return undefined;
  const steps = spelled.steps
    .filter((step) => step !== gone)
    .map((step): Step => {
      const instead = step.number > number ? (back ?? onward) : onward;
      return { ...step, work: retargetWork(step.work, (target) => (leadsTo(target, gone) ? instead : target)) };
    });
  return { ...spelled, steps: renumbered(steps) };
}

function leadsTo(target: Target, step: Step): boolean {
  return target.kind === 'step' && target.id === step.id;
}

function aheadOf(ways: Ways, label: string | null): Target {
  const end: Target = { kind: 'end' };
  if (ways.kind === 'onward') return ways.targets[0] ?? end;
  return (ways.branches.find((branch) => branch.label === label) ?? ways.branches[0])?.target ?? end;
}

function backOf(gone: Step, ahead: string | null): Target | undefined {
  if (gone.work.kind === 'chain' || gone.work.ways.kind === 'onward') return undefined;
  const { branches } = gone.work.ways;
  // A step that repeats itself sends nothing back.
  return branches.find(({ label, target }) => label !== ahead && target.kind === 'step' && !leadsTo(target, gone))
    ?.target;
}
