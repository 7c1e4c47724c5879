import { rankOf } from '../language/offices/rank.js';
import type { Actor } from '../model/sop.js';
import { isBlank } from './blank.js';
import type { Rule } from './rule.js';

/** The one who approves stands no lower than anybody whom the SOP binds. Offices whose rank is not sure count for nothing. */
export const signatoryCompetent: Rule = {
  name: 'signatory-competent',
  code: 'SOP111',
  severity: 'warning',
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran, Bagian Identitas: disahkan pejabat yang berkompeten pada tingkat unit kerja',
    en: 'Permenpan-RB 35/2012, annex, identity part: approved by the official competent at the level of the unit',
  },
  messages: {
    id: {
      default:
        '“{office}” mengesahkan SOP ini, padahal pelaksana {actors} berkedudukan di atasnya. SOP mengikat semua pelaksananya, jadi disahkan pejabat yang tidak lebih rendah daripada mereka. Ajukan pengesahan kepada pejabat itu, atau tandai pelaksana dari luar unit dengan `eksternal: true`.',
      actor: 'pelaksana yang berkedudukan lebih tinggi',
    },
    en: {
      default:
        '“{office}” approves this SOP, but {actors} among those who act in it rank above. An SOP binds all who act in it, so nobody below them approves it. Have it approved by that official, or mark those from outside the unit with `eksternal: true`.',
      actor: 'ranks above',
    },
  },
  check: function* ({ sop: { approval, actors } }) {
    const { office, onBehalf } = approval;
    // "a.n." and "u.b." sign with the authority of somebody above, who is not named here.
    if (isBlank(office) || /^(?:a\.?\s?n|u\.?\s?b)\b/i.test(onBehalf.trim())) return;
    const rank = rankOf(office);
    if (rank === undefined) return;
    const above = actors.filter((actor) => isAbove(actor, rank));
    if (above.length === 0) return;
    yield {
      rule: 'signatory-competent',
      data: { office, actors: above.map(({ label }) => `“${label}”`).join(', ') },
      place: { path: ['pengesahan', 'jabatan'] },
      related: above.map(({ id }) => ({ place: { path: ['pelaksana', id, 'nama'] }, message: 'actor' })),
    };
  },
};

function isAbove({ external, label }: Actor, rank: number): boolean {
  return !external && (rankOf(label) ?? 0) > rank;
}
