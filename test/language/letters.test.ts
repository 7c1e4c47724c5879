import { describe, expect, test } from 'vitest';
import { hasLetter, letterPattern } from '../../src/language/letters.js';

describe('letterPattern', () => {
  const word = letterPattern('[\\p{L}\\p{N}]+', 'g');

  test.each([
    ['surat 2 lembar', ['surat', '2', 'lembar']],
    ['“surat” – dua…', ['surat', 'dua']],
    ['kafé Ⅳ naïf', ['kafé', 'Ⅳ', 'naïf']],
    ['漢字 dan kata', ['漢字', 'dan', 'kata']],
  ])('finds the letters and figures of %j', (text, words) => {
    expect(text.match(word(text))).toEqual(words);
  });

  test('tells capitals from small letters, of ASCII and beyond', () => {
    const capital = letterPattern('^[\\p{Lu}]');
    expect(['Surat', 'surat', 'Émil', 'émil', '“Surat'].filter((text) => capital(text).test(text))).toEqual([
      'Surat',
      'Émil',
    ]);
  });

  test('keeps the flags for every text', () => {
    const both = letterPattern('[\\p{L}]+ jika', 'i');
    expect(['KEMBALI JIKA', 'kafé JIKA'].map((text) => both(text).test(text))).toEqual([true, true]);
  });

  test('asks for no Unicode where a text holds nothing but ASCII and the marks of print', () => {
    expect(word('“surat” – dua…').unicode).toBe(false);
    expect(word('ª').unicode).toBe(true);
  });
});

test('hasLetter knows letters of any script from figures and marks', () => {
  expect(['a', 'Ж', 'ª', '1', '²', '-', ''].filter(hasLetter)).toEqual(['a', 'Ж', 'ª']);
});
