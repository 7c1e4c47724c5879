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
    const used = sop.actors.flatMap(({ id, label, group }) => {
      const step = first.get(id);
      return step === undefined ? [] : [{ id, label, group, step }];
    });
    const order = inOrder(used);
    const index = order.findIndex((column, place) => column !== used[place]);
    const [late, before] = [order[index], used[index]];
    if (late === undefined || before === undefined) return;
    const ids = order.map(({ id }) => id);
    // A column without a step goes last; actor-unused has its word on it.
    const unused = sop.actors.map(({ id }) => id).filter((id) => !first.has(id));
    const data = { label: late.label, step: late.step, before: before.label, beforeStep: before.step };
    const place = { path: ['pelaksana', late.id], part: 'key' } as const;
    const reorder = { path: ['pelaksana'], order: [...ids, ...unused] };
    yield { rule: 'actor-order', data: { ...data, order: ids.join(', ') }, place, reorder };
  },
};

interface Column {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** The first step that the pelaksana has a part in. */
  readonly step: number;
}

/**
 * By first appearance; neighbours of one `kelompok` stay together under their header, and stand where the first of them
 * appears. Those that appear in one row keep the order of the author, since sorting is stable.
 */
function inOrder(columns: readonly Column[]): readonly Column[] {
  const blocks: Column[][] = [];
  for (const column of columns) {
    const last = blocks.at(-1);
    if (last !== undefined && column.group !== '' && last[0]?.group === column.group) last.push(column);
    else blocks.push([column]);
  }
  const firstOf = (block: readonly Column[]) => Math.min(...block.map(({ step }) => step));
  return [...blocks]
    .sort((a, b) => firstOf(a) - firstOf(b))
    .flatMap((block) => [...block].sort((a, b) => a.step - b.step));
}
