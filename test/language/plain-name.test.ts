import { expect, test } from 'vitest';
import { isPlainName } from '../../src/language/plain-name.js';

test.each(['Budi Santoso', 'Siti Aminah', 'Agus Contoh', 'Muhammad Rizki Pratama'])('takes “%s” for a name', (text) => {
  expect(isPlainName(text)).toBe(true);
});

test.each([
  'Kepala Seksi Budi Daya',
  'Seksi Budi Daya',
  'Bank Indonesia',
  'Lurah Melati',
  'Dinas Kesehatan',
  'Pemohon',
  'Tri Dharma Perguruan Tinggi',
  'Nur Ilahi Foundation',
  'Tim Wijaya Kusuma',
  'Bagian Umum',
  'Surya Kencana',
])('takes “%s” for no name', (text) => {
  expect(isPlainName(text)).toBe(false);
});
