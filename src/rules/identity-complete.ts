import type { Finding } from '../diagnostics/diagnostic.js';
import type { Sop } from '../model/sop.js';
import type { Path } from '../source/span.js';
import { IDENTITY } from './basis.js';
import { areBlank, isBlank } from './blank.js';
import { IDENTITY_FIELDS } from './identity-fields.js';
import type { Rule, RuleContext } from './rule.js';

/** The 13 fields of the identity part are there, as far as no other rule looks after them. */
export const identityComplete: Rule = {
  name: 'identity-complete',
  code: 'SOP101',
  severity: 'error',
  basis: IDENTITY,
  messages: {
    id: {
      default: '{label} belum diisi (kunci `{key}`). Bagian identitas formulir SOP wajib memuatnya. Contoh: {example}.',
      related:
        'Keterkaitan belum diisi (kunci `keterkaitan`). Bagian identitas formulir SOP wajib memuatnya. Tuliskan SOP lain yang berkaitan, atau `keterkaitan: []` bila memang tidak ada.',
    },
    en: {
      default: '{labelEn} is empty (key `{key}`). The identity part of the form must hold it. Example: {example}.',
      related:
        'Keterkaitan is missing (key `keterkaitan`). The identity part of the form must hold it. Name the SOPs that this one is tied to, or write `keterkaitan: []` if there are none.',
    },
  },
  check: function* (context) {
    const allowed = allowedEmpty(context.options);
    const { agency } = context.sop;
    if (isBlank(agency.name) && areBlank(agency.units) && isBlank(agency.address)) {
      if (!allowed.has('instansi')) yield finding('instansi');
    } else {
      if (isBlank(agency.name) && !allowed.has('instansi.nama')) yield finding('instansi.nama');
      if (areBlank(agency.units) && !allowed.has('instansi.unit')) yield finding('instansi.unit');
    }
    // A title that is not even there is a finding of schema already.
    const isTitleWritten = context.written(['judul']) !== undefined;
    if (isTitleWritten && isBlank(context.sop.title) && !allowed.has('judul')) yield finding('judul');
    for (const [key, isEmpty] of CHECKS) {
      if (!allowed.has(key) && isEmpty(context.sop)) yield finding(key);
    }
    if (isRelatedMissing(context) && !allowed.has('keterkaitan')) {
      yield { rule: 'identity-complete', message: 'related', place: { path: ['keterkaitan'], part: 'key' } };
    }
  },
};

// `nomor: "-"` is left to number-placeholder, the parts of a pengesahan that is there to signatory-complete.
const CHECKS: readonly (readonly [key: keyof typeof IDENTITY_FIELDS, isEmpty: (sop: Sop) => boolean])[] = [
  ['nomor', (sop) => sop.number === ''],
  ['tanggal.pembuatan', (sop) => isBlank(sop.dates.created?.text)],
  ['tanggal.efektif', (sop) => isBlank(sop.dates.effective?.text)],
  ['pengesahan', ({ approval }) => isBlank(approval.office) && isBlank(approval.name) && isBlank(approval.nip)],
  ['dasar_hukum', (sop) => areBlank(sop.legalBasis)],
  ['kualifikasi_pelaksana', (sop) => areBlank(sop.qualifications)],
  ['peralatan', (sop) => areBlank(sop.equipment)],
  ['peringatan', (sop) => areBlank(sop.warnings)],
  ['pencatatan', (sop) => areBlank(sop.records)],
];

/** `keterkaitan: []` says that there are none; no word of it says nothing. */
function isRelatedMissing(context: RuleContext): boolean {
  return context.sop.related.length === 0 && !Array.isArray(context.written(['keterkaitan']));
}

function finding(key: keyof typeof IDENTITY_FIELDS): Finding {
  const path: Path = key.split('.');
  return { rule: 'identity-complete', data: { key, ...IDENTITY_FIELDS[key] }, place: { path, part: 'key' } };
}

function allowedEmpty(options: RuleContext['options']): ReadonlySet<unknown> {
  const listed = options['allow-empty'];
  return new Set(Array.isArray(listed) ? listed : []);
}
