import type { DateText, Sop } from '../model/sop.js';
import type { Path } from '../source/span.js';

/** Every date that an SOP holds, with its path: those of the identity part, then those of the history. */
export function datesOf({
  dates,
  history,
}: Sop): readonly { readonly date: DateText | undefined; readonly path: Path }[] {
  return [
    { date: dates.created, path: ['tanggal', 'pembuatan'] },
    { date: dates.revised, path: ['tanggal', 'revisi'] },
    { date: dates.effective, path: ['tanggal', 'efektif'] },
    ...history.map(({ date }, index) => ({ date, path: ['riwayat', index, 'tanggal'] })),
  ];
}
