import { personIn } from '../language/person-name.js';
import { isPlainName } from '../language/plain-name.js';
import { FLOWCHART } from './basis.js';
import type { Rule } from './rule.js';

/** Columns bear offices or roles. */
export const actorPersonalName: Rule = {
  name: 'actor-personal-name',
  code: 'SOP305',
  severity: 'warning',
  basis: FLOWCHART,
  messages: {
    id: {
      default:
        'Pelaksana “{label}” tampak seperti nama orang. Kolom pelaksana memuat jabatan atau peran, agar SOP tetap berlaku bila pejabatnya berganti. Tulis jabatannya.',
    },
    en: {
      default:
        'The pelaksana “{label}” looks like a person’s name. Columns bear offices or roles, so that the SOP stays good when people change. Write the office.',
    },
  },
  check: function* ({ sop }) {
    for (const { id, label } of sop.actors) {
      if (personIn(label) !== undefined || isPlainName(label)) {
        yield { rule: 'actor-personal-name', data: { label }, place: { path: ['pelaksana', id, 'nama'] } };
      }
    }
  },
};
