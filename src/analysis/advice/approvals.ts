import { rankOf } from '../../language/offices/rank.js';
import type { Sop, Step } from '../../model/sop.js';
import type { Analysis } from '../analyze.js';
import { approvalRuns } from '../approvals.js';
import { effortsOf } from '../effort.js';
import type { TimeModel } from '../time-model.js';
import type { Proposal } from './advice.js';
import { withoutExaminer } from './without-examiner.js';

/** The first examines and the last decides: four eyes are enough. */
const FEWEST = 3;

/**
 * Three or more officers of one line examine or approve the same, one right after the other: those between the first and
 * the last could fall away.
 */
export function adviseApprovals(model: TimeModel, { normal }: Analysis): readonly Proposal[] {
  const runs = normal === undefined ? [] : approvalRuns(model, normal);
  return runs.flatMap((run): readonly Proposal[] => {
    if (run.length < FEWEST || !isOneLine(run, model.sop)) return [];
    const without = run.slice(1, -1).map(({ number }) => number);
    const changed = [...without]
      .reverse()
      .reduce<Sop | undefined>(
        (sop, number) => sop && withoutExaminer(model, number, run[0]?.number ?? number, sop),
        model.sop,
      );
    return changed ? [{ kind: 'approvals', steps: run.map(({ number }) => number), without, changed }] : [];
  });
}

/** The known ranks rise, and at least two are known. */
function isOneLine(run: readonly Step[], sop: Sop): boolean {
  const labels = new Map(sop.actors.map(({ id, label }) => [id, label]));
  const ranks = run.flatMap((step) => effortsOf(step).flatMap(({ actor }) => rankOf(labels.get(actor) ?? '') ?? []));
  return ranks.length > 1 && ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
}
