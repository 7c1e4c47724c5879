import { FLOWCHART } from './basis.js';
import { firstRows } from './first-rows.js';
import type { Rule } from './rule.js';

/** The columns follow the order in which the pelaksana first appear, so that the flow starts at the left. */
export const actorOrder: Rule = {
  name: 'actor-order',
  code: 'SOP303',
  severity: 'warning',
  basis: FLOWCHART,
  messages: {
    id: {
      default:
        'Kolom “{label}” (pertama kali pada langkah {step}) berada di kanan “{before}” (pertama kali pada langkah {beforeStep}). Kolom pelaksana diurutkan menurut kemunculannya, bukan pangkatnya, agar alur dimulai dari kiri. Urutan yang tepat: {order}.',
    },
    en: {
      default:
        'The column “{label}” (first in step {step}) stands to the right of “{before}” (first in step {beforeStep}). Columns follow the order of appearance, not of rank, so that the flow starts at the left. The right order: {order}.',
    },
  },
  check: function* ({ sop }) {
    const first = firstRows(sop);
    const used = sop.actors.flatMap(({ id, label }) => {
      const step = first.get(id);
      return step === undefined ? [] : [{ id, label, step }];
    });
    const index = used.findIndex(({ step }, place) => step < (used[place - 1]?.step ?? 0));
    const late = used[index];
    const before = used.find(({ step }) => late !== undefined && step > late.step);
    if (late === undefined || before === undefined) return;
    // The sort is stable: those that appear in one row keep the order of the author.
    const order = [...used].sort((a, b) => a.step - b.step).map(({ id }) => id);
    // A column without a step goes last; actor-unused has its word on it.
    const unused = sop.actors.map(({ id }) => id).filter((id) => !first.has(id));
    const data = { label: late.label, step: late.step, before: before.label, beforeStep: before.step };
    const place = { path: ['pelaksana', late.id], part: 'key' } as const;
    const reorder = { path: ['pelaksana'], order: [...order, ...unused] };
    yield { rule: 'actor-order', data: { ...data, order: order.join(', ') }, place, reorder };
  },
};
