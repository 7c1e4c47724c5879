import type { Step } from '../../model/sop.js';
import type { Analysis } from '../analyze.js';
import { withReturnMoved } from '../change/moved-return.js';
import { judgementOf } from '../examining.js';
import type { TimeModel } from '../time-model.js';
import type { Proposal } from './advice.js';

/** Returns to the applicant from further down that the first step of the office would catch if it looked for the same. */
export function adviseEarlyCheck({ sop, graph }: TimeModel, { returns, normal }: Analysis): readonly Proposal[] {
  const way = normal?.steps.map(({ step }) => step) ?? [];
  return returns.flatMap(({ step, to, label, share }): readonly Proposal[] => {
    if (share === undefined || share === 0 || label === null) return [];
    const between = way.slice(way.indexOf(to) + 1, Math.max(0, way.indexOf(step)));
    if (!way.includes(to) || !way.includes(step)) return [];
    const check =
      between.find((number) => graph.places.get(`${number}`)?.kind === 'decision') ??
      between.find((number) => isExamining(sop.steps[number - 1])) ??
      between[0];
    if (check === undefined) return [];
    const changed = withReturnMoved(sop, { step, label }, check, share * 100);
    return changed ? [{ kind: 'early-check', steps: [check, step], changed }] : [];
  });
}

function isExamining(step: Step | undefined): boolean {
  return step !== undefined && judgementOf(step) === 'examines';
}
