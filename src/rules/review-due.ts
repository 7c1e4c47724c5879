import { addMonths } from '../model/add-months.js';
import { formatDate } from '../model/dates.js';
import type { Dates, DateText } from '../model/sop.js';
import type { Rule } from './rule.js';

/** An SOP is evaluated at least as often as the agency says. A revision date still to come is a review that is planned. */
export const reviewDue: Rule = {
  name: 'review-due',
  code: 'SOP106',
  severity: 'warning',
  basis: {
    id: 'Permenpan-RB 35/2012: monitoring dan evaluasi SOP AP, lazimnya sekurang-kurangnya setahun sekali (`review-every` di sop.config.yaml)',
    en: 'Permenpan-RB 35/2012: monitoring and evaluation of SOPs, as a rule at least once a year (`review-every` in sop.config.yaml)',
  },
  messages: {
    id: {
      default:
        'SOP ini terakhir ditetapkan atau direvisi {date}, lebih dari {months} bulan lalu (`review-every`), dan seharusnya dievaluasi paling lambat {due}. Evaluasi berkala menjaga SOP sesuai dengan peraturan dan susunan organisasi. Evaluasi SOP ini, lalu isi `revisi` dan `efektif` yang baru; peninjauan yang sudah dijadwalkan ditulis sebagai tanggal `revisi` yang akan datang.',
    },
    en: {
      default:
        'This SOP was last approved or revised on {dateEn}, more than {months} months ago (`review-every`), and should have been reviewed by {dueEn}. Reviews keep it in line with the law and the organisation. Review it and write the new `revisi` and `efektif`; a review that is planned is a `revisi` in the future.',
    },
  },
  check: function* ({ sop: { dates }, config: { reviewMonths }, today }) {
    if ((dates.revised?.iso ?? '') > today) return;
    const last = lastOf(dates);
    if (last?.iso === undefined) return;
    const due = addMonths(last.iso, reviewMonths);
    if (due >= today) return;
    const data = {
      date: formatDate(last.iso),
      dateEn: last.iso,
      months: reviewMonths,
      due: formatDate(due),
      dueEn: due,
    };
    const key = last === dates.effective ? 'efektif' : 'revisi';
    yield { rule: 'review-due', data, place: { path: ['tanggal', key] } };
  },
};

/** The later of efektif and revisi; the day of approval where they are one. */
function lastOf({ effective, revised }: Dates): DateText | undefined {
  if (revised?.iso === undefined) return effective;
  return effective?.iso !== undefined && effective.iso >= revised.iso ? effective : revised;
}
