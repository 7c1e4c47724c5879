import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { fingerprints } from '../../src/diagnostics/fingerprint.js';
import { createSource } from '../../src/source/source.js';

const at = (text: string, part: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'SOP401',
  rule: 'time-format',
  severity: 'error',
  message: 'default',
  data: {},
  file: 'a',
  path: ['langkah', 0, 'waktu'],
  span: { start: text.indexOf(part), end: text.indexOf(part) + part.length },
  related: [],
  ...more,
});
const print = (text: string, diagnostics: readonly Diagnostic[], path = 'a') =>
  fingerprints(createSource(path, text), diagnostics);

const TEXT = 'langkah:\n  - waktu: nanti\n';

test('is the same in the same file and another in another', () => {
  const [first] = print(TEXT, [at(TEXT, 'nanti')]);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(print(TEXT, [at(TEXT, 'nanti')])).toEqual([first]);
  expect(print(TEXT, [at(TEXT, 'nanti')], 'b')).not.toEqual([first]);
});

test('stays when a step is put in before it, or the layout changes', () => {
  const longer = `langkah:\n  - waktu: 1 jam\n\n  -   waktu:  nanti\n`;
  const moved = at(longer, 'nanti', { path: ['langkah', 1, 'waktu'], data: { step: 2 } });
  expect(print(longer, [moved])).toEqual(print(TEXT, [at(TEXT, 'nanti')]));
});

test('changes with the rule, the message and the value', () => {
  const own = print(TEXT, [at(TEXT, 'nanti')]);
  expect(print(TEXT, [at(TEXT, 'nanti', { code: 'SOP402' })])).not.toEqual(own);
  expect(print(TEXT, [at(TEXT, 'nanti', { message: 'other' })])).not.toEqual(own);
  const other = TEXT.replace('nanti', 'besok');
  expect(print(other, [at(other, 'besok')])).not.toEqual(own);
});

test('tells equal findings apart by their order', () => {
  const text = 'langkah:\n  - waktu: nanti\n  - waktu: nanti\n';
  const second = { start: text.lastIndexOf('nanti'), end: text.lastIndexOf('nanti') + 5 };
  const [a, b] = print(text, [at(text, 'nanti'), at(text, 'nanti', { span: second })]);
  expect(a).not.toBe(b);
  expect(print(text, [at(text, 'nanti')])).toEqual([a]);
});
