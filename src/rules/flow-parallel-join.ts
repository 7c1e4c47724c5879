import type { Finding } from '../diagnostics/diagnostic.js';
import { looseSplits } from '../flow/parallel.js';
import { FORMAT } from './basis.js';
import type { Rule } from './rule.js';
import { pathOf } from './way-path.js';

/** Parallel ways meet again at the first step that all of them lead to. */
export const flowParallelJoin: Rule = {
  name: 'flow-parallel-join',
  code: 'SOP312',
  severity: 'warning',
  basis: FORMAT,
  messages: {
    id: {
      ends: 'Jalan yang berangkat dari langkah {from} ke langkah {way} dapat berakhir sebelum bertemu jalan lain yang berjalan bersamaan. Pekerjaan yang berjalan bersamaan bertemu lagi pada satu langkah. Arahkan jalan ini ke langkah pertemuan itu, atau jadikan pilihan (`keputusan`).',
      returns:
        'Jalan yang berangkat dari langkah {from} ke langkah {way} dapat kembali ke sebelum percabangannya, sedangkan jalan lain masih berjalan. Pekerjaan yang berjalan bersamaan bertemu lagi pada satu langkah. Pindahkan pengulangannya ke sebelum atau sesudah jalan bersamaan itu.',
    },
    en: {
      ends: 'The way from step {from} to step {way} can end before it meets the ways that run in parallel. Parallel work meets again at one step. Let this way lead there, or make it a choice (`keputusan`).',
      returns:
        'The way from step {from} to step {way} can go back to before the split while the others still run. Parallel work meets again at one step. Put the repetition before or behind the parallel ways.',
    },
  },
  check: function* ({ flow, forward }) {
    const reported = new Set<string>();
    for (const { from, way, kind } of looseSplits(flow, forward())) {
      // Without `lanjut` (work side by side) the place falls back to the step.
      const place: Finding['place'] = { path: [...pathOf(from.step, from.part), 'lanjut'], part: 'key' };
      const key = `${from.step} ${way.step} ${kind}`;
      if (reported.has(key)) continue;
      reported.add(key);
      yield { rule: 'flow-parallel-join', message: kind, data: { from: from.step, way: way.step }, place };
    }
  },
};
