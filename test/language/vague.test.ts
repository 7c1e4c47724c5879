import { expect, test } from 'vitest';
import { vagueIn } from '../../src/language/vague.js';

test.each([
  ['ATK, kertas, dll', 'dll'],
  ['ATK, dll.', 'dll.'],
  ['Apel/Upacara/Rapat/dsb', 'dsb'],
  ['meja, kursi dan lain-lain', 'dan lain-lain'],
  ['kursi, dan sebagainya', 'dan sebagainya'],
  ['Sesuai kebutuhan', 'Sesuai kebutuhan'],
  ['waktu disesuaikan dengan kebutuhan', 'disesuaikan dengan kebutuhan'],
  ['kertas secukupnya', 'secukupnya'],
  ['segera dikirim', 'segera'],
  ['Tentatif', 'Tentatif'],
  ['s.d.a.', 's.d.a.'],
  ['Sda', 'Sda'],
  ['Idem di atas', 'Idem di atas'],
  ['-"-', '-"-'],
  ['dalam beberapa hari', 'beberapa hari'],
])('finds in “%s” the phrase “%s”', (text, phrase) => {
  expect(vagueIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([phrase]);
});

test.each([
  'Dinas SDA dan Bina Marga',
  'Surat segera',
  'Sifat: segera',
  'Surat biasa, segera',
  'adllb',
  'Segera setelah disetujui',
  'kebutuhan bahan',
  'sesuai jadwal',
])('finds nothing in “%s”', (text) => expect(vagueIn(text)).toEqual([]));
