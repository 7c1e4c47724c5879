import { expect, test } from 'vitest';
import { applySuppressions } from '../../src/diagnostics/apply-suppressions.js';
import type { Suppression } from '../../src/diagnostics/suppressions.js';

const span = { start: 0, end: 1 };
const comment = (line: number, ...rules: string[]): Suppression => ({
  rules: rules.map((rule) => ({ rule, span })),
  reason: 'sebab',
  span,
  line,
});
const finding = (rule: string, ...lines: number[]) => ({ rule, code: `SOP-${rule}`, lines });

test('silences every finding of the named rule in its line', () => {
  const { kept, unused } = applySuppressions([finding('a', 3), finding('a', 3), finding('b', 3)], [comment(3, 'a')]);
  expect(kept).toEqual([finding('b', 3)]);
  expect(unused).toEqual([]);
});

test('silences by the code of a rule too', () => {
  expect(applySuppressions([finding('a', 3)], [comment(3, 'SOP-a')]).kept).toEqual([]);
});

test('reaches a finding inside a long value by the line of its key', () => {
  expect(applySuppressions([finding('a', 7, 4)], [comment(4, 'a')]).kept).toEqual([]);
});

test('names the rules that it silenced nothing by', () => {
  const { kept, unused } = applySuppressions([finding('a', 3)], [comment(3, 'a', 'c'), comment(9, 'a')]);
  expect(kept).toEqual([]);
  expect(unused.map(({ suppression, named }) => [suppression.line, named.rule])).toEqual([
    [3, 'c'],
    [9, 'a'],
  ]);
});
