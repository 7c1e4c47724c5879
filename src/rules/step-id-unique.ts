import type { Finding } from '../diagnostics/diagnostic.js';
import type { Sop } from '../model/sop.js';
import type { Path } from '../source/span.js';
import { FORMAT } from './basis.js';
import type { Rule } from './rule.js';

/** An id names one step or part; what the format itself says (`lanjut`, `selesai`) cannot be one. */
export const stepIdUnique: Rule = {
  name: 'step-id-unique',
  code: 'SOP308',
  severity: 'error',
  local: true,
  basis: FORMAT,
  messages: {
    id: {
      default:
        'Id “{id}” sudah dipakai langkah {first}. Satu id hanya boleh menandai satu langkah, agar jelas ke mana panah menuju. Ganti salah satunya, juga pada `lanjut` dan `keputusan` yang menunjuk ke sana.',
      reserved:
        'Id “{id}” tidak boleh dipakai. `lanjut` dan `selesai` sudah berarti “langkah berikutnya” dan “prosedur berakhir”. Pilih kata lain.',
      first: 'pertama kali dipakai di sini',
    },
    en: {
      default:
        'The id “{id}” belongs to step {first} already. An id names one step, so that it is clear where an arrow leads. Change one of them, and the `lanjut` and `keputusan` that point to it.',
      reserved:
        'The id “{id}” cannot be used. `lanjut` and `selesai` already mean “the next step” and “the procedure ends”. Choose another word.',
      first: 'first used here',
    },
  },
  check: function* ({ sop }) {
    const seen = new Map<string, { readonly step: number; readonly path: Path }>();
    for (const { id, step, path } of idsOf(sop)) {
      const first = seen.get(id);
      if (id === 'lanjut' || id === 'selesai') {
        yield { rule: 'step-id-unique', message: 'reserved', data: { id }, place: { path } };
      } else if (first === undefined) {
        seen.set(id, { step, path });
      } else {
        yield repeated(id, first, path);
      }
    }
  },
};

function repeated(id: string, first: { readonly step: number; readonly path: Path }, path: Path): Finding {
  return {
    rule: 'step-id-unique',
    data: { id, first: first.step },
    place: { path },
    related: [{ place: { path: first.path }, message: 'first' }],
  };
}

function* idsOf(sop: Sop): Iterable<{ readonly id: string; readonly step: number; readonly path: Path }> {
  for (const step of sop.steps) {
    const index = step.number - 1;
    if (step.id !== undefined) yield { id: step.id, step: step.number, path: ['langkah', index, 'id'] };
    if (step.work.kind !== 'chain') continue;
    for (const [part, { id }] of step.work.parts.entries()) {
      if (id !== undefined) yield { id, step: step.number, path: ['langkah', index, 'rangkaian', part, 'id'] };
    }
  }
}
