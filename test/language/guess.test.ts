import { expect, test } from 'vitest';
import { guessOfNoun, guessOfPassive, isNounOfDoing } from '../../src/language/guess.js';

test('derives the verb of a passive that the lexicon lacks', () => {
  expect(guessOfPassive('disulam')).toBe('menyulam');
  expect(guessOfPassive('Dibentangkan')).toBe('membentangkan');
  expect(guessOfPassive('diperlihatkan')).toBe('memperlihatkan');
  expect(guessOfPassive('dicekkan')).toBe('mengecekkan');
});

test('derives the verb of a noun without knowing its suffix', () => {
  expect(guessOfNoun('Penyulaman')).toBe('menyulam');
  expect(guessOfNoun('pemugaran')).toBe('memugar');
});

test.each(['dinas', 'direktur', 'disposisi', 'diklat', 'disiplin', 'diantara', 'data'])(
  'takes %s for no passive',
  (word) => expect(guessOfPassive(word)).toBeUndefined(),
);

test.each(['peraturan', 'pertanian', 'pedoman', 'pelabuhan', 'pengadilan', 'pekan', 'peralatan'])(
  'takes %s for no doing',
  (word) => {
    expect(guessOfNoun(word)).toBeUndefined();
    expect(isNounOfDoing(word)).toBe(false);
  },
);
