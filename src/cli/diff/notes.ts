import { oneLine, sayIn } from '../../diff/words.js';
import type { Comparison } from './comparison.js';

/** What must be known to read the comparison rightly. */
export function notesOf({ before, after, diff, telling }: Comparison): readonly string[] {
  const say = sayIn(telling.language);
  const notes: string[] = [];
  for (const { word, errors } of [before, after]) {
    if (errors.length === 0) continue;
    const rules = errors.join(', ');
    notes.push(
      say(
        `"${oneLine(word)}" masih memuat kesalahan (${rules}), jadi bandingannya belum tentu benar. Lihat "sop validate".`,
        `"${oneLine(word)}" still has errors (${rules}), so the comparison may be wrong. See "sop validate".`,
      ),
    );
  }
  if (diff.matchedSteps === 0 && before.sop.steps.length > 0 && after.sop.steps.length > 0) {
    notes.push(
      say(
        'Tidak ada langkah yang sepadan. Periksa apakah keduanya memang SOP yang sama.',
        'No step of one matches a step of the other. Make sure that both are the same SOP.',
      ),
    );
  }
  const [old, young] = [before.config.calendar, after.config.calendar];
  if (
    old.minutesPerWorkday !== young.minutesPerWorkday ||
    old.workdaysPerWeek !== young.workdaysPerWeek ||
    old.workdaysPerMonth !== young.workdaysPerMonth
  ) {
    notes.push(
      say(
        'Kedua SOP memakai konfigurasi waktu kerja yang berbeda; sebagian selisih menit dapat berasal dari situ. Samakan dengan --config.',
        'The two SOPs have different configurations of working time; some of the minutes may come from that. Use one --config.',
      ),
    );
  }
  const { normal, expected } = diff.time;
  if ([normal, expected].some((time) => time?.before?.open === true || time?.after?.open === true)) {
    notes.push(
      say(
        'Ada waktu yang terbuka, berupa tarif, atau belum ditulis, jadi jumlahnya batas bawah (≥) dan selisihnya hanya bagian yang terhitung.',
        'Some times are open, rates, or missing, so sums are lower bounds (≥) and differences are of what can be counted only.',
      ),
    );
  }
  return notes;
}
