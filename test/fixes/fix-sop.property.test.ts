import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { fixSop } from '../../src/fixes/fix-sop.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { createSource } from '../../src/source/source.js';
import { readYaml } from '../../src/yaml/read-yaml.js';
import { MESSY } from './sample.js';

/** The samples of the rules, and one in which everything is to be mended. */
const rules = new URL('../rules/', import.meta.url);
const samples = [
  MESSY,
  MESSY.replaceAll('\n', '\r\n'),
  ...readdirSync(rules)
    .map((name) => new URL(`${name}/bad.yaml`, rules))
    .filter((url) => existsSync(url))
    .map((url) => readFileSync(url, 'utf8')),
];

const snippet = fc.oneof(
  fc.constantFrom('- ', ': ', '"', "'", '[', '{', '\n', '\t', '&a ', '*a', '|-', '# sop-abaikan actor-order: x\n', '#'),
  fc.constantFrom(
    'SOP ',
    'Pemeriksaan ',
    '5mnt',
    '12/01/2026',
    'UU 1/2000 tentang A',
    '\n\n',
    '!!str ',
    '- # x\n',
    '?',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), put: snippet });
const mangled = fc.tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 5 })).map(([sample, edits]) =>
  edits.reduce((text, { at, cut, put }) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + put + text.slice(start + cut);
  }, sample),
);

const inputOf = (text: string) => ({
  source: createSource('a.sop.yaml', text),
  config: DEFAULT_CONFIG,
  today: '2026-06-01',
});

test('mending twice changes nothing more, whatever a file holds', () => {
  fc.assert(
    fc.property(mangled, (text) => {
      const once = fixSop(inputOf(text)).source.text;
      expect(fixSop(inputOf(once)).source.text).toBe(once);
    }),
    { numRuns: 250 },
  );
});

test('mending leaves every comment and every line end, and makes no mistake and no finding', () => {
  fc.assert(
    fc.property(mangled, (text) => {
      const once = fixSop(inputOf(text)).source.text;
      const comments = (each: string) =>
        readYaml(createSource('a', each))
          .comments.map((comment) => comment.text.trimEnd())
          .sort();
      expect(comments(once)).toEqual(comments(text));
      expect(once.split('\n').length).toBe(text.split('\n').length);
      expect(once.split('\r').length).toBe(text.split('\r').length);
      const more = added(countsOf(text), countsOf(once));
      expect(more).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of check(inputOf(text)).diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function added(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly string[] {
  return [...after].filter(([rule, count]) => count > (before.get(rule) ?? 0)).map(([rule]) => rule);
}
