import type { Finding } from '../diagnostics/diagnostic.js';
import type { Citation } from '../law/citation.js';
import { rightYearOf } from '../law/known-years.js';
import { isBlank } from './blank.js';
import { excerpt } from './excerpt.js';
import { itemPlace, MAKING_OF_LAW } from './legal-basis.js';
import type { Rule } from './rule.js';

/** A rule is cited by its kind, number, year and title, so that anybody can find it. */
export const legalCitation: Rule = {
  name: 'legal-citation',
  code: 'SOP503',
  severity: 'warning',
  local: true,
  basis: MAKING_OF_LAW,
  messages: {
    id: {
      default:
        '“{cited}” belum lengkap: {missing} tidak disebut. Peraturan dikutip dengan jenis, nomor, tahun, dan judulnya agar dapat dicari. Contoh: `Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`.',
      year: '“{cited}” keliru tahunnya: peraturan dengan nomor dan judul itu ditetapkan tahun {year}. Peraturan dikutip dengan tahunnya yang benar agar dapat dicari. Betulkan tahunnya, atau nomornya bila peraturan lain yang dimaksud.',
      kind: '“{cited}” belum menyebut jenis peraturannya. Peraturan dikutip dengan jenis, nomor, tahun, dan judulnya agar dapat dicari. Contoh: `Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`.',
      unknown:
        '“{cited}” tidak terbaca sebagai peraturan. Dasar hukum memuat peraturan yang mendasari prosedur, masing-masing dengan jenis, nomor, tahun, dan judulnya. Lengkapi, atau pindahkan ke bagian lain.',
    },
    en: {
      default:
        '“{cited}” is incomplete: it lacks {missingEn}. A rule is cited by its kind, number, year and title, so that it can be found. Example: `Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`.',
      year: '“{cited}” bears a wrong year: the rule with this number and title is of {year}. A rule is cited with its right year, so that it can be found. Correct the year, or the number if another rule is meant.',
      kind: '“{cited}” does not say what kind of rule it is. A rule is cited by its kind, number, year and title, so that it can be found. Example: `Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`.',
      unknown:
        '“{cited}” cannot be read as a rule of law. Dasar Hukum holds the rules that the procedure rests on, each by its kind, number, year and title. Complete it, or move it to another part.',
    },
  },
  check: function* ({ sop, citations }) {
    for (const [item, cited] of citations().entries()) {
      const text = sop.legalBasis[item] ?? '';
      if (isBlank(text)) continue;
      const bases = [...cited.entries()].filter(([, { role }]) => role === 'basis');
      if (bases.length === 0 && !OLD_CODES.test(text)) yield unreadable(item, text);
      for (const [index, basis] of bases) {
        const next = bases.find(([other]) => other > index)?.[0] ?? cited.length;
        const missing = missingOf(basis, cited.slice(index + 1, next));
        if (missing.length > 0) yield incomplete(item, basis, missing);
      }
      for (const citation of cited) {
        const year = citation.role === 'mention' ? undefined : rightYearOf(citation);
        if (year !== undefined) yield wrongYear(item, citation, year);
      }
    }
  },
};

/** Codes from before the republic, which are known by their names and bear no number: HIR, RBg, "Pasal 118 HIR". */
const OLD_CODES =
  /^\W*(?:Pasal\s[\d\s,.&()a-z/-]{1,40}\s)?(?:Kitab\s+Undang|KUH\s?(?:Perdata|Per|Dagang|D|Pidana|P|AP)\b|HIR\b|R\.?\s?Bg\b|Rv\b|BW\b|Herzie?ne?|Het\s+Herzie?ne?|Reglement|Rechts?reglement|Burgerlijk|Wetboek)/i;

type Part = 'number' | 'year' | 'title';

/** `chain` is what follows the rule in its item: changes and mentions, which may tell the title. */
function missingOf(basis: Citation, chain: readonly Citation[]): readonly Part[] {
  if (basis.kind === 'uud') return [];
  const isTitled = basis.title !== '' || chain.some(({ title }) => title !== '');
  return [
    ...(basis.number === '' ? (['number'] as const) : []),
    ...(basis.year === undefined ? (['year'] as const) : []),
    ...(isTitled ? [] : (['title'] as const)),
  ];
}

const WORDS: Readonly<Record<Part, readonly [id: string, en: string]>> = {
  number: ['nomor', 'the number'],
  year: ['tahun', 'the year'],
  title: ['judul (“tentang …”)', 'the title (“tentang …”)'],
};

function incomplete(item: number, basis: Citation, missing: readonly Part[]): Finding {
  const words = missing.map((part) => WORDS[part]);
  const data = {
    cited: basis.text,
    missing: listed(
      words.map(([id]) => id),
      'dan',
    ),
    missingEn: listed(
      words.map(([, en]) => en),
      'and',
    ),
  };
  return { rule: 'legal-citation', data, place: itemPlace(item, basis) };
}

function wrongYear(item: number, citation: Citation, year: number): Finding {
  const data = { cited: citation.text, year };
  return { rule: 'legal-citation', message: 'year', data, place: itemPlace(item, citation) };
}

/** "a", "a dan b", "a, b, dan c" */
function listed(words: readonly string[], and: string): string {
  if (words.length < 3) return words.join(` ${and} `);
  return `${words.slice(0, -1).join(', ')}, ${and} ${words.at(-1)}`;
}

/** An item that names no rule may be one whose kind was forgotten, or something else altogether. */
function unreadable(item: number, text: string): Finding {
  const isKindless =
    /^\W*(?:(?:Nomor|No)\b[\s.:]*\w|\d+\s*(?:\/\s*(?:19|20)\d\d|Tahun\s+(?:19|20)\d\d)|(?:PER|KEP|SE|INS)\s?[-./]\s?\d+\/\S*\/(?:19|20)\d\d)/i.test(
      text,
    );
  const data = { cited: excerpt(text) };
  const place = itemPlace(item);
  if (isKindless) return { rule: 'legal-citation', message: 'kind', data, place };
  return { rule: 'legal-citation', message: 'unknown', severity: 'info', data, place };
}
