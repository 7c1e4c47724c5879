import { formatDate } from '../model/dates.js';
import type { Dates, DateText } from '../model/sop.js';
import { itemPlace, LEGAL_BASIS } from './legal-basis.js';
import type { Rule } from './rule.js';

/** An SOP cannot rest on a rule that was not there yet. */
export const legalFuture: Rule = {
  name: 'legal-future',
  code: 'SOP505',
  severity: 'error',
  basis: LEGAL_BASIS,
  messages: {
    id: {
      default:
        '“{cited}” ditetapkan tahun {year}, padahal tanggal terakhir SOP ini {date} ({label}). SOP tidak mungkin berdasar pada peraturan yang belum ada. Periksa tahun peraturan ini, atau tanggal SOP.',
      date: 'tanggal terakhir SOP',
    },
    en: {
      default:
        '“{cited}” is of {year}, but the last date of this SOP is {date} ({label}). An SOP cannot rest on a rule that was not there yet. Check the year of the rule, or the dates of the SOP.',
      date: 'the last date of the SOP',
    },
  },
  check: function* ({ sop, citations, today }) {
    const last = lastDate(sop.dates, today);
    if (last === undefined) return;
    const limit = Number(last.iso.slice(0, 4));
    for (const [item, cited] of citations().entries()) {
      for (const citation of cited) {
        const { year, role, text } = citation;
        if (role === 'mention' || year === undefined || year <= limit) continue;
        yield {
          rule: 'legal-future',
          data: { cited: text, year: `${year}`, date: formatDate(last.iso), label: last.label },
          place: itemPlace(item, citation),
          related: [{ place: { path: ['tanggal', last.key] }, message: 'date' }],
        };
      }
    }
  },
};

interface LastDate {
  readonly iso: string;
  readonly key: string;
  readonly label: string;
}

/** A revision that lies ahead is only planned. Undefined where a date that may be the last one cannot be read. */
function lastDate({ created, revised, effective }: Dates, today: string): LastDate | undefined {
  const dates: readonly (readonly [key: string, label: string, date: DateText | undefined])[] = [
    ['pembuatan', 'Tanggal Pembuatan', created],
    ['revisi', 'Tanggal Revisi', revised],
    ['efektif', 'Tanggal Efektif', effective],
  ];
  const written = dates.filter(([, , date]) => date !== undefined && !/^[\s\-–—]*$/.test(date.text));
  if (written.some(([, , date]) => date?.iso === undefined)) return undefined;
  return written
    .map(([key, label, date]) => ({ key, label, iso: date?.iso ?? '' }))
    .filter(({ key, iso }) => key !== 'revisi' || iso <= today)
    .sort((a, b) => (a.iso < b.iso ? -1 : Number(a.iso > b.iso)))
    .at(-1);
}
