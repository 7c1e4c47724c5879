import { canonicalOffice } from '../language/offices/canonical.js';
import { unitOfOffice } from '../language/offices/unit.js';
import type { Sop } from '../model/sop.js';
import { isBlank } from './blank.js';
import type { Rule } from './rule.js';

/** The official heads the unit whose SOP it is, or one above it. Short names that cannot be spelled out are not compared. */
export const signatoryUnit: Rule = {
  name: 'signatory-unit',
  code: 'SOP112',
  severity: 'info',
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran, Bagian Identitas: nomenklatur unit yang membuat SOP; disahkan pejabat pada tingkat unit itu',
    en: 'Permenpan-RB 35/2012, annex, identity part: the unit that makes the SOP; approved by the official at its level',
  },
  messages: {
    id: {
      default:
        'Jabatan pengesah “{office}” menyebut unit lain daripada `instansi` (“{unit}”). SOP disahkan oleh pejabat unit pembuatnya. Samakan keduanya, atau tulis nama unit secara lengkap di kedua tempat.',
    },
    en: {
      default:
        'The office “{office}” names another unit than `instansi` (“{unit}”). An SOP is approved by the official of the unit that makes it. Make them agree, or write the name of the unit in full in both places.',
    },
  },
  check: function* ({ sop }) {
    const { office } = sop.approval;
    const own = [sop.agency.name, ...sop.agency.units].filter((text) => !isBlank(text));
    const named = unitOfOffice(office);
    if (own.length === 0 || named.length === 0 || isNamed(named, own)) return;
    yield { rule: 'signatory-unit', data: { office, unit: unitOf(sop) }, place: { path: ['pengesahan', 'jabatan'] } };
  },
};

/** Whether one word of the unit in the office stands in the agency's own names. */
function isNamed(named: readonly string[], own: readonly string[]): boolean {
  const words = new Set(own.flatMap((text) => canonicalOffice(text).split(' ')));
  return named.some((word) => words.has(word));
}

function unitOf({ agency }: Sop): string {
  return agency.units.at(-1) ?? agency.name;
}
