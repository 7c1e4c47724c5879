import { buildFlow } from '../../flow/build-flow.js';
import type { Sop } from '../../model/sop.js';
import type { Analysis } from '../analyze.js';
import { expectedTimeOf } from '../expected/expected-time.js';
import { normalWayOf } from '../normal-way.js';
import { ofTimes, type TimeModel, timeModel } from '../time-model.js';
import { adviseApprovals } from './approvals.js';
import { adviseEarlyCheck } from './early-check.js';
import { adviseExaminedTwice } from './examined-twice.js';
import { adviseHalf } from './half.js';
import { adviseSideBySide } from './side-by-side.js';
import { adviseWaiting } from './waiting.js';

/** One way to make an SOP faster, with what it would save: the same computation on the changed SOP. */
export interface Advice extends Proposal {
  /** Working minutes that the normal way gets shorter. */
  readonly normal: number;
  /** Working minutes that the expected time gets shorter; absent where it cannot be told. */
  readonly expected?: number;
}

export interface Proposal {
  readonly kind: AdviceKind;
  /** Numbers of the steps that it touches. */
  readonly steps: readonly number[];
  /** Of these the ones that would fall away. */
  readonly without?: readonly number[];
  /** The SOP as it would be. */
  readonly changed: Sop;
}

export type AdviceKind = 'approvals' | 'examined-twice' | 'side-by-side' | 'waiting' | 'early-check' | 'half';

/** What would make an SOP faster, the greatest saving first. What saves nothing is left out. */
export function advise(model: TimeModel, analysis: Analysis): readonly Advice[] {
  const proposals = [
    ...adviseApprovals(model, analysis),
    ...adviseExaminedTwice(model, analysis),
    ...adviseSideBySide(model, analysis),
    ...adviseWaiting(model, analysis),
    ...adviseEarlyCheck(model, analysis),
    ...adviseHalf(model, analysis),
  ];
  const before = analysis.expected?.kind === 'countable' ? analysis.expected.minutes : undefined;
  return proposals
    .flatMap((proposal): readonly Advice[] => {
      const changed = modelOf(proposal.changed, model);
      const after = expectedTimeOf(changed);
      const way = normalWayOf(changed);
      if (way === undefined) return [];
      const normal = (analysis.normal?.minutes ?? 0) - way.minutes;
      const expected = before !== undefined && after?.kind === 'countable' ? before - after.minutes : undefined;
      return [{ ...proposal, normal, ...(expected !== undefined && { expected }) }];
    })
    .filter((advice) => savingOf(advice) > 0.5 && advice.normal > -0.5)
    .sort((a, b) => savingOf(b) - savingOf(a));
}

/** Where only times are others the flow need not be looked at again. */
function modelOf(changed: Sop, before: TimeModel): TimeModel {
  const isSameFlow = changed.steps.every(({ work }, index) => work === before.sop.steps[index]?.work);
  return isSameFlow && changed.steps.length === before.sop.steps.length
    ? ofTimes(before, changed)
    : timeModel(changed, buildFlow(changed));
}

/** What an advice saves in a case: of the expected time, where it can be told. */
export function savingOf({ expected, normal }: Advice): number {
  return expected ?? normal;
}
