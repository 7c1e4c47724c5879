import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/model/nearest.js';

describe('nearest', () => {
  const keys = ['judul', 'nomor', 'waktu', 'dasar_hukum', 'id'];

  it.each([
    ['nomer', 'nomor'],
    ['wkatu', 'waktu'],
    ['Judul', 'judul'],
    ['dasar hukum', 'dasar_hukum'],
    ['dasar-hukun', 'dasar_hukum'],
  ])('takes %s for %s', (word, wanted) => {
    expect(nearest(word, keys)).toBe(wanted);
  });

  it('finds nothing for a word that is near to none', () => {
    expect(nearest('peralatan', keys)).toBeUndefined();
    expect(nearest('xyz', keys)).toBeUndefined();
    expect(nearest('', keys)).toBeUndefined();
  });

  it('takes no short word for another short word', () => {
    expect(nearest('ke', ['id'])).toBeUndefined();
    expect(nearest('ID', ['id'])).toBe('id');
  });

  it('chooses the nearest of several', () => {
    expect(nearest('periksa2', ['periksa1x', 'periksa'])).toBe('periksa');
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['a', '', 1],
    ['kitten', 'sitting', 3],
    ['waktu', 'wkatu', 1],
    ['ca', 'abc', 3],
  ])('of %j and %j is %d', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});
