import type { Branch, Sop, Target, Ways, Work } from '../../model/sop.js';
import { explicit } from './explicit.js';
import { withStep } from './times.js';

/** The way back of a decision: the number of its step and the label. */
export interface ReturnAt {
  readonly step: number;
  readonly label: string;
}

/**
 * The same SOP in which a return has another chance.
 *
 * @param chance percent
 */
export function withReturnChance(sop: Sop, { step, label }: ReturnAt, chance: number): Sop {
  return withStep(sop, step, (found) => ({
    ...found,
    work: changeWays(found.work, (ways) => reweighed(ways, label, chance)),
  }));
}

/**
 * The same SOP in which what one step sends back is sent back by an earlier one already: the earlier step does so as
 * often as either of them would, the later never. Nothing where the later step has no such return.
 */
export function withReturnMoved(sop: Sop, from: ReturnAt, to: number, chance: number): Sop | undefined {
  const spelled = explicit(sop);
  const work = spelled.steps[from.step - 1]?.work;
  if (work === undefined || work.kind === 'chain' || work.ways.kind !== 'decision') return undefined;
  const target = work.ways.branches.find(({ label }) => label === from.label)?.target;
  const earlier = spelled.steps[to - 1]?.work;
  if (target === undefined || earlier === undefined || earlier.kind === 'chain') return undefined;
  const without = withReturnChance(spelled, from, 0);
  return withStep(without, to, (found) => ({
    ...found,
    work: changeWays(found.work, (ways) => withReturn(ways, target, chance)),
  }));
}

/** The ways with one more return: added to the one that leads to the same step, or a decision where there was none. */
function withReturn(ways: Ways, target: Target, chance: number): Ways {
  if (ways.kind === 'onward') {
    const [onward] = ways.targets;
    if (onward === undefined || ways.targets.length > 1) return ways;
    return {
      kind: 'decision',
      branches: [
        { label: 'lanjut', target: onward },
        { label: 'kembali', target, chance },
      ],
    };
  }
  const known = ways.branches.find((branch) => isSame(branch.target, target));
  if (known === undefined) {
    const others = ways.branches.map((branch) => scaledBranch(branch, 1 - chance / 100));
    return { kind: 'decision', branches: [...others, { label: 'kembali', target, chance }] };
  }
  return reweighed(ways, known.label, 100 - ((100 - (known.chance ?? 0)) * (100 - chance)) / 100);
}

/** One way gets its chance; the other ways that state one share the rest in their proportions. */
export function reweighed(ways: Ways, label: string, chance: number): Ways {
  if (ways.kind === 'onward') return ways;
  const others = ways.branches.filter((branch) => branch.label !== label);
  const stated = others.reduce((sum, branch) => sum + (branch.chance ?? 0), 0);
  const allStated = others.every((branch) => branch.chance !== undefined);
  const isOver = stated > 100 - chance;
  const factor = (allStated || isOver) && stated > 0 ? (100 - chance) / stated : 1;
  const branches = ways.branches.map((branch) =>
    branch.label === label ? { ...branch, chance } : scaledBranch(branch, factor),
  );
  return { kind: 'decision', branches };
}

function scaledBranch(branch: Branch, factor: number): Branch {
  return branch.chance === undefined ? branch : { ...branch, chance: branch.chance * factor };
}

function isSame(one: Target, other: Target): boolean {
  return one.kind === 'step' && other.kind === 'step' && one.id === other.id;
}

function changeWays(work: Work, change: (ways: Ways) => Ways): Work {
  return work.kind === 'chain' ? work : { ...work, ways: change(work.ways) };
}
