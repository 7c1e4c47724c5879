import { expect, test } from 'vitest';
import { compare } from '../../src/checking/compare.js';
import { conclude } from '../../src/checking/conclude.js';
import { examine } from '../../src/checking/examine.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { numberUnique } from '../../src/rules/number-unique.js';
import type { SetFinding, SetRule } from '../../src/rules/set-rule.js';
import { createSource } from '../../src/source/source.js';

const NO_RULES = { rules: [], setRules: [] };

const CONFIG = DEFAULT_CONFIG;

/** Members with the examinations that they came of. */
function members(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([path, text]) => {
    const { examination } = examine(
      { source: createSource(path, text), config: CONFIG, today: '2026-06-01' },
      NO_RULES,
    );
    return { path, config: CONFIG, compared: examination.compared, examination };
  });
}

test('a place that no summary has is told by the nearest one above it', () => {
  const at = (path: SetFinding['place']['path']): SetFinding => ({
    rule: 'number-unique',
    file: 'a',
    data: { path: path.join('/') },
    place: { path },
  });
  const rule: SetRule = {
    ...numberUnique,
    check: () => [at(['nomor']), at(['nomor', 'bagian']), at(['pelaksana', 'loket'])],
  };
  const { placed } = compare(members({ a: 'judul: Arsip\nnomor: HK-01\n' }), { rules: [], setRules: [rule] });
  expect(placed.a?.map(({ diagnostic: { span } }) => span.start)).toEqual([20, 20, 0]);
});

test('offices can be pointed to, in the short form of a pelaksana too', () => {
  const text =
    'pengesahan: {jabatan: Kepala Dinas}\nparaf: [{jabatan: Sekretaris}]\npelaksana:\n  loket: Petugas Loket\n';
  const places = [
    ['pengesahan', 'jabatan'],
    ['paraf', 0, 'jabatan'],
    ['pelaksana', 'loket', 'nama'],
  ];
  const rule: SetRule = {
    ...numberUnique,
    check: () => places.map((path, index) => ({ rule: 'number-unique', file: 'a', data: { index }, place: { path } })),
  };
  const { placed } = compare(members({ a: text }), { rules: [], setRules: [rule] });
  const texts = placed.a?.map(({ diagnostic: { span } }) => text.slice(span.start, span.end));
  expect(texts).toEqual(['Kepala Dinas', 'Sekretaris', 'Petugas Loket']);
});

test('a rule that throws is told with the first file, and the others still run', () => {
  const broken: SetRule = {
    ...numberUnique,
    name: 'title-unique',
    check: () => {
      throw new Error('terpeleset');
    },
  };
  const set = members({ a: 'nomor: HK-01\n', b: 'nomor: HK-01\n' });
  const { failures, placed, completed } = compare(set, { rules: [], setRules: [broken, numberUnique] });
  expect(failures).toEqual([{ rule: 'title-unique', file: 'a', reason: 'terpeleset' }]);
  expect(completed).toEqual(['number-unique']);
  expect(Object.keys(placed)).toEqual(['b']);
});

test('a comment is told to be in vain only when the rule over several SOPs that it names has run', () => {
  const [one] = members({ a: '# sop-abaikan number-unique: sengaja\nnomor: HK-01\n' });
  const unused = (completed: readonly string[]) =>
    one &&
    conclude('a', one.examination, { placed: {}, failures: [], completed }).diagnostics.filter(
      ({ rule }) => rule === 'suppression-unused',
    ).length;
  expect(unused([])).toBe(0);
  expect(unused(['number-unique'])).toBe(1);
});
