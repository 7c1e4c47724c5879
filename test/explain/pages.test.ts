import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from '../../src/explain/pages.js';

const FOLDER = new URL('../../docs/rules/', import.meta.url);
const pages = rulePages();

test('docs/rules has a page for every rule, an index, and nothing else: npm run docs', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])('docs/rules/%s is what the program would write: npm run docs', (name, text) => {
  expect(readFileSync(new URL(name, FOLDER), 'utf8')).toBe(text);
});

test('every link of the index leads to a page', () => {
  const links = [...(pages.get('README.md') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
  expect(links).toHaveLength(pages.size - 1);
  for (const link of links) expect([...pages.keys()]).toContain(link);
});
