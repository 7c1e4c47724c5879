import { joinedActivities } from '../language/activities.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';

/** One row, one activity. */
export const stepSingleActivity: Rule = {
  name: 'step-single-activity',
  code: 'SOP204',
  severity: 'info',
  local: true,
  basis: {
    id: 'Praktik SOP AP: satu baris memuat satu kegiatan, dengan mutu bakunya sendiri',
    en: 'Practice of SOPs: one row is one activity, with a standard of quality of its own',
  },
  messages: {
    id: {
      default:
        'Langkah {step} memuat lebih dari satu kegiatan: “{first}” dan “{second}”. Satu baris memuat satu kegiatan, agar waktu dan outputnya jelas. Pecah menjadi langkah tersendiri, atau pilih kegiatan utamanya.',
    },
    en: {
      default:
        'Step {step} holds more than one activity: “{first}” and “{second}”. One row is one activity, so that its time and output are clear. Make a step of each, or choose the main one.',
    },
  },
  check: function* ({ sop }) {
    for (const { activity, number } of sop.steps) {
      const joined = joinedActivities(activity);
      if (joined === undefined) continue;
      const [first, second] = joined;
      const data = {
        step: number,
        first: excerpt(activity.slice(...first), 40),
        second: excerpt(activity.slice(...second), 40),
      };
      yield {
        rule: 'step-single-activity',
        data,
        place: { path: ['langkah', number - 1, 'kegiatan'], within: second },
      };
    }
  },
};
