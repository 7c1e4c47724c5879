import type { Finding } from '../diagnostics/diagnostic.js';
import { isPlainName } from '../language/plain-name.js';
import type { Approval } from '../model/sop.js';
import { IDENTITY } from './basis.js';
import { isBlank } from './blank.js';
import type { Rule } from './rule.js';

/** The one who approves is named by office, name and NIP. An approval that is missing as a whole is identity-complete's. */
export const signatoryComplete: Rule = {
  name: 'signatory-complete',
  code: 'SOP107',
  severity: 'error',
  basis: IDENTITY,
  messages: {
    id: {
      jabatan:
        'Pengesahan belum memuat jabatan (kunci `jabatan`). “Disahkan oleh” terdiri atas jabatan, nama, dan NIP pejabat. Tulis nomenklatur jabatannya, misalnya `jabatan: Kepala Dinas Komunikasi dan Informatika`.',
      nama: 'Pengesahan belum memuat nama pejabat (kunci `nama`). “Disahkan oleh” terdiri atas jabatan, nama, dan NIP pejabat. Tulis nama beserta gelarnya.',
      nip: 'Pengesahan belum memuat NIP (kunci `nip`). “Disahkan oleh” terdiri atas jabatan, nama, dan NIP pejabat. Tulis 18 angkanya di antara tanda kutip.',
      office:
        '“{office}” bukan nama jabatan. “Disahkan oleh” memuat jabatan pejabat yang mengesahkan, bukan tanggal, nomor, atau nama orang. Tulis misalnya `jabatan: Kepala Dinas Komunikasi dan Informatika`.',
    },
    en: {
      jabatan:
        'The approval names no office (key `jabatan`). “Disahkan oleh” holds office, name and NIP of the official. Write the office in full, for example `jabatan: Kepala Dinas Komunikasi dan Informatika`.',
      nama: 'The approval names no official (key `nama`). “Disahkan oleh” holds office, name and NIP of the official. Write the name with its titles.',
      nip: 'The approval has no NIP (key `nip`). “Disahkan oleh” holds office, name and NIP of the official. Write its 18 digits in quotes.',
      office:
        '“{office}” is no office. “Disahkan oleh” holds the office of the official who approves, not a date, a number or a person’s name. Write for example `jabatan: Kepala Dinas Komunikasi dan Informatika`.',
    },
  },
  check: function* ({ sop: { approval } }) {
    const { office, name, nip } = approval;
    if (isBlank(office) && isBlank(name) && isBlank(nip)) return;
    if (isBlank(office)) yield missing('jabatan');
    else if (!isOffice(approval)) yield finding('office', { office }, 'value');
    if (isBlank(name)) yield missing('nama');
    if (isBlank(nip) && !isPolitical(office)) yield missing('nip');
  },
};

function missing(key: 'jabatan' | 'nama' | 'nip'): Finding {
  return { rule: 'signatory-complete', message: key, place: { path: ['pengesahan', key], part: 'key' } };
}

function finding(message: string, data: Finding['data'], part: 'key' | 'value'): Finding {
  return { rule: 'signatory-complete', message, data: data ?? {}, place: { path: ['pengesahan', 'jabatan'], part } };
}

const MONTHS = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
const DATE = new RegExp(
  `\\b\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b(${MONTHS})\\s+\\d{4}\\b`,
  'i',
);
const DEGREE = /,\s*(S|M|Dr|A\.Md|D|Drs|Dra|Ir|SH|SE|MM|MSi|SKom)\b\.?|^(Drs?|Dra|Ir|H|Hj|Prof)\.\s/;

const GRADE =
  /^(?:pembina(?: utama)?(?: muda| madya)?|penata(?: muda)?|pengatur(?: muda)?|juru(?: muda)?)(?:[ ,]*(?:tk|tingkat)\b\.? ?[i1])?[ ,(/]*(?:[iv]{1,3}[./ ]*[a-e])?\)?$/i;

/** What is certainly no office: a date, figures only, a grade, a person with degrees, the official's own name. */
function isOffice({ office, name }: Approval): boolean {
  if (!/[a-z]{2}/i.test(office) || DATE.test(office) || GRADE.test(office.trim())) return false;
  if (/\b\d{18}\b|\b\d{8} ?\d{6} ?\d ?\d{3}\b/.test(office)) return false;
  return !DEGREE.test(office) && !isPlainName(office) && office.toLowerCase() !== name.toLowerCase();
}

/** Those who hold an office by election or appointment are no civil servants and have no NIP. */
function isPolitical(office: string): boolean {
  return /^((plt|plh|pj)\.?\s+)?(wakil\s+)?(presiden|menteri|gubernur|bupati|wali\s?kota|ketua dprd?|kepala desa|perbekel|keuchik)\b/i.test(
    office.trim(),
  );
}
