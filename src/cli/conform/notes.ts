import { DAY, dateOf } from '../../simulation/days.js';
import type { FigureWriter } from '../simulate/words.js';
import type { Subject } from './subject.js';

/** What was left out of the figures, counted. */
export function alertsOf({ result, errors }: Subject, { say }: FigureWriter): readonly string[] {
  const { counts, unknownSteps } = result;
  const alerts: string[] = [];
  if (errors.length > 0) {
    alerts.push(
      say(
        `SOP-nya masih memuat kesalahan (${errors.join(', ')}), jadi hasil ini belum tentu benar. Lihat "sop validate".`,
        `The SOP still has errors (${errors.join(', ')}), so this may be wrong. See "sop validate".`,
      ),
    );
  }
  if (counts.unknownStep > 0) {
    const names = unknownSteps
      .slice(0, 5)
      .map(
        ({ text, count, near }) =>
          `"${text}" (${count}×${near === undefined ? '' : say(`; maksudnya "${near}"?`, `; is "${near}" meant?`)})`,
      )
      .join(', ');
    alerts.push(
      say(
        `${counts.unknownStep} baris menyebut langkah yang tidak ada dalam SOP dan tidak ikut dihitung: ${names}.`,
        `${counts.unknownStep} rows name a step that the SOP does not have and are left out: ${names}.`,
      ),
    );
  }
  if (counts.unreadable > 0 && counts.firstUnreadable) {
    const { line, text } = counts.firstUnreadable;
    alerts.push(
      say(
        `${counts.unreadable} baris memuat waktu yang tidak terbaca dan tidak ikut dihitung; yang pertama pada baris ${line}: "${text}". Bila bulan ditulis di depan, pakai --dates mdy.`,
        `${counts.unreadable} rows hold a time that cannot be read and are left out; the first on line ${line}: "${text}". If the month comes first, use --dates mdy.`,
      ),
    );
  }
  if (counts.backwards > 0) {
    alerts.push(
      say(
        `${counts.backwards} baris selesai sebelum mulai; urutannya dihitung, lamanya tidak.`,
        `${counts.backwards} rows end before they begin; they count for the order, not for times.`,
      ),
    );
  }
  const bare = counts.withoutCase + counts.withoutTime;
  if (bare > 0) {
    alerts.push(
      say(
        `${bare} baris tanpa nomor kasus (${counts.withoutCase}) atau tanpa waktu (${counts.withoutTime}) tidak ikut dihitung.`,
        `${bare} rows without a case (${counts.withoutCase}) or without a time (${counts.withoutTime}) are left out.`,
      ),
    );
  }
  return alerts;
}

/** What must be known to read the figures rightly. */
export function notesOf({ result, span, holidays }: Subject, { say }: FigureWriter): readonly string[] {
  const { cases, unknownActors, limit, steps } = result;
  const notes: string[] = [];
  if (cases.open > 0) {
    notes.push(
      say(
        `${cases.open} kasus belum sampai akhir alur dan tidak masuk hitungan waktu${cases.openOver > 0 ? `; ${cases.openOver} di antaranya sudah melewati batas sampai waktu terakhir dalam log` : ''}.`,
        `${cases.open} cases have not come to the end of the flow and are not in the times${cases.openOver > 0 ? `; ${cases.openOver} of them are over the limit already at the last time of the log` : ''}.`,
      ),
    );
  }
  const { finished, open } = cases.atDecision;
  if (finished + open > 0) {
    notes.push(
      say(
        `${finished + open} kasus berhenti pada keputusan yang dapat mengakhiri prosedur atau melanjutkannya, dan log tidak menyebut yang mana: ${finished} sudah diam lebih lama daripada yang lazim sebelum sebuah kasus berlanjut dari sana dan dihitung selesai, ${open} dihitung terbuka.`,
        `${finished + open} cases stopped at a decision that can end the procedure or go on, and the log does not say which: ${finished} have stood still for longer than cases do before they go on from there and count as finished, ${open} count as open.`,
      ),
    );
  }
  if (limit?.source === 'normal') {
    notes.push(
      say(
        'SOP tidak memuat standar_pelayanan.waktu; batas kasus diambil dari waktu jalur normalnya.',
        'The SOP states no standar_pelayanan.waktu; the time of its normal way is taken for the limit of a case.',
      ),
    );
  }
  if (unknownActors.length > 0) {
    const names = unknownActors
      .slice(0, 5)
      .map(({ text, count }) => `"${text}" (${count}×)`)
      .join(', ');
    notes.push(
      say(
        `Pelaksana yang tidak disebut SOP: ${names}. Mungkin nama orang atau sebutan lain.`,
        `Pelaksana that the SOP does not name: ${names}. They may be persons or other names.`,
      ),
    );
  }
  const unmeasured = steps.reduce((sum, step) => sum + step.count - step.measured, 0);
  if (unmeasured > 0) {
    notes.push(
      say(
        `${unmeasured} pelaksanaan langkah tanpa waktu mulai atau selesai; lamanya tidak diketahui.`,
        `${unmeasured} executions of steps have no start or no end; how long they took is not known.`,
      ),
    );
  }
  const [first, last] = [span.first, span.last].map((time) => dateOf(Math.floor(time / DAY)).year);
  const years = Array.from(
    { length: Math.min(30, (last ?? 0) - (first ?? 0) + 1) },
    (_, index) => (first ?? 0) + index,
  );
  const unknown = years.filter((year) => !holidays.years.has(year));
  if (unknown.length > 0) {
    notes.push(
      say(
        `Hari libur tahun ${unknown.join(', ')} belum diketahui, jadi waktu kerja tahun itu hanya tanpa akhir pekan. Beri --holidays BERKAS.`,
        `The holidays of ${unknown.join(', ')} are not known, so only weekends are left out there. Give --holidays FILE.`,
      ),
    );
  }
  notes.push(
    say(
      'Lama langkah dan kasus dihitung dalam waktu kerja; kesesuaian (fitness) dengan pemutaran token, 1 berarti setiap kasus yang selesai mengikuti alur SOP.',
      'Times of steps and cases are working time; fitness is by token replay, 1 means that every finished case follows the flow.',
    ),
  );
  return notes;
}
