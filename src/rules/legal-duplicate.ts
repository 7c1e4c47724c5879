import { type Citation, isSameLaw } from '../law/citation.js';
import { itemPlace, LEGAL_BASIS } from './legal-basis.js';
import type { Rule } from './rule.js';

/** One rule is cited once, with all its changes. */
export const legalDuplicate: Rule = {
  name: 'legal-duplicate',
  code: 'SOP504',
  severity: 'warning',
  basis: LEGAL_BASIS,
  messages: {
    id: {
      default:
        '“{cited}” sudah dikutip pada butir {first}. Satu peraturan cukup dikutip sekali, bersama perubahannya. Hapus salah satunya.',
      first: 'dikutip pertama kali di sini',
    },
    en: {
      default:
        '“{cited}” is cited in item {first} already. A rule is cited once, together with its changes. Remove one of them.',
      first: 'cited here first',
    },
  },
  check: function* ({ citations }) {
    const seen = new Map<string, { readonly item: number; readonly citation: Citation }[]>();
    for (const [item, cited] of citations().entries()) {
      for (const citation of cited.filter(({ role }) => role === 'basis')) {
        const { kind, issuer, figure, year } = citation;
        const key = `${kind}|${issuer}|${figure}|${year}`;
        const known = seen.get(key) ?? [];
        const first = known.find((other) => isSameCitation(other.citation, citation));
        if (first === undefined) seen.set(key, [...known, { item, citation }]);
        else {
          yield {
            rule: 'legal-duplicate',
            data: { cited: citation.text, first: first.item + 1 },
            place: itemPlace(item, citation),
            related: [{ place: itemPlace(first.item, first.citation), message: 'first' }],
          };
        }
      }
    }
  },
};

/** Without a number the title must do. */
function isSameCitation(one: Citation, other: Citation): boolean {
  if (isSameLaw(one, other)) return true;
  const isNumbered = one.figure !== undefined || other.figure !== undefined;
  return !isNumbered && one.title !== '' && one.title.toLowerCase() === other.title.toLowerCase();
}
