import { SYMBOLS } from './basis.js';
import { isKnownPair } from './label-pair.js';
import type { Rule } from './rule.js';

/** The two labels of a decision exclude each other, so that no case falls between them. */
export const decisionLabels: Rule = {
  name: 'decision-labels',
  code: 'SOP314',
  severity: 'info',
  basis: SYMBOLS,
  messages: {
    id: {
      default:
        'Label “{first}” dan “{second}” bukan pasangan yang lazim. Kedua label keputusan saling meniadakan, agar setiap kasus jelas jalannya. Pakai misalnya Ya/Tidak, Lengkap/Tidak lengkap, atau Setuju/Tidak setuju.',
    },
    en: {
      default:
        'The labels “{first}” and “{second}” are no usual pair. The two labels of a decision exclude each other, so that each case has one way. Use for example Ya/Tidak, Lengkap/Tidak lengkap or Setuju/Tidak setuju.',
    },
  },
  check: function* ({ allWays }) {
    for (const { ways, path } of allWays()) {
      if (ways.kind !== 'decision' || ways.branches.length !== 2) continue;
      const [first = '', second = ''] = ways.branches.map(({ label }) => label);
      if (isKnownPair(first, second)) continue;
      yield { rule: 'decision-labels', data: { first, second }, place: { path: [...path, 'keputusan'], part: 'key' } };
    }
  },
};
