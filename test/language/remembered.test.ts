import { expect, test } from 'vitest';
import { remembered } from '../../src/language/remembered.js';

test('reads a text once, also where the reading gives nothing', () => {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect([read('surat'), read(''), read('surat'), read('')]).toEqual([5, undefined, 5, undefined]);
  expect(asked).toEqual(['surat', '']);
});

test('begins anew when it remembers as much as it may', () => {
  const asked: string[] = [];
  const read = remembered((text) => asked.push(text), 2);
  for (const text of ['a', 'b', 'a', 'c', 'c', 'a']) read(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('does not keep long texts', () => {
  const asked: number[] = [];
  const read = remembered((text) => asked.push(text.length));
  for (const length of [1000, 1000, 1001, 1001]) read('a'.repeat(length));
  expect(asked).toEqual([1000, 1001, 1001]);
});
