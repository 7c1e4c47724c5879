import { expect, test } from 'vitest';
import { isAspect } from '../../src/language/aspect.js';

test.each([
  'penyusunan',
  'penerbitan',
  'pelayanan',
  'permohonan',
  'evaluasi',
  'monitoring',
  'survei',
  'verifikasi',
  'pemugaran',
  'persiapan',
])('%s opens a title', (word) => expect(isAspect(word)).toBe(true));

test.each(['layanan', 'laporan', 'surat', 'standar', 'pedoman', 'peraturan', 'update', 'alur', 'sop', 'subbagian'])(
  '%s opens none',
  (word) => expect(isAspect(word)).toBe(false),
);
