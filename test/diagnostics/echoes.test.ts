import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/diagnostic.js';
import { withoutEchoes, withoutEchoesOfReading } from '../../src/diagnostics/echoes.js';
import type { Placed } from '../../src/diagnostics/place-finding.js';
import { createSource } from '../../src/source/source.js';

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

test('leaves out that a key is missing which stands at another level', () => {
  const moved: Finding = { ...at(['nip'], 'key'), message: 'unknown-key-elsewhere', data: { key: 'nip' } };
  expect(withoutEchoes([at(['pengesahan', 'nip'], 'key'), at(['judul'], 'key')], [moved])).toEqual([
    at(['judul'], 'key'),
  ]);
});

test('leaves out what cannot be told of the ways where the key of one is misspelt', () => {
  const misspelt: Finding = {
    ...at(['langkah', 1, 'Keputusan'], 'key'),
    data: { key: 'Keputusan', near: 'keputusan' },
  };
  const found: readonly Finding[] = [{ ...at(['langkah', 3]), rule: 'flow-unreachable' }, at(['langkah', 3])];
  expect(withoutEchoes(found, [misspelt])).toEqual([at(['langkah', 3])]);
});

test('leaves out that a pelaksana is unknown which is declared too far left', () => {
  const outside: Finding = { ...at(['kabid'], 'key'), message: 'unknown-key', data: { key: 'kabid' } };
  const unknown: Finding = { ...at(['langkah', 0, 'pelaksana']), rule: 'actor-unknown', data: { actor: 'kabid' } };
  expect(withoutEchoes([unknown], [outside])).toEqual([]);
});

test('leaves out what cannot be told of the order of pelaksana while one is unknown', () => {
  const unknown: Finding = { ...at(['langkah', 0, 'pelaksana']), rule: 'actor-unknown', data: { actor: 'kadis' } };
  const order: Finding = { ...at(['pelaksana', 'kabid'], 'key'), rule: 'actor-order' };
  expect(withoutEchoes([order, unknown], [])).toEqual([unknown]);
  expect(withoutEchoes([order], [])).toEqual([order]);
});

test('leaves out what cannot be told of the ways of a step in which a key is none', () => {
  const label: Finding = { ...at(['langkah', 1, 'Tidak'], 'key'), message: 'unknown-key', data: { key: 'Tidak' } };
  const few = (step: number): Finding => ({ ...at(['langkah', step, 'keputusan'], 'key'), rule: 'decision-branches' });
  expect(withoutEchoes([few(1), few(2)], [label])).toEqual([few(2)]);
});

test('leaves out what the parts of a torn step lack, and what cannot be told of steps then', () => {
  const torn: Finding = { ...at(['langkah', 2, 'waktu'], 'key'), message: 'torn-step', data: { from: 1, to: 2 } };
  const kept = [at(['langkah', 0]), at(['judul'])];
  const order: Finding = { ...at(['pelaksana', 'kabid'], 'key'), rule: 'actor-order' };
  expect(withoutEchoes([at(['langkah', 1]), ...kept, at(['langkah', 2, 'waktu']), order], [torn])).toEqual(kept);
});

test('leaves out that a pelaksana is unknown whose id cannot be used', () => {
  const misnamed: Finding = {
    ...at(['pelaksana', 'Kasi'], 'key'),
    message: 'actor-id-form',
    data: { id: 'Kasi', near: 'kasi' },
  };
  const unknown = (actor: string): Finding => ({
    ...at(['langkah', 0, 'pelaksana']),
    rule: 'actor-unknown',
    data: { actor },
  });
  expect(withoutEchoes([unknown('kasi'), unknown('kabid')], [misnamed])).toEqual([unknown('kabid')]);
});

describe('on a line that is wrong in its YAML', () => {
  const source = createSource('x', 'a: "x\nb: y\n');
  const placed = (rule: string, message: string, start: number): Placed => ({
    rule,
    code: 'X',
    lines: [],
    diagnostic: {
      code: 'X',
      rule,
      severity: 'error',
      message,
      data: {},
      file: 'x',
      path: [],
      span: { start, end: start },
      related: [],
    },
  });
  const rulesLeft = (...all: readonly Placed[]) => withoutEchoesOfReading(source, all).map(({ rule }) => rule);

  test('nothing more is said of a value that is not read as written', () => {
    const all = [placed('yaml-syntax', 'unclosed-quote', 3), placed('signatory-nip', 'length', 3)];
    expect(rulesLeft(...all, placed('number-placeholder', 'default', 9))).toEqual([
      'yaml-syntax',
      'number-placeholder',
    ]);
  });

  test('nothing more is said of a value that took in an item below it', () => {
    const time = placed('time-format', 'default', 3);
    const long = { ...time, diagnostic: { ...time.diagnostic, span: { start: 3, end: 10 } } };
    expect(rulesLeft(placed('yaml-syntax', 'stray-item', 9), long)).toEqual(['yaml-syntax']);
    expect(rulesLeft(placed('yaml-syntax', 'indent', 9), long)).toEqual(['yaml-syntax', 'time-format']);
  });

  test('a value that is read as meant is judged', () => {
    const all = [placed('yaml-syntax', 'colon-in-text', 3), placed('title-prefix', 'default', 3)];
    expect(rulesLeft(...all)).toEqual(['yaml-syntax', 'title-prefix']);
  });

  test('a time with a colon is only told to be no time', () => {
    const all = [placed('yaml-syntax', 'colon-in-text', 3), placed('time-format', 'default', 3)];
    expect(rulesLeft(...all)).toEqual(['time-format']);
  });
});
