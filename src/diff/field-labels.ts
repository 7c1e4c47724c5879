import type { Language, Words } from '../messages/language.js';
import type { ActorField, IdentityField, ListName, StandardField, StepField } from './changes.js';

/** Headings of the form profile, by their keys: what the office's own form calls its fields. */
export type FormLabels = Readonly<Record<string, string>>;

export type AnyField = IdentityField | ListName | StandardField | ActorField | StepField | 'alur' | 'urutan';

/** What a field is called: by the form's own label where it has one. */
export function labelOf(field: AnyField, labels: FormLabels, language: Language): string {
  const stage = /^tahap\.(.*)$/s.exec(field)?.[1];
  if (stage !== undefined) return `${OWN_LABELS.tahap?.[language] ?? ''} ${stage}`;
  const key = ON_THE_FORM[field] ?? field;
  const detail = DETAILS[field]?.[language];
  const label = labels[key] ?? OWN_LABELS[field]?.[language] ?? field;
  return detail === undefined ? label : `${label} – ${detail}`;
}

/** Fields that stand under a heading of the form with another key. */
const ON_THE_FORM: Readonly<Record<string, string>> = {
  'tanggal.pembuatan': 'pembuatan',
  'tanggal.revisi': 'revisi',
  'tanggal.efektif': 'efektif',
  'pengesahan.jabatan': 'pengesahan',
  'pengesahan.nama': 'pengesahan',
  'pengesahan.pangkat': 'pengesahan',
  'pengesahan.nip': 'pengesahan',
  'pengesahan.mewakili': 'pengesahan',
  'pengesahan.tanda_tangan': 'pengesahan',
};

/** What a part of such a heading is called. */
const DETAILS: Readonly<Record<string, Words>> = {
  'pengesahan.jabatan': { id: 'jabatan', en: 'office' },
  'pengesahan.nama': { id: 'nama', en: 'name' },
  'pengesahan.pangkat': { id: 'pangkat', en: 'rank' },
  'pengesahan.nip': { id: 'NIP', en: 'NIP' },
  'pengesahan.mewakili': { id: 'mewakili', en: 'on behalf' },
  'pengesahan.tanda_tangan': { id: 'tanda tangan', en: 'signature' },
};

/** Fields for which the form has no heading. */
const OWN_LABELS: Readonly<Record<string, Words>> = {
  'instansi.nama': { id: 'Nama Instansi', en: 'Agency' },
  'instansi.unit': { id: 'Satuan/Unit Kerja', en: 'Unit' },
  'instansi.alamat': { id: 'Alamat Instansi', en: 'Address' },
  'instansi.logo': { id: 'Logo', en: 'Logo' },
  revisi_ke: { id: 'Revisi ke-', en: 'Revision number' },
  jenis: { id: 'Jenis SOP', en: 'Kind of SOP' },
  sifat: { id: 'Sifat SOP', en: 'Nature of the SOP' },
  paraf: { id: 'Paraf', en: 'Initials' },
  riwayat: { id: 'Riwayat Revisi', en: 'History of revisions' },
  tambahan: { id: 'Kotak tambahan', en: 'Box of the agency' },
  biaya: { id: 'Biaya', en: 'Fee' },
  tahap: { id: 'Tahap', en: 'Stage' },
  nama: { id: 'Nama', en: 'Name' },
  singkatan: { id: 'Singkatan', en: 'Abbreviation' },
  eksternal: { id: 'Pihak luar', en: 'External' },
  jumlah: { id: 'Jumlah petugas', en: 'Officers' },
  kelompok: { id: 'Kelompok', en: 'Group' },
  teks: { id: 'Teks dalam simbol', en: 'Text in the symbol' },
  tunggu: { id: 'Waktu tunggu', en: 'Waiting time' },
  rujukan: { id: 'Rujukan SOP', en: 'Reference to an SOP' },
  alur: { id: 'Alur', en: 'Flow' },
  urutan: { id: 'Urutan', en: 'Order' },
};
