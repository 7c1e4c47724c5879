import { dominantStep } from '../analysis/dominant-step.js';
import { normalWay } from '../analysis/normal-way.js';
import { MEASURABLE } from './basis.js';
import type { Rule } from './rule.js';
import { inWords } from './time-words.js';

/** One step that takes most of the time is where to look first. */
export const timeShare: Rule = {
  name: 'time-share',
  code: 'SOP408',
  severity: 'info',
  basis: MEASURABLE,
  messages: {
    id: {
      default:
        'Langkah {step} memakan {share}% dari seluruh waktu jalur normal ({time} dari {total}). Periksa apakah waktunya benar, atau bagi langkahnya agar kemajuannya dapat diukur.',
    },
    en: {
      default:
        'Step {step} takes {share}% of the whole normal way ({timeEn} of {totalEn}). Check its time, or split it so that progress can be measured.',
    },
  },
  check: function* ({ sop, flow, config: { calendar } }) {
    const way = normalWay(sop, flow);
    const longest = way && dominantStep(way);
    if (way === undefined || longest === undefined) return;
    const data = {
      step: longest.step,
      share: Math.round((longest.minutes / way.minutes) * 100),
      time: inWords(longest.minutes, false, calendar, 'id'),
      timeEn: inWords(longest.minutes, false, calendar, 'en'),
      total: inWords(way.minutes, false, calendar, 'id'),
      totalEn: inWords(way.minutes, false, calendar, 'en'),
    };
    yield { rule: 'time-share', data, place: { path: ['langkah', longest.step - 1, 'waktu'] } };
  },
};
