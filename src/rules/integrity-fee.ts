import type { Finding } from '../diagnostics/diagnostic.js';
import type { Sop, Step } from '../model/sop.js';
import { isBlank } from './blank.js';
import { actorsOfStep } from './first-rows.js';
import { SERVICE_INTEGRITY } from './integrity.js';
import type { Rule } from './rule.js';

/** Who pays gets a receipt, and knows beforehand how much. */
export const integrityFee: Rule = {
  name: 'integrity-fee',
  code: 'SOP604',
  severity: 'warning',
  basis: SERVICE_INTEGRITY,
  messages: {
    id: {
      default:
        'Langkah {step} memuat pembayaran, tetapi tidak ada bukti bayar di antara output. Pembayaran tanpa bukti membuka peluang pungutan liar. Tambahkan output, misalnya “Bukti pembayaran” atau “Kuitansi”.',
      fee: 'Langkah {step} memuat pembayaran, tetapi `standar_pelayanan.biaya` belum diisi. Pemohon berhak mengetahui biayanya sebelum membayar. Isi tarifnya beserta dasarnya.',
    },
    en: {
      default:
        'Step {step} holds a payment, but no receipt is among the outputs. A payment without a receipt invites illegal charges. Add an output, for example “Bukti pembayaran” or “Kuitansi”.',
      fee: 'Step {step} holds a payment, but `standar_pelayanan.biaya` is empty. An applicant has a right to know the fee before paying. Fill in the fee and what it rests on.',
    },
  },
  check: function* ({ sop }) {
    const external = new Set(sop.actors.filter((actor) => actor.external).map(({ id }) => id));
    const paid = sop.steps.filter((step) => takesPayment(sop, step, external));
    const [first] = paid;
    if (first === undefined) return;
    if (isBlank(sop.standard?.fee)) {
      const place = { path: ['standar_pelayanan', 'biaya'], part: 'key' } as const;
      yield { rule: 'integrity-fee', message: 'fee', data: { step: first.number }, place };
    }
    for (const step of paid) {
      // The receipt may be written in the next step.
      const outputs = sop.steps.slice(step.number - 1).flatMap((other) => other.outputs);
      if (!outputs.some((output) => RECEIPT.test(output))) yield withoutReceipt(step);
    }
  },
};

function withoutReceipt({ number }: Step): Finding {
  const place = { path: ['langkah', number - 1, 'output'], part: 'key' } as const;
  return { rule: 'integrity-fee', data: { step: number }, place };
}

/** A bank that carries out what the office pays, or a payment to those whom the office owes. */
function isPaidOut(sop: Sop, actors: readonly string[], activity: string): boolean {
  const labels = sop.actors.filter(({ id }) => actors.includes(id)).map(({ label }) => label);
  return (
    labels.some((label) => /\bbank\b/i.test(label)) || /\b(?:pihak ketiga|penyedia|rekanan|penerima)\b/i.test(activity)
  );
}

const FEE = '(?:pembayaran|setoran|retribusi|biaya|tarif|pnbp|uang|iuran|pajak|denda|sewa)';
/** No step without one of these takes or makes a payment. */
const MONEY = new RegExp(`bayar|lunas|setor|transfer|${FEE}`, 'i');
/** What somebody from outside does who pays, by the first words; "Mengajukan permohonan pembayaran" is something else. */
const PAYS =
  /^\W*(?:\S+\s+){0,3}?(?:membayar\w*|melunasi|menyetor(?:kan)?\b|mentransfer|melakukan\s+(?:pembayaran|penyetoran|pelunasan))|^\W*(?:pembayaran|penyetoran|pelunasan)\b/i;
/** What an official does who is paid. Paying others ("Melakukan pembayaran kepada penyedia") is no taking. */
const TAKES = new RegExp(
  `\\b(?:(?:menerima|memungut|menagih|menarik|melayani|penerimaan|pemungutan|penarikan)\\s+(?:\\S+\\s+){0,2}?${FEE})\\b`,
  'i',
);
const PAPERS = /\b(?:bukti|permohonan|surat|dokumen|berkas|tagihan|laporan|daftar|perintah)\b/i;
const RECEIPT =
  /k[uw]itansi|tanda (?:terima|bukti|lunas)|\bbukti\b[^,;]*(?:bayar|setor|transfer|lunas|terima)|\bresi\b|\bstruk\b|\bnota\b|\blunas\b|\b(?:ntpn|ntb|ssrd|sspd|ssp|ssbp|sts|tbp|bpn)\b|\bslip\b|\bkarcis\b/i;

function takesPayment(sop: Sop, step: Step, external: ReadonlySet<string>): boolean {
  if (!MONEY.test(step.activity)) return false;
  const actors = actorsOfStep(step);
  // What follows a condition or a purpose is not done here.
  const activity =
    step.activity.slice(0, 300).split(/\b(?:untuk|utk|agar|setelah|stlh|apabila|jika|yang|yg)\b/i)[0] ?? '';
  if (actors.some((id) => external.has(id)) && PAYS.test(activity) && !isPaidOut(sop, actors, activity)) return true;
  const taken = TAKES.exec(activity);
  return taken !== null && actors.some((id) => !external.has(id)) && !PAPERS.test(taken[0]);
}
