import type { RuleMeta } from '../rule.js';
import { SCHEMA_MESSAGES } from './schema-messages.js';

/** The file does not have the keys and kinds of values of format 1. The findings come from `src/schema`. */
export const schema: RuleMeta = {
  name: 'schema',
  code: 'SOP004',
  severity: 'error',
  basis: {
    id: 'Format berkas SOP, versi 1 (schemas/sop.schema.json)',
    en: 'The SOP file, format 1 (schemas/sop.schema.json)',
  },
  messages: {
    id: {
      ...SCHEMA_MESSAGES.id,
      'empty-file':
        'Berkas ini kosong. Sebuah SOP sedikitnya memuat `sop: 1`, `judul`, `pelaksana`, dan `langkah`. Buat kerangkanya dengan `sop new`, atau hapus berkas ini.',
      version:
        'Versi format “{value}” tidak dikenal; program ini membaca versi 1. Tulis `sop: 1`, atau pasang versi program yang lebih baru.',
      'flat-group':
        'Mulai `{key}` isi `{near}` sejajar dengan `{near}` sendiri, jadi `{near}` terbaca kosong dan isinya terbaca sebagai kunci berkas. Beri dua spasi di depan isinya (jumlah kunci: {count}).',
      'torn-step':
        'Tanda hubung di depan `{key}` memulai langkah baru, padahal `{key}` bagian dari langkah di atasnya; satu langkah terbaca sebagai {count}. Hanya kunci pertama langkah yang diawali `-`: hapus tanda hubung di depan kunci lainnya dan sejajarkan dengan kunci pertama itu.',
      'missing-in-step': 'Langkah {step} belum mempunyai kunci wajib `{key}`. Tambahkan, misalnya `{example}`.',
      'missing-actor':
        'Langkah {step} belum mempunyai pelaksana, jadi tidak jelas di kolom mana simbolnya digambar. Tambahkan `pelaksana`, misalnya `{example}` (atau `rangkaian` bila baris itu memuat beberapa simbol).',
      'id-form':
        'Id “{value}” tidak dapat dipakai: id hanya terdiri atas huruf kecil, angka, dan tanda hubung, dan diawali huruf. Tulis misalnya `{near}`.',
      'actor-id-form':
        'Id pelaksana “{id}” tidak dapat dipakai: id hanya terdiri atas huruf kecil, angka, dan tanda hubung, dan diawali huruf. Tulis misalnya `{near}: {id}`, dan sebut `{near}` pada langkah.',
      'exclusive-chain':
        '`{key}` tidak boleh berdiri bersama `rangkaian`, sebab setiap bagian rangkaian menyebut pelaksana dan arahnya sendiri. Pindahkan `{key}` ke dalam bagian yang dimaksud, atau hapus salah satunya.',
      'exclusive-ways':
        '`lanjut` tidak boleh berdiri bersama `keputusan`, sebab arah alir sudah ditentukan oleh label keputusan. Hapus `lanjut`, atau masukkan tujuannya ke dalam `keputusan`.',
    },
    en: {
      ...SCHEMA_MESSAGES.en,
      'empty-file':
        'This file is empty. An SOP holds at least `sop: 1`, `judul`, `pelaksana` and `langkah`. Make one with `sop new`, or delete this file.',
      version:
        'The format version “{value}” is not known; this program reads version 1. Write `sop: 1`, or install a newer version of the program.',
      'flat-group':
        'From `{key}` on what belongs to `{near}` stands at the level of `{near}` itself, so that `{near}` is read as empty and its keys as keys of the file. Put two spaces before them (number of keys: {count}).',
      'torn-step':
        'The dash before `{key}` begins a new step, but `{key}` is a part of the step above; one step is read as {count}. Only the first key of a step has a `-`: remove the dash before its other keys and align them with the first.',
      'missing-in-step': 'Step {step} lacks the required key `{key}`. Add it, such as `{example}`.',
      'missing-actor':
        'Step {step} has no pelaksana, so it is unclear in which column its symbol stands. Add `pelaksana`, such as `{example}` (or `rangkaian` if the row holds several symbols).',
      'id-form':
        'The id “{value}” cannot be used: an id has only small letters, digits and hyphens, and begins with a letter. Write for example `{near}`.',
      'actor-id-form':
        'The id “{id}” of a pelaksana cannot be used: an id has only small letters, digits and hyphens, and begins with a letter. Write for example `{near}: {id}`, and call it `{near}` in the steps.',
      'exclusive-chain':
        '`{key}` cannot stand beside `rangkaian`, as every part of a rangkaian names its own pelaksana and ways. Move `{key}` into the part it is meant for, or remove one of the two.',
      'exclusive-ways':
        '`lanjut` cannot stand beside `keputusan`, as the labels of the decision already say where the flow goes. Remove `lanjut`, or make its target one of `keputusan`.',
    },
  },
};
