import { personIn } from '../language/person-name.js';
import type { Rule } from './rule.js';

/** What those who act must know holds for whoever does the work, not for one person. */
export const qualificationPersonal: Rule = {
  name: 'qualification-personal',
  code: 'SOP113',
  severity: 'warning',
  local: true,
  basis: {
    id: 'Kualifikasi pelaksana SOP administratif berlaku umum bagi semua pelaksana, bukan bagi orang tertentu (Persekma 002/2012, mengikuti Permenpan-RB 35/2012)',
    en: 'The qualifications of an administrative SOP are general for all who act, not for persons (Persekma 002/2012, after Permenpan-RB 35/2012)',
  },
  messages: {
    id: {
      default:
        'Kualifikasi menyebut orang (“{person}”). Kualifikasi menyatakan kemampuan yang diperlukan dari siapa pun yang melaksanakan, sehingga tetap berlaku bila pejabatnya berganti. Tulis kemampuannya, misalnya “Memahami tata naskah dinas”.',
    },
    en: {
      default:
        'A qualification names a person (“{person}”). Qualifications say what anybody must know who does the work, so that they hold when the official changes. Write the ability, for example “Memahami tata naskah dinas”.',
    },
  },
  check: function* ({ sop }) {
    for (const [index, text] of sop.qualifications.entries()) {
      const within = personIn(text);
      if (within === undefined) continue;
      const place = { path: ['kualifikasi_pelaksana', index], within };
      yield { rule: 'qualification-personal', data: { person: text.slice(...within) }, place };
    }
  },
};
