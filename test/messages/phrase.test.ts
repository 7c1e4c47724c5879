import { expect, test } from 'vitest';
import { phrase } from '../../src/messages/phrase.js';

const texts = { id: { default: '“{text}” {n} kali', only: 'hanya' }, en: { default: '“{text}” {n} times' } };

test('puts the data into the text of the language', () => {
  expect(phrase(texts, 'default', { text: 'a {n}', n: 2.5 }, 'id')).toBe('“a {n}” 2,5 kali');
  expect(phrase(texts, 'default', { text: 'a', n: 2.5 }, 'en')).toBe('“a” 2.5 times');
});

test('falls back to Indonesian, then to the name of the text', () => {
  expect(phrase(texts, 'only', {}, 'en')).toBe('hanya');
  expect(phrase(texts, 'none', {}, 'en')).toBe('none');
});

test('leaves a place without data as it is', () => {
  expect(phrase(texts, 'default', { n: 1 }, 'id')).toBe('“{text}” 1 kali');
});
