import type { Rule } from './rule.js';

/** More steps than these are too many for one SOP, unless the option `maximum` says otherwise. */
export const MOST_STEPS = 30;

/** A long procedure is easier to follow as several SOPs. Option `maximum`: how many steps are still one. */
export const stepCount: Rule = {
  name: 'step-count',
  code: 'SOP210',
  severity: 'info',
  basis: {
    id: 'Praktik penyusunan SOP AP: prosedur panjang dipecah menjadi SOP mikro atau parsial',
    en: 'Practice of SOPs: a long procedure is parted into smaller ones',
  },
  messages: {
    id: {
      default:
        'SOP ini memuat {count} langkah, lebih dari {maximum}. Prosedur yang panjang sulit diikuti dan tercetak pada banyak halaman. Pecah menjadi beberapa SOP menurut tahapnya, dan hubungkan dengan `rujukan` dan `keterkaitan`.',
    },
    en: {
      default:
        'This SOP has {count} steps, more than {maximum}. A long procedure is hard to follow and takes many pages. Part it by its stages into several SOPs and link them by `rujukan` and `keterkaitan`.',
    },
  },
  check: function* ({ sop, options }) {
    const maximum = typeof options.maximum === 'number' ? options.maximum : MOST_STEPS;
    const count = sop.steps.length;
    if (count <= maximum) return;
    yield { rule: 'step-count', data: { count, maximum }, place: { path: ['langkah'], part: 'key' } };
  },
};
