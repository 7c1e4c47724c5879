import type { Finding } from '../diagnostics/diagnostic.js';
import { isDeadline } from '../model/open-phrase.js';
import type { TimeText } from '../model/sop.js';
import { actorsOfStep } from './first-rows.js';
import { labelOf, SERVICE_INTEGRITY } from './integrity.js';
import type { Rule } from './rule.js';

/** Where others wait for an official, the waiting has an end. */
export const integrityOpenTime: Rule = {
  name: 'integrity-open-time',
  code: 'SOP602',
  severity: 'warning',
  basis: SERVICE_INTEGRITY,
  messages: {
    id: {
      default:
        'Waktu “{text}” tidak punya batas atas, padahal langkah {step} menunggu “{actor}”. Waktu tanpa batas membuka peluang penundaan dan permintaan imbalan. Tulis batasnya, misalnya `maksimal 3 hari kerja`.',
      waiting:
        'Waktu tunggu “{text}” sebelum langkah {step} tidak punya batas atas. Waktu tanpa batas membuka peluang penundaan dan permintaan imbalan. Tulis batasnya, misalnya `maksimal 3 hari kerja`.',
    },
    en: {
      default:
        'The time “{text}” has no upper limit, but step {step} waits for “{actor}”. Time without a limit invites delay and the asking of favours. Write the limit, for example `maksimal 3 hari kerja`.',
      waiting:
        'The waiting “{text}” before step {step} has no upper limit. Time without a limit invites delay and the asking of favours. Write the limit, for example `maksimal 3 hari kerja`.',
    },
  },
  check: function* ({ sop }) {
    const external = new Set(sop.actors.filter((actor) => actor.external).map(({ id }) => id));
    for (const step of sop.steps) {
      const official = actorsOfStep(step).find((id) => id !== '' && !external.has(id));
      const path = ['langkah', step.number - 1] as const;
      if (official !== undefined && isEndless(step.time)) {
        const data = { text: step.time.text, step: step.number, actor: labelOf(sop, official) };
        yield { rule: 'integrity-open-time', data, place: { path: [...path, 'waktu'] } };
      }
      if (isEndless(step.waiting)) yield waiting(step.waiting, step.number, [...path, 'tunggu']);
    }
  },
};

function waiting({ text }: TimeText, step: number, path: readonly (string | number)[]): Finding {
  return { rule: 'integrity-open-time', message: 'waiting', data: { text, step }, place: { path } };
}

/**
 * Phrases that leave it to whoever acts, or to what comes before. A rhythm ("bulanan"), a date ("sebelum akhir bulan"), a
 * plan ("sesuai jadwal"), an event ("selama rapat berlangsung") and hours of service ("pada hari kerja") set an end of their own.
 */
const ENDLESS =
  /kebutuhan|kesibukan|kesempatan|ketersediaan|arahan|disposisi|kondisi|situasi|keperluan|\bsegera\b|secepat|seketika|tentatif|ins[ie]dent|fleksibel|relatif|sewaktu|kapan saja|tidak (?:terbatas|tentu|ditentukan|tetap)|\b(?:sampai|hingga) (?:selesai|dengan selesai)|menunggu|di ?tempat\b|kehadiran|menyesuaikan|disesuaikan|tergantung|bergantung|^(?:waktu )?(?:setelah|sesudah|selama)\b|minimal|\bmin\b|^>|paling (?:sedikit|singkat|cepat)|sekurang|lebih dari/i;
const BOUNDED = /jadwal|tanggal|rencana|kalender|tahapan|maks|paling l|\bberlangsung\b/i;

function isEndless(time: TimeText | undefined): time is TimeText {
  if (time?.duration.kind !== 'open' || isDeadline(time.duration.phrase.toLowerCase())) return false;
  return ENDLESS.test(time.duration.phrase) && !BOUNDED.test(time.duration.phrase);
}
