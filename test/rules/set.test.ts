import { expect, test } from 'vitest';
import { checkAll } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { numberUnique } from '../../src/rules/number-unique.js';
import { relatedExists } from '../../src/rules/related-exists.js';
import type { NamedFiles } from '../../src/rules/rule.js';
import type { SetRule } from '../../src/rules/set-rule.js';
import { letterKey, pathFrom, plainPath, rootKey, wordsOfTitle } from '../../src/rules/set-text.js';
import { createSource } from '../../src/source/source.js';

interface Given {
  readonly text: string;
  readonly off?: boolean;
  readonly files?: NamedFiles;
}

/** What a rule finds in files: the file and the name of each finding's text. */
function found(rule: SetRule, given: Readonly<Record<string, Given>>): readonly string[] {
  const inputs = Object.entries(given).map(([path, { text, off, files }]) => ({
    source: createSource(path, text),
    config: off
      ? { ...DEFAULT_CONFIG, rules: { [rule.name]: { severity: 'off', options: {} } as const } }
      : DEFAULT_CONFIG,
    today: '2026-06-01',
    ...(files === undefined ? {} : { lookUp: () => files }),
  }));
  return checkAll(inputs, { rules: [], setRules: [rule] }).flatMap(({ diagnostics }) =>
    diagnostics.filter((each) => each.rule === rule.name).map(({ file, message }) => `${file} ${message}`),
  );
}

test('a file for which the rule is off is not judged, but others may point to it', () => {
  const old = { text: 'judul: Arsip\nnomor: HK-01', off: true };
  expect(found(numberUnique, { 'a.sop.yaml': old, 'b.sop.yaml': { text: 'judul: Surat\nnomor: HK-01' } })).toEqual([]);
  const pointing = { text: 'judul: Surat\nketerkaitan: [{nomor: HK-01}, a.sop.yaml]' };
  expect(found(relatedExists, { 'a.sop.yaml': old, 'b.sop.yaml': pointing })).toEqual([]);
});

test('an SOP by itself is told of paths only, and only where somebody looked', () => {
  const text = 'judul: Surat\nketerkaitan: [b.sop.yaml, {nomor: HK-02}, SOP Arsip]';
  expect(found(relatedExists, { 'a.sop.yaml': { text } })).toEqual([]);
  const looked = (state: 'ok' | 'missing') => ({ text, files: { related: new Map([['b.sop.yaml', state]]) } });
  expect(found(relatedExists, { 'a.sop.yaml': looked('ok') })).toEqual([]);
  expect(found(relatedExists, { 'a.sop.yaml': looked('missing') })).toEqual(['a.sop.yaml path']);
});

test('a file that exists beside the set is there', () => {
  const files = { related: new Map([['c.sop.yaml', 'ok' as const]]) };
  const given = { 'a.sop.yaml': { text: 'keterkaitan: [c.sop.yaml]', files }, 'b.sop.yaml': { text: 'judul: B' } };
  expect(found(relatedExists, given)).toEqual([]);
});

test('paths are followed from the file that names them', () => {
  expect(pathFrom('sop/a.sop.yaml', '../arsip/b.sop.yaml')).toBe('arsip/b.sop.yaml');
  expect(pathFrom('a.sop.yaml', './b.sop.yaml')).toBe('b.sop.yaml');
  expect(pathFrom('../x/a.sop.yaml', '../b.sop.yaml')).toBe('../b.sop.yaml');
  expect(pathFrom('/sop/a.sop.yaml', 'b.sop.yaml')).toBe('/sop/b.sop.yaml');
  expect(plainPath('./sop//x/../a.sop.yaml')).toBe('sop/a.sop.yaml');
  expect(plainPath('sop\\a.sop.yaml')).toBe('sop/a.sop.yaml');
});

test.each([
  ['SOP Pengelolaan Surat Masuk', 'mengelola surat masuk', true],
  ['Penerbitan SK Pensiun', 'Penerbitan Surat Keputusan Pensiun', true],
  ['Pencairan Tahap 1', 'Pencairan Tahap 2', false],
  ['Penanganan Pengaduan', 'Penanganan Pengadaan', false],
  ['Mutasi Masuk', 'Mutasi Keluar', false],
])('“%s” and “%s” are one title: %s', (one, other, same) => {
  expect(rootKey(wordsOfTitle(one)) === rootKey(wordsOfTitle(other))).toBe(same);
});

test('a doubled letter makes no other title', () => {
  const keyOf = (title: string) => letterKey(wordsOfTitle(title));
  expect(keyOf('Penyelengaraan Rapat Kordinasi')).toBe(keyOf('Penyelenggaraan Rapat Koordinasi'));
  expect(keyOf('Penanganan Pengaduan')).not.toBe(keyOf('Penanganan Pengadaan'));
});
