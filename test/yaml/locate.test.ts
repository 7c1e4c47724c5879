import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpanOf } from '../../src/source/source.js';
import type { Path } from '../../src/source/span.js';
import { yaml } from './findings-of.js';

const TEXT = `# komentar
judul: Izin
tanggal: {pembuatan: 2026-01-12}
dasar_hukum:
  - UU 25
  -
pengesahan:
  nama:
  jabatan: "Kepala Dinas"
pelaksana:
  loket: Petugas Loket
  kadis: {nama: Kadis}
langkah:
  - id: a
    kegiatan: Menerima
    output: &o Berkas
    waktu: {teks: x, nilai: 1 jam}
  - kegiatan: |-
      Baris satu
      baris dua
    output: *o
    keputusan:
      Ya: lanjut
      2: {ke: a}
`;
const document = yaml(TEXT);

function at(path: Path, part?: 'key' | 'value', within?: readonly [number, number]): string {
  const { start, end } = document.locate(path, part, within);
  return TEXT.slice(start, end);
}

describe('locate', () => {
  it('finds keys and values in block and flow style', () => {
    expect(at(['judul'])).toBe('Izin');
    expect(at(['judul'], 'key')).toBe('judul');
    expect(at(['tanggal'])).toBe('{pembuatan: 2026-01-12}');
    expect(at(['tanggal', 'pembuatan'])).toBe('2026-01-12');
    expect(at(['dasar_hukum', 0])).toBe('UU 25');
    expect(at(['pengesahan', 'jabatan'])).toBe('"Kepala Dinas"');
    expect(at(['langkah', 1, 'keputusan', 'Ya'], 'key')).toBe('Ya');
    expect(at(['langkah', 1, 'keputusan', '2', 'ke'])).toBe('a');
  });

  it('shows an empty value by its key, and an empty item by its dash', () => {
    expect(at(['pengesahan', 'nama'])).toBe('nama');
    expect(at(['dasar_hukum', 1])).toBe('-');
  });

  it('ends a missing path at the key of its nearest ancestor', () => {
    expect(at(['pengesahan', 'nip'])).toBe('pengesahan');
    expect(at(['langkah', 0, 'keterangan'])).toBe('id');
    expect(at(['langkah', 7, 'waktu'])).toBe('langkah');
    expect(at(['nomor'])).toBe('judul');
    expect(at(['instansi', 'nama'], 'key')).toBe('judul');
    expect(at(['pengesahan', 'nama', 'x'])).toBe('nama');
  });

  it('lets the first key stand for a list item and for the file', () => {
    expect(at(['langkah', 0], 'key')).toBe('id');
    expect(at([], 'key')).toBe('judul');
    expect(at(['dasar_hukum', 0], 'key')).toBe('UU 25');
  });

  it('stays at a text that a path goes on into', () => {
    expect(at(['pelaksana', 'loket', 'nama'])).toBe('Petugas Loket');
    expect(at(['pelaksana', 'kadis', 'nama'])).toBe('Kadis');
    expect(at(['langkah', 0, 'output', 0])).toBe('Berkas');
    expect(at(['langkah', 1, 'keputusan', 'Ya', 'ke'])).toBe('lanjut');
  });

  it('shows an alias where it is used', () => {
    expect(at(['langkah', 1, 'output'])).toBe('*o');
  });

  it('narrows to a part of the value, quoted or over several lines', () => {
    expect(at(['judul'], 'value', [1, 3])).toBe('zi');
    expect(at(['pengesahan', 'jabatan'], 'value', [7, 12])).toBe('Dinas');
    expect(at(['langkah', 1, 'kegiatan'], 'value', [11, 16])).toBe('baris');
    expect(at(['langkah', 1, 'kegiatan'], 'value', [0, 16])).toBe('|-\n      Baris satu\n      baris dua');
  });

  it('counts a part from the first letter of a value with blanks around it', () => {
    const padded = yaml('nip: "  1973 "\n');
    expect(padded.locate(['nip'], 'value', [0, 2])).toEqual({ start: 8, end: 10 });
  });

  it('points at the beginning of an empty file', () => {
    expect(yaml('').locate(['judul'])).toEqual({ start: 0, end: 0 });
    expect(yaml('# a\n').locate([])).toEqual({ start: 0, end: 0 });
  });

  it('takes a span as it is', () => {
    expect(document.spanOf({ span: { start: 3, end: 5 } })).toEqual({ start: 3, end: 5 });
  });

  it('gives the text of a number as it is written', () => {
    const numbers = yaml('a: 000.8\nb: *x\nc: {d: 0x1F}\n');
    expect(numbers.writtenAt(['a'])).toBe('000.8');
    expect(numbers.writtenAt(['c', 'd'])).toBe('0x1F');
    expect(numbers.writtenAt(['c'])).toBeUndefined();
  });

  it('keeps the order of keys that are numbers', () => {
    expect(yaml('a: {b: 1, 2: x, 1: y}\n').keysAt(['a'])).toEqual(['b', '2', '1']);
  });
});

describe('any text', () => {
  const bits = [
    'judul',
    ': ',
    ':',
    '\n',
    '\n  ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '#',
    ' # x',
    '\t',
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '!x ',
    '@',
    '%',
    '---\n',
    '? ',
    '~',
    '1',
    'x y',
    '\\',
    '\r\n',
    '\0',
    '<<: ',
  ];
  const text = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(''));
  const path = fc.array(fc.oneof(fc.constantFrom('judul', 'x y', '1'), fc.nat(2)), { maxLength: 3 });

  it('is read without a throw, and every place lies within it', () => {
    fc.assert(
      fc.property(text, path, fc.nat(5), fc.nat(5), (given, where, from, length) => {
        const read = yaml(given);
        const spans = [
          read.locate(where, 'key'),
          read.locate(where, 'value', [from, from + length]),
          ...read.comments.map(({ span }) => span),
          ...read.findings.flatMap(({ place, related = [] }) =>
            [place, ...related.map((each) => each.place)].map(read.spanOf),
          ),
        ];
        expect(spans.filter((span) => !isSpanOf(read.source, span))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
