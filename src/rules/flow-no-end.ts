import { endlessLoops } from '../flow/loops.js';
import { SYMBOLS } from './basis.js';
import type { Rule } from './rule.js';
import { targetPath } from './way-path.js';

/** From every step an end can be reached. One finding for each loop, not for each step that leads into it. */
export const flowNoEnd: Rule = {
  name: 'flow-no-end',
  code: 'SOP311',
  severity: 'error',
  basis: SYMBOLS,
  messages: {
    id: {
      default:
        'Alur berputar tanpa akhir: {loop}. Prosedur harus dapat berakhir (simbol kapsul). Beri jalan keluar: arahkan salah satu langkahnya ke `selesai` atau ke langkah di luar putaran, misalnya dengan `keputusan`.',
      self: 'Langkah {step} hanya menuju dirinya sendiri, jadi prosedur tidak pernah berakhir (simbol kapsul). Arahkan ke langkah lain atau ke `selesai`.',
    },
    en: {
      default:
        'The flow goes round without end: {loop}. A procedure must be able to end (the capsule). Give it a way out: let one of these steps lead to `selesai` or to a step outside, for example by a `keputusan`.',
      self: 'Step {step} leads to nothing but itself, so the procedure never ends (the capsule). Let it lead to another step or to `selesai`.',
    },
  },
  check: function* ({ flow, adjacency }) {
    const nodeOf = new Map(flow.nodes.map((node) => [node.id, node]));
    for (const { steps, closing } of endlessLoops(flow, adjacency())) {
      const from = nodeOf.get(closing.from);
      const [first = 0] = steps;
      const place = { path: from === undefined ? ['langkah'] : targetPath(from, closing) };
      const message = steps.length === 1 ? 'self' : 'default';
      yield { rule: 'flow-no-end', message, data: { loop: inWords(steps), step: first }, place };
    }
  },
};

const MOST_NAMED = 12;

function inWords(steps: readonly number[]): string {
  const named = steps.length > MOST_NAMED ? [...steps.slice(0, MOST_NAMED - 1), '…', steps.at(-1)] : steps;
  return `langkah ${[...named, steps[0]].join(' → ')}`;
}
