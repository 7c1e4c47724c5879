import { formatDate } from '../model/dates.js';
import type { DateText, Sop } from '../model/sop.js';
import type { FieldChange, IdentityField } from './changes.js';
import { fieldChange } from './field-change.js';

/** What changed in the single fields of the identity part, in the order of the form. */
export function compareIdentity(before: Sop, after: Sop): readonly FieldChange<IdentityField>[] {
  return FIELDS.flatMap(([field, linesOf]) => fieldChange(field, linesOf(before), linesOf(after)));
}

const FIELDS: readonly (readonly [field: IdentityField, linesOf: (sop: Sop) => readonly string[]])[] = [
  ['instansi.nama', ({ agency }) => [agency.name]],
  ['instansi.unit', ({ agency }) => agency.units],
  ['instansi.alamat', ({ agency }) => [agency.address]],
  ['instansi.logo', ({ agency }) => [agency.logo]],
  ['nomor', ({ number }) => [number]],
  ['tanggal.pembuatan', ({ dates }) => dayOf(dates.created)],
  ['tanggal.revisi', ({ dates }) => dayOf(dates.revised)],
  ['revisi_ke', ({ revision }) => (revision === undefined ? [] : [`${revision}`])],
  ['tanggal.efektif', ({ dates }) => dayOf(dates.effective)],
  ['pengesahan.mewakili', ({ approval }) => [approval.onBehalf]],
  ['pengesahan.jabatan', ({ approval }) => [approval.office]],
  ['pengesahan.nama', ({ approval }) => [approval.name]],
  ['pengesahan.pangkat', ({ approval }) => [approval.rank]],
  // With blanks or without, it is one number.
  ['pengesahan.nip', ({ approval }) => [nipText(approval.nip)]],
  ['pengesahan.tanda_tangan', ({ approval }) => [approval.signature]],
  ['judul', ({ title }) => [title]],
  ['jenis', ({ kind }) => (kind === undefined ? [] : [kind])],
  ['sifat', ({ nature }) => [nature]],
];

/** As the form prints it, however the file writes it. */
function dayOf(date: DateText | undefined): readonly string[] {
  return date === undefined ? [] : [date.iso === undefined ? date.text : formatDate(date.iso)];
}

function nipText(nip: string): string {
  const digits = nip.replace(/\s+/g, '');
  return /^\d{18}$/.test(digits) ? digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') : nip;
}
