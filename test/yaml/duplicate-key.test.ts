import { expect, it } from 'vitest';
import { marked, yaml } from './findings-of.js';

it('shows the second of two equal keys, and the first as related; the first counts', () => {
  const document = yaml('judul: a\nnomor: x\njudul: b\n');
  const [finding] = document.findings;
  expect(finding).toMatchObject({ rule: 'yaml-duplicate-key', data: { key: 'judul' } });
  expect(finding && document.spanOf(finding.place)).toEqual({ start: 18, end: 23 });
  const related = finding?.related?.[0];
  expect(related?.message).toBe('first');
  expect(related && document.spanOf(related.place)).toEqual({ start: 0, end: 5 });
  expect(document.data).toEqual({ judul: 'a', nomor: 'x' });
});

it('finds equal keys in any mapping, in flow style and however they are quoted', () => {
  const document = yaml('a: {x: 1, "x": 2}\nb:\n  - {y: 1}\n  - {y: 2}\n');
  expect(document.findings.map((finding) => marked(document, finding))).toEqual(['"x"']);
});

it('reports a key that stands three times twice, each with the first', () => {
  const document = yaml('a: 1\na: 2\na: 3\n');
  expect(document.findings.map((finding) => document.spanOf(finding.place).start)).toEqual([5, 10]);
});
