import type { Finding } from '../diagnostics/diagnostic.js';
import type { DateText } from '../model/sop.js';
import { IDENTITY } from './basis.js';
import type { Rule } from './rule.js';

/** An SOP is finished before it takes effect; a revision that has taken place lies between the two. */
export const dateOrder: Rule = {
  name: 'date-order',
  code: 'SOP105',
  severity: 'error',
  local: true,
  basis: IDENTITY,
  messages: {
    id: {
      created:
        'Tanggal Pembuatan “{date}” sesudah Tanggal Efektif “{other}”. SOP selesai disusun dahulu, baru berlaku. Betulkan salah satunya.',
      'revised-early':
        'Tanggal Revisi “{date}” sebelum Tanggal Pembuatan “{other}”. SOP baru dapat direvisi setelah dibuat. Betulkan salah satunya, atau kosongkan `revisi` pada terbitan pertama.',
      'revised-late':
        'Tanggal Revisi “{date}” sesudah Tanggal Efektif “{other}”, padahal revisi itu sudah lewat. Setelah direvisi, SOP berlaku lagi sejak tanggal efektif yang baru. Perbarui `efektif`.',
      other: 'dibandingkan dengan tanggal ini',
    },
    en: {
      created:
        'Tanggal Pembuatan “{date}” lies after Tanggal Efektif “{other}”. An SOP is finished first and takes effect then. Correct one of them.',
      'revised-early':
        'Tanggal Revisi “{date}” lies before Tanggal Pembuatan “{other}”. An SOP can be revised only once it is made. Correct one of them, or leave `revisi` out of a first edition.',
      'revised-late':
        'Tanggal Revisi “{date}” lies after Tanggal Efektif “{other}” although it is past. A revised SOP takes effect anew. Bring `efektif` up to date.',
      other: 'compared with this date',
    },
  },
  check: function* ({ sop: { dates }, today }) {
    const { created, revised, effective } = dates;
    if (isAfter(created, effective)) yield finding('created', ['pembuatan', created], ['efektif', effective]);
    // A revision still to come is a planned review.
    if (revised?.iso === undefined || revised.iso > today) return;
    if (isAfter(created, revised)) yield finding('revised-early', ['revisi', revised], ['pembuatan', created]);
    if (isAfter(revised, effective)) yield finding('revised-late', ['revisi', revised], ['efektif', effective]);
  },
};

type NamedDate = readonly [key: string, date: DateText | undefined];

function isAfter(later: DateText | undefined, earlier: DateText | undefined): boolean {
  return later?.iso !== undefined && earlier?.iso !== undefined && later.iso > earlier.iso;
}

function finding(message: string, [key, date]: NamedDate, [otherKey, other]: NamedDate): Finding {
  return {
    rule: 'date-order',
    message,
    data: { date: date?.text ?? '', other: other?.text ?? '' },
    place: { path: ['tanggal', key] },
    related: [{ place: { path: ['tanggal', otherKey] }, message: 'other' }],
  };
}
