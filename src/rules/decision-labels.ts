import { SYMBOLS } from './basis.js';
import type { Rule } from './rule.js';
import { waysOf } from './way-path.js';

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
  check: function* ({ sop }) {
    for (const { ways, path } of waysOf(sop)) {
      if (ways.kind !== 'decision' || ways.branches.length !== 2) continue;
      const [first = '', second = ''] = ways.branches.map(({ label }) => label);
      if (isPair(plain(first), plain(second))) continue;
      yield { rule: 'decision-labels', data: { first, second }, place: { path: [...path, 'keputusan'], part: 'key' } };
    }
  },
};

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['ya', 'tidak'],
  ['y', 't'],
  ['benar', 'salah'],
  ['setuju', 'tolak'],
  ['disetujui', 'ditolak'],
  ['terima', 'tolak'],
  ['diterima', 'ditolak'],
  ['lolos', 'gugur'],
  ['lulus', 'gagal'],
  ['berhasil', 'gagal'],
  ['sah', 'batal'],
  ['lengkap', 'kurang'],
  ['sesuai', 'revisi'],
  ['setuju', 'revisi'],
  ['layak', 'ditolak'],
];

function isPair(first: string, second: string): boolean {
  return isNegation(first, second) || isNegation(second, first) || isListed(first, second) || isListed(second, first);
}

/** "Lengkap" and "Tidak lengkap", "Belum lengkap" or plain "Tidak". */
function isNegation(word: string, other: string): boolean {
  const rest = /^(?:tidak|tak|belum|bukan|kurang|non)[ -]?(.*)$/.exec(other)?.[1];
  return rest !== undefined && (rest === word || rest === '' || word.startsWith(`${rest} `) || rest === `ber${word}`);
}

function isListed(first: string, second: string): boolean {
  return OPPOSITES.some(([one, two]) => first === one && second === two);
}

function plain(label: string): string {
  return label.toLowerCase().replace(/[?!.]/g, '').replace(/\s+/g, ' ').trim();
}
