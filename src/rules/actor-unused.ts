import { nearest } from '../model/nearest.js';
import type { Sop } from '../model/sop.js';
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
    if (sop.steps.length === 0) return;
    const first = firstRows(sop);
    // Whose step it is that names nobody, or misspells its key, is not known.
    if (first.has('') || sop.actors.every(({ id }) => first.has(id))) return;
    const ids = sop.actors.map((actor) => actor.id);
    const misnamed = misnamedIn(sop).map((text) => nearest(text, ids) ?? text);
    for (const { id, label } of sop.actors) {
      if (first.has(id) || misnamed.some((text) => mentions(text, id, label))) continue;
      yield { rule: 'actor-unused', data: { actor: id, label }, place: { path: ['pelaksana', id], part: 'key' } };
    }
  },
};

/** What steps name that is no pelaksana; `actor-unknown` tells of it, and whoever is meant by it is not unused. */
function misnamedIn(sop: Sop): readonly string[] {
  const ids = new Set(sop.actors.map(({ id }) => id));
  return [...firstRows(sop).keys()].filter((actor) => !ids.has(actor)).map((text) => text.toLowerCase());
}

function mentions(text: string, id: string, label: string): boolean {
  return text === label.toLowerCase() || text.split(/[^\p{L}\p{N}-]+/u).includes(id);
}
