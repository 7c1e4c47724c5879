import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSource } from '../../src/source/source.js';
import type { Path } from '../../src/source/span.js';
import { readYaml } from '../../src/yaml/read-yaml.js';
import { reorderItems } from '../../src/yaml/reorder-items.js';

test('moves the items of a list', () => {
  expect(reordered('daftar:\n  - satu\n  - dua\n  - tiga\nakhir: x\n', ['daftar'], [2, 0, 1])).toBe(
    'daftar:\n  - tiga\n  - satu\n  - dua\nakhir: x\n',
  );
});

test('moves the entries of a mapping with their values, however long', () => {
  const text =
    'pelaksana:\n  kadis: Kepala Dinas\n  loket:\n    nama: Petugas Loket\n    jumlah: 2\n  pemohon: {nama: Pemohon}\n';
  expect(reordered(text, ['pelaksana'], ['pemohon', 'loket', 'kadis'])).toBe(
    'pelaksana:\n  pemohon: {nama: Pemohon}\n  loket:\n    nama: Petugas Loket\n    jumlah: 2\n  kadis: Kepala Dinas\n',
  );
});

test('takes along the comments of an item: above, at the end of the line, and deeper below', () => {
  const text = 'a:\n  # tentang satu\n  # dan lagi\n  - satu # ekor\n    # di bawah satu\n  - dua\nb: 1\n';
  expect(reordered(text, ['a'], [1, 0])).toBe(
    'a:\n  - dua\n  # tentang satu\n  # dan lagi\n  - satu # ekor\n    # di bawah satu\nb: 1\n',
  );
});

test('leaves blank lines and comments that stand apart where they are', () => {
  const text =
    'a:\n  # kelompok pertama\n\n  - satu\n\n  # kelompok kedua\n\n  - dua\n  # milik tiga\n  - tiga\n# ekor\n';
  expect(reordered(text, ['a'], [2, 1, 0])).toBe(
    'a:\n  # kelompok pertama\n\n  # milik tiga\n  - tiga\n\n  # kelompok kedua\n\n  - dua\n  - satu\n# ekor\n',
  );
});

test('moves texts of several lines, and a last item without a line end', () => {
  const text = 'a:\n- |-\n  satu\n  # bukan komentar\n- "dua\n  lanjutannya"\n- tiga';
  expect(reordered(text, ['a'], [2, 1, 0])).toBe(
    'a:\n- tiga\n- "dua\n  lanjutannya"\n- |-\n  satu\n  # bukan komentar',
  );
});

test('keeps Windows line ends', () => {
  expect(reordered('a:\r\n  - satu\r\n  - dua\r\n', ['a'], [1, 0])).toBe('a:\r\n  - dua\r\n  - satu\r\n');
});

test('finds a list deep in the file, and an item whose value begins below its dash', () => {
  const text = 'x:\n  - y:\n      -\n        nama: satu\n      - nama: dua\n';
  expect(reordered(text, ['x', 0, 'y'], [1, 0])).toBe('x:\n  - y:\n      - nama: dua\n      -\n        nama: satu\n');
});

test('moves the items within brackets', () => {
  expect(reordered('a: [satu, "dua, tiga",\n  empat]\n', ['a'], [2, 0, 1])).toBe('a: [empat, satu,\n  "dua, tiga"]\n');
  expect(reordered('p: {b: B, a: {nama: A}}\n', ['p'], ['a', 'b'])).toBe('p: {a: {nama: A}, b: B}\n');
});

test('changes nothing but what moves', () => {
  const document = read('a:\n  - satu\n  - dua\n  - tiga\n');
  const edits = reorderItems(document, { path: ['a'], order: [0, 2, 1] }) ?? [];
  expect(edits.map(({ text }) => text)).toEqual(['  - tiga', '  - dua']);
  expect(reorderItems(document, { path: ['a'], order: [0, 1, 2] })).toEqual([]);
});

test.each([
  ['another number of items', 'a: [x, y]\n', ['a'], [0]],
  ['an item twice', 'a: [x, y]\n', ['a'], [0, 0]],
  ['an item that is not there', 'a: [x, y]\n', ['a'], [0, 2]],
  ['a path that is not there', 'a: [x, y]\n', ['b'], [1, 0]],
  ['the whole file', 'a: x\nb: y\n', [], ['b', 'a']],
  ['a text', 'a: x\n', ['a'], [0]],
  ['an alias behind its anchor', 'a:\n  - &x satu\n  - *x\n', ['a'], [1, 0]],
  ['a comment within brackets', 'a: [x, # satu\n  y]\n', ['a'], [1, 0]],
  ['a list that begins behind a dash', 'a:\n  - - x\n    - y\n', ['a', 0], [1, 0]],
  ['a text that keeps its line ends', 'a:\n  - |+\n    x\n\n  - y\n', ['a'], [1, 0]],
  ['what an alias stands for', 'a: &x [p, q]\nb: *x\n', ['b'], [1, 0]],
] as const)('moves nothing for %s', (_, text, path, order) => {
  expect(reorderItems(read(text), { path, order })).toBeUndefined();
});

test('gives the same items in the new order, and every comment once, whatever the list looks like', () => {
  const item = fc.record({
    value: fc.constantFrom('x', '"a: b"', '{p: 1}', '|-\n    satu\n\n    dua', '\n      nama: q', "'y' # ekor"),
    above: fc.constantFrom('', '  # milik\n', '\n', '  # lepas\n\n', '# kiri\n'),
    below: fc.constantFrom('', '    # bawah\n'),
  });
  const lists = fc.array(item, { minLength: 1, maxLength: 6 }).chain((items) => {
    const order = fc.shuffledSubarray([...items.keys()], { minLength: items.length, maxLength: items.length });
    return fc.record({ items: fc.constant(items), order });
  });
  fc.assert(
    fc.property(lists, ({ items, order }) => {
      const rows = items.map(({ value, above, below }, index) => `${above}  - [${index}, k]\n  - ${value}\n${below}`);
      const text = `a:\n${rows.join('')}b: 1\n`;
      const whole = order.flatMap((index) => [2 * index, 2 * index + 1]);
      const after = reordered(text, ['a'], whole) ?? '';
      const { a } = dataOf(text);
      expect(dataOf(after)).toEqual({ a: whole.map((index) => a[index]), b: 1 });
      expect(after.split('\n').sort()).toEqual(text.split('\n').sort());
    }),
  );
});

function dataOf(text: string): { a: unknown[] } {
  // The test wrote it so.
  return JSON.parse(JSON.stringify(read(text).data)) as { a: unknown[] };
}

function reordered(text: string, path: Path, order: readonly (number | string)[]): string | undefined {
  const edits = reorderItems(read(text), { path, order });
  if (edits === undefined) return undefined;
  return edits.reduceRight(
    (all, { span, text: inserted }) => all.slice(0, span.start) + inserted + all.slice(span.end),
    text,
  );
}

function read(text: string) {
  return readYaml(createSource('a.sop.yaml', text));
}
