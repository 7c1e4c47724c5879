import { expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { pageGlyph } from '../../src/rules/page-glyph.js';
import { createSource } from '../../src/source/source.js';

function charactersIn(text: string, defaults: Readonly<Record<string, unknown>> = {}) {
  const input = {
    source: createSource('a.sop.yaml', text),
    config: { ...DEFAULT_CONFIG, defaults },
    today: '2026-01-01',
  };
  return check(input, [pageGlyph])
    .diagnostics.filter(({ rule }) => rule === pageGlyph.name)
    .map(({ data }) => data.characters);
}

test('finds a character that only an escape writes', () => {
  expect(charactersIn('sop: 1\njudul: "Izin \\u5370"\n')).toEqual(['“印” (U+5370)']);
});

test('finds a character of the defaults that an SOP takes from its configuration', () => {
  expect(charactersIn('sop: 1\njudul: Izin\n', { instansi: { nama: 'Dinas 印' } })).toEqual(['“印” (U+5370)']);
});

test('says nothing of characters in comments, which are not printed', () => {
  expect(charactersIn('# 印\nsop: 1\njudul: Izin\n')).toEqual([]);
});
