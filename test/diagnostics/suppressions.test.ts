import { expect, test } from 'vitest';
import { readSuppressions } from '../../src/diagnostics/suppressions.js';
import { createSource } from '../../src/source/source.js';

function read(text: string) {
  const comments = [...text.matchAll(/#.*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return readSuppressions(createSource('a', text), comments).map(({ rules, reason, line }) => ({
    rules: rules.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]),
    reason,
    line,
  }));
}

test('speaks of the next line that is neither empty nor a comment', () => {
  const found = read('# sop-abaikan time-format: mengikuti jadwal DPRD\n\n# lain\nwaktu: nanti\n');
  expect(found).toEqual([{ rules: [['time-format', 'time-format']], reason: 'mengikuti jadwal DPRD', line: 4 }]);
});

test('speaks of its own line when it stands behind a value', () => {
  expect(read('a: 1\nwaktu: nanti # sop-abaikan time-format: sementara\n')[0]?.line).toBe(2);
});

test('names several rules', () => {
  expect(read('#sop-abaikan a, b : c: d\nx: 1')).toEqual([
    {
      rules: [
        ['a', 'a'],
        ['b', 'b'],
      ],
      reason: 'c: d',
      line: 2,
    },
  ]);
});

test('keeps one without a reason or without a rule, for the rules to complain of', () => {
  expect(read('# sop-abaikan a\nx: 1')[0]).toMatchObject({ reason: '' });
  expect(read('# sop-abaikan: sebab\nx: 1')[0]).toMatchObject({ rules: [], reason: 'sebab' });
});

test('is one in capitals too', () => {
  expect(read('# SOP-Abaikan time-format: sementara\nx: 1')).toEqual([
    { rules: [['time-format', 'time-format']], reason: 'sementara', line: 2 },
  ]);
});

test('is no other comment', () => {
  expect(read('# sop-abaikankan a: b\n# catatan: sop-abaikan\nx: 1')).toEqual([]);
});
