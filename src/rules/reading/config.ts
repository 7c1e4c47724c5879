import type { RuleMeta } from '../rule.js';
import { SCHEMA_MESSAGES } from './schema-messages.js';

/** A configuration that cannot be used as it is written. The findings come from `src/schema` and `src/model/read-config.ts`. */
export const config: RuleMeta = {
  name: 'config',
  code: 'SOP005',
  severity: 'error',
  basis: {
    id: 'Konfigurasi sop.config.yaml (schemas/config.schema.json)',
    en: 'The configuration sop.config.yaml (schemas/config.schema.json)',
  },
  messages: {
    id: {
      ...SCHEMA_MESSAGES.id,
      'list-file':
        'Konfigurasi ini berisi daftar (“{text}”), padahal seharusnya kumpulan `kunci: nilai`, misalnya `paper: F4`.',
      'no-mapping-file':
        'Konfigurasi ini hanya berisi teks (“{text}”), padahal seharusnya kumpulan `kunci: nilai`, misalnya `paper: F4`.',
      'rule-setting':
        'Pengaturan aturan `{key}` tidak terbaca. Tulis tingkatnya saja, misalnya `{key}: warning`, atau tingkat dan opsinya: `{key}: [warning, {…}]`.',
      'unknown-rule':
        'Aturan `{rule}` tidak ada. Semua aturan ditampilkan oleh `sop explain --list`. Hapus baris ini atau perbaiki namanya.',
      'unknown-rule-near': 'Aturan `{rule}` tidak ada. Maksud Anda `{near}`?',
      'stubborn-rule':
        'Aturan `{rule}` tidak dapat dimatikan atau diringankan, sebab tanpa itu berkas yang keliru terbaca akan lolos tanpa diperiksa. Hapus baris ini, lalu betulkan temuannya di SOP.',
      workday:
        'Panjang hari kerja “{value}” tidak terbaca. Tulis menit atau jam, lebih dari nol dan paling lama 24 jam, misalnya `450 menit` atau `7,5 jam`.',
      'review-every':
        'Selang peninjauan “{value}” tidak terbaca. Tulis bilangan bulat dengan bulan, semester, atau tahun, misalnya `12 bulan` atau `2 tahun`.',
      'number-pattern':
        'Pola nomor “{value}” bukan ekspresi reguler yang sah. Perbaiki, atau hapus `number-pattern` agar nomor tidak diperiksa terhadap pola.',
      'files-drive':
        'Pola berkas “{value}” menyebut jalur lengkap, padahal pola dihitung dari folder konfigurasi ini, jadi tidak satu berkas pun cocok. Tulis jalurnya dari folder ini, misalnya `arsip/`.',
      files:
        'Pola berkas “{value}” terlalu rumit: kurung kurawalnya menghasilkan lebih dari 200 kemungkinan. Pecah menjadi beberapa butir pada `files`, atau pakai `*`.',
      'extends-missing':
        'Konfigurasi “{value}” yang diwarisi tidak ditemukan. Periksa jalurnya; ia relatif terhadap berkas ini.',
      'extends-cycle':
        'Konfigurasi “{value}” pada akhirnya mewarisi berkas ini sendiri. Hapus salah satu `extends` dalam lingkaran itu.',
    },
    en: {
      ...SCHEMA_MESSAGES.en,
      'list-file': 'This configuration holds a list (“{text}”) where `key: value` is expected, such as `paper: F4`.',
      'no-mapping-file':
        'This configuration holds nothing but a text (“{text}”) where `key: value` is expected, such as `paper: F4`.',
      'rule-setting':
        'The setting of the rule `{key}` cannot be read. Write its severity, such as `{key}: warning`, or severity and options: `{key}: [warning, {…}]`.',
      'unknown-rule':
        'There is no rule `{rule}`. `sop explain --list` shows all of them. Remove this line or correct the name.',
      'unknown-rule-near': 'There is no rule `{rule}`. Did you mean `{near}`?',
      'stubborn-rule':
        'The rule `{rule}` cannot be switched off or made less grave, as files that are misread would pass unchecked without it. Remove this line and mend what it finds in the SOP.',
      workday:
        'The length of the working day, “{value}”, cannot be read. Write minutes or hours, more than zero and at most 24 hours, such as `450 menit` or `7,5 jam`.',
      'review-every':
        'The interval of reviews, “{value}”, cannot be read. Write a whole number of bulan, semester or tahun, such as `12 bulan` or `2 tahun`.',
      'number-pattern':
        'The number pattern “{value}” is no valid regular expression. Correct it, or remove `number-pattern` so that numbers are not matched.',
      'files-drive':
        'The glob “{value}” is a full path, but globs start from the folder of this configuration, so no file fits. Write the path from this folder, for example `arsip/`.',
      files:
        'The glob “{value}” is too much: its braces make more than 200 alternatives. Make several items of `files`, or use `*`.',
      'extends-missing':
        'The configuration “{value}” to be extended was not found. Check its path; it is relative to this file.',
      'extends-cycle':
        'The configuration “{value}” in the end extends this file itself. Remove one `extends` of the circle.',
    },
  },
};
