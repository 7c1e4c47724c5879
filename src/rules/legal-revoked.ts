import type { Finding } from '../diagnostics/diagnostic.js';
import type { Citation } from '../law/citation.js';
import { revocationOf } from '../law/revocation.js';
import type { RevokedRule } from '../law/revoked-rules.js';
import { itemPlace, LEGAL_BASIS } from './legal-basis.js';
import type { Rule } from './rule.js';

/** What an SOP rests on is still in force. Which rule takes a revoked one's place is for a lawyer to say, so there is no fix. */
export const legalRevoked: Rule = {
  name: 'legal-revoked',
  code: 'SOP501',
  severity: 'warning',
  local: true,
  basis: LEGAL_BASIS,
  messages: {
    id: {
      default:
        '“{cited}” tidak berlaku lagi sejak {since}. Penggantinya: {replacement}. SOP harus berdasar pada peraturan yang masih berlaku. Kutip penggantinya bila isinya memang mendasari prosedur ini.',
      abolished:
        '“{cited}” dicabut pada {since} tanpa pengganti. SOP harus berdasar pada peraturan yang masih berlaku. Hapus, atau kutip peraturan lain yang mendasari prosedur ini.',
      uncertain:
        '“{cited}” mungkin tidak berlaku lagi sejak {since}; kemungkinan penggantinya: {replacement}. Periksa statusnya di peraturan.bpk.go.id, lalu kutip penggantinya bila perlu.',
    },
    en: {
      default:
        '“{cited}” is no longer in force since {since}. It was replaced by {replacementEn}. An SOP must rest on rules in force. Cite the new rule if this procedure does rest on it.',
      abolished:
        '“{cited}” was revoked in {since} and not replaced. An SOP must rest on rules in force. Remove it, or cite another rule that this procedure rests on.',
      uncertain:
        '“{cited}” may be out of force since {since}; it was probably replaced by {replacementEn}. Look it up at peraturan.bpk.go.id, and cite the new rule if need be.',
    },
  },
  check: function* ({ citations, today }) {
    for (const [item, cited] of citations().entries()) {
      // Changes fall with the rule that they change: it alone is reported.
      const told = new Set<string | undefined>();
      for (const citation of cited) {
        if (citation.role === 'mention') continue;
        const row = revocationOf(citation, cited, today);
        if (row === undefined || (citation.role !== 'basis' && told.has(row.replacedBy.at(-1)))) continue;
        told.add(row.replacedBy.at(-1));
        yield finding(item, citation, row);
      }
    }
  },
};

function finding(item: number, citation: Citation, { replacedBy, since, sure }: RevokedRule): Finding {
  const data = {
    cited: citation.text,
    since: since.slice(0, 4),
    replacement: replacedBy.join(', lalu '),
    replacementEn: replacedBy.join(', then '),
  };
  const place = itemPlace(item, citation);
  if (!sure) return { rule: 'legal-revoked', message: 'uncertain', severity: 'info', data, place };
  return { rule: 'legal-revoked', message: replacedBy.length === 0 ? 'abolished' : 'default', data, place };
}
