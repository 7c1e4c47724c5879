import { expect, test } from 'vitest';
import { pageQuotes } from '../../src/rules/page-quotes.js';
import { findingsOf } from './findings-of.js';

const found = (text: string) => findingsOf(pageQuotes, `judul: Penerbitan Izin\n${text}`).length;

test.each([
  'peralatan: [“Komputer”]',
  'peralatan:\n- “Komputer”',
  'peralatan: ["“Komputer”"]',
  'peralatan: ["\\"Komputer\\""]',
  'peralatan: [\'"Komputer"\']',
  'peralatan:\n  - |-\n    “Komputer”',
  'langkah:\n  - kegiatan: >-\n      “Memeriksa berkas”',
])('%s is printed with its quotes', (text) => expect(found(text)).toBe(1));

test.each([
  'peralatan: ["Komputer"]',
  'peralatan: [“Srikandi” dan “e-Office”]',
  'peralatan: [Cap “LUNAS”]',
  'pengesahan: {nip: “19730412 199803 1 004”}',
])('%s is not, or is told elsewhere', (text) => expect(found(text)).toBe(0));
