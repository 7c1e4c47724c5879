import { expect, test } from 'vitest';
import { isActiveVerb, isDoing } from '../../src/language/active-verb.js';

test.each([
  'memeriksa',
  'menyulam',
  'berkoordinasi',
  'bekerja',
  'belajar',
  'hadir',
  'meyampaikan',
  'mengkordinir',
  'me-review',
  'meng-upload',
  'merubah',
])('%s is an active verb', (word) => expect(isActiveVerb(word)).toBe(true));

test.each([
  'menteri',
  'memo',
  'media',
  'mesin',
  'meja',
  'metode',
  'mekanisme',
  'mengenai',
  'melalui',
  'menit',
  'berita',
  'berkas',
  'berdasarkan',
  'bersama',
  'berakhirnya',
  'pemeriksaan',
  'diperiksa',
  'surat',
])('%s is none', (word) => expect(isActiveVerb(word)).toBe(false));

test('verbs that only describe are no doing', () => {
  expect(['meliputi', 'berisi', 'menggunakan', 'merupakan'].filter(isDoing)).toEqual([]);
  expect(isDoing('mencatat')).toBe(true);
});
