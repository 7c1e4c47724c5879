import { type ExpectedTime, expectedTimeOf } from '../analysis/expected/expected-time.js';
import { normalWayOf } from '../analysis/normal-way.js';
import { timeModel } from '../analysis/time-model.js';
import { buildFlow } from '../flow/build-flow.js';
import type { Sop } from '../model/sop.js';
import type { Counted, TimeChange, TimeChanges } from './changes.js';

/** How much longer or shorter an SOP takes: in the normal way, and in the mean with rework. */
export function compareTimes(before: Sop, after: Sop): TimeChanges {
  const [old, young] = [before, after].map((sop) => timesOf(sop));
  const normal = timeChange(old?.normal, young?.normal);
  const expected = timeChange(old?.expected, young?.expected);
  return { ...(normal && { normal }), ...(expected && { expected }) };
}

function timesOf(sop: Sop): { readonly normal?: Counted; readonly expected?: Counted } {
  const model = timeModel(sop, buildFlow(sop));
  const normal = normalWayOf(model);
  const expected = countedOf(expectedTimeOf(model));
  return {
    ...(normal && { normal: { minutes: normal.minutes, open: normal.open } }),
    ...(expected && { expected }),
  };
}

/** Parallel ways that cannot be told exactly make it a lower bound, as open times do. */
function countedOf(time: ExpectedTime | undefined): Counted | undefined {
  if (time?.kind !== 'countable') return undefined;
  return { minutes: time.minutes, open: time.open || time.loose.length > 0 };
}

function timeChange(before: Counted | undefined, after: Counted | undefined): TimeChange | undefined {
  if (before === undefined && after === undefined) return undefined;
  return {
    ...(before && { before }),
    ...(after && { after }),
    // The noise of the last digits is no difference.
    ...(before && after && { difference: Math.round((after.minutes - before.minutes) * 1e6) / 1e6 }),
  };
}
