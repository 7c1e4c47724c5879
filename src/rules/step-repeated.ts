import { plain } from '../language/overlap.js';
import type { Step } from '../model/sop.js';
import { FLOWCHART } from './basis.js';
import { excerpt } from './excerpt.js';
import { actorsOfStep } from './first-rows.js';
import type { Rule } from './rule.js';

/** No step stands twice: what is done again is an arrow back. */
export const stepRepeated: Rule = {
  name: 'step-repeated',
  code: 'SOP209',
  severity: 'warning',
  basis: FLOWCHART,
  messages: {
    id: {
      default:
        'Langkah {step} sama dengan langkah {other} (“{activity}”), dengan pelaksana yang sama pula. Satu baris memuat satu kegiatan yang berbeda dari yang lain. Jika dikerjakan lagi, arahkan panah kembali ke langkah {other}; jika berbeda, sebut perbedaannya.',
      other: 'langkah yang sama',
    },
    en: {
      default:
        'Step {step} is the same as step {other} (“{activity}”), done by the same pelaksana. Each row is an activity of its own. If it is done again, point an arrow back to step {other}; if it differs, say how.',
      other: 'the same step',
    },
  },
  check: function* ({ sop: { steps } }) {
    const earlier = new Map<string, Step[]>();
    for (const step of steps) {
      const text = plain(step.activity);
      const alike = earlier.get(text) ?? [];
      const other = text === '' ? undefined : alike.find((each) => sharesActor(step, each));
      earlier.set(text, [...alike, step]);
      if (other === undefined) continue;
      yield {
        rule: 'step-repeated',
        data: { step: step.number, other: other.number, activity: excerpt(step.activity) },
        place: { path: ['langkah', step.number - 1, 'kegiatan'] },
        related: [{ place: { path: ['langkah', other.number - 1, 'kegiatan'] }, message: 'other' }],
      };
    }
  },
};

function sharesActor(step: Step, other: Step): boolean {
  const actors = new Set(actorsOfStep(other));
  return actorsOfStep(step).some((actor) => actors.has(actor));
}
