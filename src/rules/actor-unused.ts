import { FLOWCHART } from './basis.js';
import { firstRows } from './first-rows.js';
import type { Rule } from './rule.js';

/** Every column has a symbol. */
export const actorUnused: Rule = {
  name: 'actor-unused',
  code: 'SOP302',
  severity: 'warning',
  basis: FLOWCHART,
  messages: {
    id: {
      default:
        'Pelaksana “{label}” (`{actor}`) tidak mengerjakan satu langkah pun, jadi kolomnya kosong. Tambahkan langkahnya, atau hapus dari daftar `pelaksana`.',
    },
    en: {
      default:
        'The pelaksana “{label}” (`{actor}`) does no step, so its column stays empty. Add the step, or remove it from `pelaksana`.',
    },
  },
  check: function* ({ sop }) {
    const first = firstRows(sop);
    for (const { id, label } of sop.actors) {
      if (first.has(id)) continue;
      yield { rule: 'actor-unused', data: { actor: id, label }, place: { path: ['pelaksana', id], part: 'key' } };
    }
  },
};
