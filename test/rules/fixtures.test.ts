import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { RULES } from '../../src/rules/index.js';
import type { NamedFiles, Rule } from '../../src/rules/rule.js';
import { createSource } from '../../src/source/source.js';
import { type Found, fixtureFile, testFixtures } from './fixture.js';

// Rules of one SOP, each alone. `setting.json` gives what is not in the file: parts of the configuration, and files looked up.
testFixtures(RULES, foundIn);

test('the list is in the order of the codes', () => {
  const codes = RULES.map((rule) => rule.code);
  expect(codes).toEqual([...codes].sort());
});

function foundIn(rule: Rule, name: string): readonly Found[] {
  const source = createSource(name, readFileSync(fixtureFile(rule, name), 'utf8'));
  const setting = settingOf(rule);
  const config = { ...DEFAULT_CONFIG, ...setting.config };
  const { files } = setting;
  const result = check(
    { source, config, today: '2026-06-01', ...(files === undefined ? {} : { lookUp: () => files }) },
    [rule],
  );
  expect(result.failures).toEqual([]);
  return result.diagnostics.map((diagnostic) => ({ source, diagnostic }));
}

function settingOf(rule: Rule): { config?: Record<string, unknown>; files?: NamedFiles } {
  const path = fixtureFile(rule, 'setting.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
