import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/diagnostic.js';
import { withoutEchoes } from '../../src/diagnostics/echoes.js';

const at = (path: readonly (string | number)[], part: 'key' | 'value' = 'value'): Finding => ({
  rule: 'r',
  place: { path, part },
});
const atSpan: Finding = { rule: 'r', place: { span: { start: 0, end: 1 } } };

test('leaves out what is found at or below a value of the wrong form', () => {
  const wrong = [at(['langkah', 1, 'waktu'])];
  const found = [at(['langkah', 1, 'waktu']), at(['langkah', 1, 'waktu', 'nilai']), at(['langkah', 1]), atSpan];
  expect(withoutEchoes(found, wrong)).toEqual([at(['langkah', 1]), atSpan]);
});

test('keeps what is found beside a key that is missing or unknown', () => {
  const found = [at(['langkah', 1, 'waktu'])];
  expect(withoutEchoes(found, [at(['langkah', 1], 'key'), atSpan])).toEqual(found);
});

test('leaves out that a key is missing which is only misspelt', () => {
  const misspelt: Finding = { ...at(['instansi', 'unti'], 'key'), data: { key: 'unti', near: 'unit' } };
  expect(withoutEchoes([at(['instansi', 'unit'], 'key'), at(['unit'], 'key')], [misspelt])).toEqual([
    at(['unit'], 'key'),
  ]);
});
