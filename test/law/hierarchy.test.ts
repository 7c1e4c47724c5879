import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/law/citation.js';
import { precedence } from '../../src/law/hierarchy.js';
import { firstMisplaced, properOrder } from '../../src/law/order.js';
import { parseCitations } from '../../src/law/parse-citations.js';

const cite = (text: string) => parseCitations(text)[0];

function precedes(one: string, other: string): boolean {
  const [first, second] = [cite(one), cite(other)];
  return first !== undefined && second !== undefined && precedence(first, second) !== undefined;
}

describe('must be cited before', () => {
  test.each([
    ['UUD 1945', 'UU 25/2009'],
    ['TAP MPR Nomor XI/MPR/1998', 'UU 28/1999'],
    ['UU 20/2023', 'PP 96/2012'],
    ['PP 96/2012', 'Perpres 16/2018'],
    ['Perpres 96/2018', 'Permendagri 52/2011'],
    ['Keppres 80/2003', 'Permendagri 52/2011'],
    ['Permendagri 80/2015', 'Perda Provinsi Kalimantan Utara Nomor 5 Tahun 2014'],
    ['Perda Provinsi Jawa Tengah Nomor 9 Tahun 2016', 'Perda Kabupaten Kebumen Nomor 7 Tahun 2012'],
    ['Perda Kabupaten Kebumen Nomor 7 Tahun 2016', 'Perbup Kebumen Nomor 3 Tahun 2012'],
    ['Perbup Kebumen Nomor 3 Tahun 2020', 'Keputusan Bupati Kebumen Nomor 5 Tahun 2019'],
    ['Keputusan Bupati Kebumen Nomor 5 Tahun 2019', 'Surat Edaran Bupati Kebumen Nomor 5 Tahun 2018'],
    ['UU 25/2009', 'UU 23/2014'],
    ['UU 14/2008', 'UU 37/2008'],
    ['Perppu 2/2022', 'UU 6/2023'],
    ['Permendagri 52/2011', 'Permenpan-RB 35/2012'],
    ['Peraturan Kepala BPS Nomor 19 Tahun 2013', 'Peraturan BPS Nomor 1 Tahun 2024'],
  ])('%s – %s', (one, other) => {
    expect(precedes(one, other)).toBe(true);
    expect(precedes(other, one)).toBe(false);
  });
});

describe('stands in a free order with', () => {
  test.each([
    ['Perpres 54/2010', 'Keppres 80/2003'],
    ['Permenpan-RB 90/2021', 'Peraturan BPS Nomor 1 Tahun 2019'],
    ['Permenpan-RB 5/2024', 'Permendagri 3/2024'],
    ['Perda Nomor 5 Tahun 2016', 'Perda Provinsi Jawa Tengah Nomor 9 Tahun 2015'],
    ['Pergub Jateng Nomor 37 Tahun 2013', 'Perda Kabupaten Kebumen Nomor 7 Tahun 2016'],
    ['Kepmenpan Nomor 63/KEP/M.PAN/7/2003', 'Permendagri 52/2011'],
    ['Keputusan Menteri Kesehatan Nomor 5 Tahun 2021', 'Perbup Kebumen Nomor 10 Tahun 2017'],
    ['UU Nomor 25 tentang Pelayanan Publik', 'UU 14/2008'],
    ['Peraturan Direktur Nomor 5 Tahun 2020', 'Perda Nomor 5 Tahun 2016'],
  ])('%s – %s', (one, other) => {
    expect(precedes(one, other)).toBe(false);
    expect(precedes(other, one)).toBe(false);
  });
});

test('moves no more than it must, and items without a rule not at all', () => {
  const items = ['UU 23/2014', 'DPA tahun 2024', 'UU 25/2009', 'PP 96/2012'].map(cite);
  expect(firstMisplaced(items)).toEqual({ item: 2, earlier: 0, reason: 'age' });
  expect(properOrder(items)).toEqual([1, 2, 0, 3]);
});

test('puts any list into an order in which nothing is misplaced', () => {
  const texts = [
    'UUD 1945',
    'UU 1/2004',
    'UU 2/2004',
    'Perppu 1/2004',
    'PP 1/2012',
    'Perpres 3/2012',
    'Keppres 2/2003',
    'Permendagri 5/2011',
    'Permenpan-RB 3/2011',
    'Kepmenpan Nomor 63 Tahun 2003',
    'Peraturan BPS Nomor 1 Tahun 2010',
    'Peraturan Rektor Nomor 4 Tahun 2009',
    'Perda Nomor 1 Tahun 2010',
    'Perda Provinsi Jawa Barat Nomor 2 Tahun 2009',
    'Perda Kabupaten Garut Nomor 3 Tahun 2008',
    'Pergub Jabar Nomor 1 Tahun 2007',
    'Perbup Garut Nomor 1 Tahun 2006',
    'Keputusan Gubernur Jawa Barat Nomor 9 Tahun 2005',
    'Instruksi Gubernur Nomor 1 Tahun 2004',
    'SE Bupati Garut Nomor 3 Tahun 2001',
    'Rencana Strategis',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 14 }), (list) => {
      const items: readonly (Citation | undefined)[] = list.map(cite);
      const order = properOrder(items);
      expect([...order].sort((a, b) => a - b)).toEqual([...items.keys()]);
      expect(firstMisplaced(order.map((index) => items[index]))).toBeUndefined();
      if (firstMisplaced(items) === undefined) expect(order).toEqual([...items.keys()]);
    }),
  );
});
