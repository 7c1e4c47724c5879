import { loneApprovals } from './four-eyes.js';
import { labelOf, SERVICE_INTEGRITY } from './integrity.js';
import type { Rule } from './rule.js';

/** Whoever examines an application does not approve it alone. */
export const integrityFourEyes: Rule = {
  name: 'integrity-four-eyes',
  code: 'SOP601',
  severity: 'warning',
  basis: SERVICE_INTEGRITY,
  messages: {
    id: {
      default:
        '“{actor}” memeriksa (langkah {examines}) sekaligus menyetujui (langkah {approves}) tanpa orang lain yang ikut menilai. Pemeriksa dan pemberi persetujuan sebaiknya dua orang, agar tidak ada keputusan yang bergantung pada satu orang. Serahkan salah satunya kepada pelaksana lain.',
      one: '“{actor}” memeriksa sekaligus menyetujui dalam langkah {approves}, tanpa orang lain yang ikut menilai. Pemeriksa dan pemberi persetujuan sebaiknya dua orang, agar tidak ada keputusan yang bergantung pada satu orang. Serahkan pemeriksaannya kepada pelaksana lain.',
      examines: 'di sini “{actor}” memeriksa',
    },
    en: {
      default:
        '“{actor}” examines (step {examines}) and approves (step {approves}), and nobody else has a say. The one who examines and the one who approves should be two, so that no decision hangs on one person. Give one of the steps to somebody else.',
      one: '“{actor}” examines and approves in step {approves}, and nobody else has a say. The one who examines and the one who approves should be two, so that no decision hangs on one person. Give the examination to somebody else.',
      examines: '“{actor}” examines here',
    },
  },
  check: function* ({ sop, flow, forward }) {
    if (sop.kind !== 'pelayanan') return;
    for (const { actor, examines, approves } of loneApprovals(sop, flow, forward())) {
      const label = labelOf(sop, actor);
      const isOne = examines === approves;
      yield {
        rule: 'integrity-four-eyes',
        message: isOne ? 'one' : 'default',
        data: { actor: label, examines, approves },
        place: { path: ['langkah', approves - 1, 'kegiatan'] },
        related: isOne
          ? []
          : [{ place: { path: ['langkah', examines - 1, 'kegiatan'] }, message: 'examines', data: { actor: label } }],
      };
    }
  },
};
