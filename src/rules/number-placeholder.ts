import { IDENTITY } from './basis.js';
import type { Rule } from './rule.js';

/** The number is a number, not what stands in for one that is still to come. */
export const numberPlaceholder: Rule = {
  name: 'number-placeholder',
  code: 'SOP102',
  severity: 'error',
  local: true,
  basis: IDENTITY,
  messages: {
    id: {
      default:
        'Nomor “{number}” masih berupa tempat kosong. Nomor SOP menandai satu prosedur dan mengikuti tata naskah dinas instansi. Mintalah nomor kepada pengelola surat, lalu tulis lengkap, misalnya `000.8.3.3/017/DPMPTSP/2026`.',
    },
    en: {
      default:
        'The number “{number}” only stands in for one. The number of an SOP identifies one procedure and follows the agency’s rules for documents. Ask for a number and write it in full, for example `000.8.3.3/017/DPMPTSP/2026`.',
    },
  },
  check: function* ({ sop }) {
    if (isPlaceholder(sop.number)) {
      yield { rule: 'number-placeholder', data: { number: sop.number }, place: { path: ['nomor'] } };
    }
  },
};

/** The word for what is still to come, in the place of it: `000/NOMOR/2026`, `12/SOP/TAHUN`, `001/SOP/20..`. */
const NAMED_PART =
  /(?:^|\/)\s*(?:no|no\.? ?urut|nomor(?: urut| surat| sop)?|urut|kode(?: [a-z]+)?|tahun|thn|bulan|bln|tanggal|tgl|yyyy|mm|20\.\.)\s*(?=\/|$)|-nomor(?=\/|$)/i;
/** A part that is left out, in the middle or at either end: `070/ /35.07/2017`, `/ SOP/ Dinkes / 2016`. */
const PLACEHOLDER_PART = /\/\s*\/|^\s*\/|\/\s*$|…|\.{3,}|_{2,}|\?{2,}|(?<![a-z])x{2,}(?![a-z])|\[[^\]]*\]|<[^>]*>/i;

/** Whether a number only stands in for one that is still to come. */
export function isPlaceholder(number: string): boolean {
  if (number === '') return false;
  return (
    /^[\s\-–—.…_?x/]+$|^(?:belum|menyusul|nomor)\b/i.test(number) ||
    PLACEHOLDER_PART.test(number) ||
    NAMED_PART.test(number)
  );
}
