import type { Step } from '../model/sop.js';
import { effortsOf } from './effort.js';
import { judgementOf } from './examining.js';
import type { NormalWay } from './normal-way.js';
import type { TimeModel } from './time-model.js';

/**
 * The runs of steps on the normal way, one right behind the other, that only examine or approve what is there, each by
 * another pelaksana of the office. Two are a run; the longest come first.
 */
export function approvalRuns({ sop }: TimeModel, { steps }: NormalWay): readonly (readonly Step[])[] {
  const external = new Set(sop.actors.filter(({ external }) => external).map(({ id }) => id));
  const runs: Step[][] = [];
  let run: Step[] = [];
  for (const { step: number } of steps) {
    const step = sop.steps[number - 1];
    const actors = step === undefined ? [] : effortsOf(step).map(({ actor }) => actor);
    const isJudging = step !== undefined && judgementOf(step) !== undefined && !actors.some((id) => external.has(id));
    const isOther = run.every((earlier) => effortsOf(earlier).every(({ actor }) => !actors.includes(actor)));
    if (!isJudging || !isOther) {
      runs.push(run);
      run = [];
    }
    if (isJudging) run.push(step);
  }
  return [...runs, run].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}
