import type { RuleMeta } from '../rule.js';

/** What an SOP file and a configuration file have in common: the words for each complaint of their schemas. */
export const SCHEMA_MESSAGES: RuleMeta['messages'] = {
  id: {
    default: 'Nilai “{value}” tidak sesuai dengan format berkas ini.',
    'list-file':
      'Berkas ini berisi daftar (“{text}”), padahal seharusnya kumpulan `kunci: nilai`. Awali dengan kunci, misalnya `sop: 1` lalu `judul: …`.',
    'no-mapping-file':
      'Berkas ini hanya berisi teks (“{text}”), padahal seharusnya kumpulan `kunci: nilai`. Awali dengan kunci, misalnya `sop: 1` lalu `judul: …`.',
    'unknown-key':
      'Kunci `{key}` tidak dikenal di sini. Kunci yang ada: {known}. Pakai salah satunya atau hapus kunci ini.',
    'unknown-key-near': 'Kunci `{key}` tidak dikenal di sini. Maksud Anda `{near}`?',
    'unknown-key-top':
      'Kunci `{key}` tidak berlaku di dalam kelompok ini; tempatnya di tingkat paling atas. Pindahkan ke awal baris tanpa spasi di depannya.',
    'unknown-key-elsewhere':
      'Kunci `{key}` tidak berlaku di tingkat ini; tempatnya di dalam {owner}. Pindahkan ke sana, atau periksa jorokannya.',
    'own-key':
      'Kunci `{key}` tidak dapat diberi bawaan, karena setiap SOP mempunyai isinya sendiri. Tulis pada berkas SOP-nya.',
    'unknown-key-colon':
      'Setelah titik dua harus ada spasi; tanpa itu `{key}` terbaca sebagai satu nama kunci. Tulis `{mended}`.',
    'merge-key':
      'Penggabungan dengan `<<` bukan bagian dari YAML 1.2, jadi tidak dibaca. Tulis kunci-kuncinya langsung; isian bersama untuk banyak SOP ditulis di `defaults` dalam sop.config.yaml.',
    'number-key':
      'Kunci `{key}` tidak diperlukan: nomor langkah tercetak dengan sendirinya menurut urutannya. Hapus baris ini.',
    'empty-ways':
      '`keputusan` belum diisi, sebab label di bawahnya sejajar dengan kuncinya sehingga tidak terbaca sebagai isinya. Jorokkan setiap label dua spasi lebih dalam daripada `keputusan`.',
    empty: '`{key}` belum diisi. Isi nilainya, misalnya `{example}`.',
    text: '`{key}` harus berisi satu teks, bukan “{value}”. Tulis misalnya `{example}`.',
    'text-or-list': '`{key}` harus berisi teks atau daftar teks, bukan “{value}”. Tulis misalnya `{example}`.',
    'text-or-mapping': '`{key}` tidak dapat berisi “{value}”. Tulis misalnya `{example}`.',
    'colon-text':
      'Teks “{value}” memuat titik dua yang diikuti spasi, jadi terbaca sebagai kunci dan nilai, bukan sebagai teks. Apit seluruh teks dengan tanda petik: `{mended}`.',
    quote:
      'Nilai {value} pada `{key}` terbaca sebagai angka atau sebagai true/false, padahal di sini diminta teks. Apit dengan tanda petik: `{mended}`.',
    'time-number':
      'Waktu {value} pada `{key}` tidak bersatuan. Tulis angka dan satuannya, misalnya `{value} menit` atau `{value} hari kerja`.',
    'unit-number': 'Nilai {value} pada `{key}` tidak bersatuan. Tulis angka dan satuannya: `{value} {unit}`.',
    'date-number':
      'Tanggal {value} tidak lengkap: hari dan bulannya tidak ada. Tulis tahun, bulan, dan hari, misalnya `2026-01-12`.',
    list: '`{key}` harus berupa daftar, bukan “{value}”. Tulis tiap butir di barisnya sendiri dengan awalan `- `, atau di dalam kurung siku. Contoh: `{example}`.',
    'list-bullet':
      '`{key}` harus berupa daftar, tetapi butirnya diawali tanda dari Word: “{value}”. Ganti setiap tanda itu dengan tanda hubung dari papan tombol dan satu spasi (`- `).',
    'dash-space':
      '`{key}` harus berupa daftar, tetapi setelah tanda hubung pada “{value}” tidak ada spasi. Beri satu spasi setelah setiap `-`.',
    mapping: '`{key}` harus berisi kumpulan `kunci: nilai`, bukan “{value}”. Contoh: `{example}`.',
    'mapping-not-list':
      '`{key}` harus berisi kumpulan `kunci: nilai`, bukan daftar. Hapus tanda `-` dan beri setiap butir kuncinya sendiri. Contoh: `{example}`.',
    'mapping-item': 'Setiap butir `{key}` harus berisi kumpulan `kunci: nilai`, bukan “{value}”. Contoh: `{example}`.',
    'empty-item': 'Butir `{key}` ini kosong. Isi, atau hapus tanda `-`-nya. Contoh: `{example}`.',
    'target-number':
      'Tujuan alir ditunjuk dengan id langkah, bukan dengan nomor {value}: nomor berubah bila langkah disisipkan. Beri langkah itu kunci `id`, lalu tulis id-nya di sini, misalnya `{example}`.',
    integer: '`{key}` harus berupa bilangan bulat tanpa tanda petik, misalnya 0 atau 2, bukan “{value}”.',
    boolean: '`{key}` hanya dapat berisi `true` (ya) atau `false` (tidak), tanpa tanda petik, bukan “{value}”.',
    percent: 'Peluang “{value}” tidak terbaca. Tulis persen dari 0 sampai 100, misalnya `20%`.',
    minimum: '`{key}` sedikitnya {limit}, tetapi tertulis {value}.',
    maximum: '`{key}` paling banyak {limit}, tetapi tertulis {value}.',
    enum: 'Nilai “{value}” tidak dikenal untuk `{key}`. Pilihannya: {allowed}.',
    'enum-near': 'Nilai “{value}” tidak dikenal untuk `{key}`. Maksud Anda “{near}”? Pilihannya: {allowed}.',
    missing: 'Kunci wajib `{key}` belum ada. Tambahkan di tingkat paling atas berkas, misalnya `{example}`.',
    'missing-inside': 'Di dalam `{owner}` belum ada kunci wajib `{key}`. Tambahkan, misalnya `{example}`.',
    other: '`{other}` ada di sini',
  },
  en: {
    default: 'The value “{value}” does not fit the format of this file.',
    'list-file':
      'This file holds a list (“{text}”) where `key: value` is expected. Begin with a key, such as `sop: 1` and then `judul: …`.',
    'no-mapping-file':
      'This file holds nothing but a text (“{text}”) where `key: value` is expected. Begin with a key, such as `sop: 1` and then `judul: …`.',
    'unknown-key': 'The key `{key}` is not known here. Known are: {known}. Use one of them or remove this one.',
    'unknown-key-near': 'The key `{key}` is not known here. Did you mean `{near}`?',
    'unknown-key-top':
      'The key `{key}` does not belong into this group but to the top of the file. Move it to the beginning of a line, without spaces before it.',
    'unknown-key-elsewhere':
      'The key `{key}` is not known at this level; it belongs into {owner}. Move it there, or look at its indentation.',
    'own-key': 'The key `{key}` can have no default, since each SOP has its own. Write it in the file of the SOP.',
    'unknown-key-colon':
      'A colon needs a space behind it; without it `{key}` is read as the name of a key. Write `{mended}`.',
    'merge-key':
      'Merging with `<<` is no part of YAML 1.2 and is not read. Write the keys themselves; what many SOPs have in common goes to `defaults` in sop.config.yaml.',
    'number-key':
      'The key `{key}` is not needed: the numbers of the steps are printed by their order. Remove this line.',
    'empty-ways':
      '`keputusan` is empty, as the labels below are aligned with it and so not read as its content. Indent each label by two spaces more than `keputusan`.',
    empty: '`{key}` is empty. Fill it in, such as `{example}`.',
    text: '`{key}` must hold one text, not “{value}”. Write for example `{example}`.',
    'text-or-list': '`{key}` must hold a text or a list of texts, not “{value}”. Write for example `{example}`.',
    'text-or-mapping': '`{key}` cannot hold “{value}”. Write for example `{example}`.',
    'colon-text':
      'The text “{value}” holds a colon with a space behind it, so it is read as a key and a value, not as a text. Put the whole text in quotes: `{mended}`.',
    quote:
      'The value {value} of `{key}` is read as a number or as true/false where a text is expected. Put it in quotes: `{mended}`.',
    'time-number':
      'The time {value} of `{key}` has no unit. Write a figure and its unit, such as `{value} menit` or `{value} hari kerja`.',
    'unit-number': 'The value {value} of `{key}` has no unit. Write the figure with its unit: `{value} {unit}`.',
    'date-number':
      'The date {value} is not complete: it has no day and no month. Write year, month and day, such as `2026-01-12`.',
    list: '`{key}` must be a list, not “{value}”. Write each item on a line of its own beginning with `- `, or in square brackets. Example: `{example}`.',
    'list-bullet':
      '`{key}` must be a list, but its items begin with a sign of Word: “{value}”. Replace each by the hyphen of the keyboard and one space (`- `).',
    'dash-space':
      '`{key}` must be a list, but there is no space behind the dash of “{value}”. Put one space behind every `-`.',
    mapping: '`{key}` must hold `key: value` pairs, not “{value}”. Example: `{example}`.',
    'mapping-not-list':
      '`{key}` must hold `key: value` pairs, not a list. Remove the `-` and give each item a key of its own. Example: `{example}`.',
    'mapping-item': 'Every item of `{key}` must hold `key: value` pairs, not “{value}”. Example: `{example}`.',
    'empty-item': 'This item of `{key}` is empty. Fill it in, or remove its `-`. Example: `{example}`.',
    'target-number':
      'A target is named by the id of a step, not by the number {value}, which changes when a step is put in. Give that step a key `id` and write it here, such as `{example}`.',
    integer: '`{key}` must be a whole number without quotes, such as 0 or 2, not “{value}”.',
    boolean: '`{key}` can only be `true` or `false`, without quotes, not “{value}”.',
    percent: 'The chance “{value}” cannot be read. Write a percentage from 0 to 100, such as `20%`.',
    minimum: '`{key}` is at least {limit}, but {value} is written.',
    maximum: '`{key}` is at most {limit}, but {value} is written.',
    enum: 'The value “{value}” is not known for `{key}`. The choices are: {allowed}.',
    'enum-near': 'The value “{value}” is not known for `{key}`. Did you mean “{near}”? The choices are: {allowed}.',
    missing: 'The required key `{key}` is missing. Add it at the top level of the file, such as `{example}`.',
    'missing-inside': 'The required key `{key}` is missing in `{owner}`. Add it, such as `{example}`.',
    other: '`{other}` is here',
  },
};
