import type { Finding } from '../diagnostics/diagnostic.js';
import type { Step } from '../model/sop.js';
import { SYMBOLS } from './basis.js';
import type { Rule } from './rule.js';

/** A procedure begins and ends with an activity, drawn as a capsule; a diamond is neither. */
export const decisionLast: Rule = {
  name: 'decision-last',
  code: 'SOP316',
  severity: 'warning',
  basis: SYMBOLS,
  messages: {
    id: {
      last: 'Langkah terakhir ({step}) berupa keputusan. Prosedur berakhir dengan hasil, digambar sebagai kapsul, bukan belah ketupat. Tambahkan langkah penutup, misalnya menyerahkan atau mengarsipkan hasilnya.',
      first:
        'Langkah pertama berupa keputusan. Prosedur dimulai dengan kegiatan, digambar sebagai kapsul, bukan belah ketupat. Tambahkan langkah pembuka, misalnya mengajukan atau menerima berkas.',
    },
    en: {
      last: 'The last step ({step}) is a decision. A procedure ends with a product, drawn as a capsule, not a diamond. Add a closing step, for example handing over or filing the product.',
      first:
        'The first step is a decision. A procedure begins with an activity, drawn as a capsule, not a diamond. Add an opening step, for example handing in or receiving the papers.',
    },
  },
  check: function* ({ sop: { steps } }) {
    const first = steps[0];
    const last = steps.at(-1);
    if (first !== undefined && decides(first, 'first')) yield finding('first', first);
    if (last !== undefined && decides(last, 'last')) yield finding('last', last);
  },
};

/** Of a rangkaian its first symbol begins and its last one ends. */
function decides({ work }: Step, end: 'first' | 'last'): boolean {
  if (work.kind !== 'chain') return work.ways.kind === 'decision';
  return work.parts.at(end === 'first' ? 0 : -1)?.ways.kind === 'decision';
}

function finding(message: 'first' | 'last', { number, work }: Step): Finding {
  const part = work.kind === 'chain' ? ['rangkaian', message === 'first' ? 0 : work.parts.length - 1] : [];
  const place = { path: ['langkah', number - 1, ...part, 'keputusan'], part: 'key' } as const;
  return { rule: 'decision-last', message, data: { step: number }, place };
}
