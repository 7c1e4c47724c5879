import { IDENTITY } from './basis.js';
import type { Rule } from './rule.js';

/** Whoever drew the SOP up does not approve it too: two see more than one. Known by the NIP. */
export const signatorySame: Rule = {
  name: 'signatory-same',
  code: 'SOP110',
  severity: 'warning',
  basis: IDENTITY,
  messages: {
    id: {
      default:
        '“{name}” ({role}) juga mengesahkan SOP ini (NIP {nip}). Penyusun dan pengesah sebaiknya dua orang, agar SOP diperiksa oleh mata kedua. Tulis penyusun yang sebenarnya, atau mintalah pengesahan atasannya.',
      approval: 'pengesahan oleh orang yang sama',
    },
    en: {
      default:
        '“{name}” ({role}) approves this SOP as well (NIP {nip}). Whoever draws an SOP up should not be the one who approves it. Name the real author, or have it approved by somebody above.',
      approval: 'approval by the same person',
    },
  },
  check: function* ({ sop: { approval, initials } }) {
    const approver = digits(approval.nip);
    if (approver === '') return;
    for (const [index, { role, name, nip }] of initials.entries()) {
      if (!DRAWN_UP.test(role) || digits(nip) !== approver) continue;
      yield {
        rule: 'signatory-same',
        data: { name, role, nip },
        place: { path: ['paraf', index, 'nip'] },
        related: [{ place: { path: ['pengesahan', 'nip'] }, message: 'approval' }],
      };
    }
  },
};

const DRAWN_UP = /usun|buat|siapkan|disiap|penyiap|rumus|konsep|draf/i;

function digits(nip: string): string {
  return nip.replace(/\D/g, '');
}
