import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkAll } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import type { SetRule } from '../../src/rules/set-rule.js';
import { SET_RULES } from '../../src/rules/set-rules.js';
import { createSource } from '../../src/source/source.js';
import { type Found, fixtureFile, testFixtures } from './fixture.js';

// Rules over several files, each alone. Their `good.yaml` and `bad.yaml` hold several files, each behind a line
// `--- # name.sop.yaml`; lines in expected.json count within their file.
testFixtures(SET_RULES, foundIn, ({ source, diagnostic: { severity } }) => ({ file: source.path, severity }));

test('the list is in the order of the codes', () => {
  const codes = SET_RULES.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort());
});

function foundIn(rule: SetRule, name: string): readonly Found[] {
  const inputs = filesIn(readFileSync(fixtureFile(rule, name), 'utf8')).map(([path, text]) => ({
    source: createSource(path, text),
    config: DEFAULT_CONFIG,
    today: '2026-06-01',
  }));
  const results = checkAll(inputs, { rules: [], setRules: [rule] });
  expect(results.flatMap(({ failures }) => failures)).toEqual([]);
  return results.flatMap(({ source, diagnostics }) => diagnostics.map((diagnostic) => ({ source, diagnostic })));
}

function filesIn(text: string): readonly (readonly [path: string, text: string])[] {
  const [, ...parts] = text.split(/^--- # (.+)\n/m);
  return parts.flatMap((path, index) => (index % 2 === 0 ? [[path, parts[index + 1] ?? ''] as const] : []));
}
