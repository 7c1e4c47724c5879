import { letterPattern } from '../language/letters.js';
import type { Step } from '../model/sop.js';
import type { Rule } from './rule.js';

/** A condition is a decision with two ways, not a word in the text of a step that has only one. */
export const stepNoCondition: Rule = {
  name: 'step-no-condition',
  code: 'SOP205',
  severity: 'warning',
  local: true,
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran: hanya ada dua sifat kegiatan, proses dan pengambilan keputusan (belah ketupat)',
    en: 'Permenpan-RB 35/2012, annex: an activity is either a process or a decision (the diamond)',
  },
  messages: {
    id: {
      default:
        '“{word}” pada {field} langkah {step} menyatakan syarat, tetapi langkah ini hanya punya satu jalan. Pilihan digambar sebagai belah ketupat. Buat langkah dengan `keputusan`, misalnya `keputusan: {Ya: lanjut, Tidak: …}`, lalu hapus syarat itu dari teks.',
    },
    en: {
      default:
        '“{word}” in the {field} of step {step} states a condition, but there is only one way on from here. A choice is drawn as a diamond. Make a step with `keputusan`, for example `keputusan: {Ya: lanjut, Tidak: …}`, and take the condition out of the text.',
    },
  },
  check: function* ({ sop }) {
    for (const step of sop.steps) {
      if (decides(step)) continue;
      for (const field of ['kegiatan', 'keterangan'] as const) {
        const text = field === 'kegiatan' ? step.activity : step.note;
        const match = CONDITION(text).exec(text);
        if (match === null) continue;
        const within = [match.index, match.index + match[0].length] as const;
        const data = { word: match[0], field, step: step.number };
        yield { rule: 'step-no-condition', data, place: { path: ['langkah', step.number - 1, field], within } };
      }
    }
  },
};

const CONDITION = letterPattern(
  '(?<![\\p{L}-])(?:jika|jikalau|apabila|bila|bilamana|kalau|manakala)(?![\\p{L}-])|^(?:dalam hal(?! ini| tersebut| itu)|seandainya|andaikata|sepanjang(?! tahun| waktu| hari))(?![\\p{L}-])',
  'i',
);

function decides({ work }: Step): boolean {
  if (work.kind === 'chain') return work.parts.some(({ ways }) => ways.kind === 'decision');
  return work.ways.kind === 'decision';
}
