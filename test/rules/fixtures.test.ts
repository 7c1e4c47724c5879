import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, describe as group, test } from 'vitest';
import { type CheckResult, check } from '../../src/check.js';
import type { Language } from '../../src/messages/language.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { describe } from '../../src/rules/catalogue.js';
import { RULES } from '../../src/rules/index.js';
import type { NamedFiles, Rule } from '../../src/rules/rule.js';
import { createSource, positionAt } from '../../src/source/source.js';

/**
 * Each rule has a folder: `good.yaml` without a finding of it, `bad.yaml` with those of `expected.json`, both checked by
 * this rule alone. `setting.json` gives what is not in the file: parts of the configuration, and files looked up.
 * `UPDATE_EXPECTED=1` writes expected.json anew; read what changed before keeping it.
 */
group.each(RULES)('$name', (rule) => {
  test('finds nothing in good.yaml', () => {
    expect(findingsIn(rule, 'good.yaml')).toEqual([]);
  });

  test('finds what it should in bad.yaml', () => {
    const found = findingsIn(rule, 'bad.yaml');
    expect(found.length).toBeGreaterThan(0);
    if (process.env.UPDATE_EXPECTED === '1') {
      writeFileSync(fileOf(rule, 'expected.json'), `${JSON.stringify(found, null, 2)}\n`);
    }
    expect(found).toEqual(JSON.parse(readFileSync(fileOf(rule, 'expected.json'), 'utf8')));
  });

  test('has both languages for every text, and data for every place in them', () => {
    expect(Object.keys(rule.messages.en)).toEqual(Object.keys(rule.messages.id));
    for (const language of ['id', 'en'] as const) {
      for (const sentence of sentencesOf(checked(rule, 'bad.yaml'), language)) {
        expect(sentence).not.toMatch(/\{\w+\}(?!`)|undefined|NaN/);
      }
    }
  });
});

test('no two rules share a name or a code, and the list is in the order of the codes', () => {
  const codes = RULES.map((rule) => rule.code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
});

function findingsIn(rule: Rule, name: string) {
  const { source, diagnostics } = checked(rule, name);
  return diagnostics
    .filter((diagnostic) => diagnostic.rule === rule.name)
    .map(({ code, message, data, span }) => {
      const start = positionAt(source, span.start);
      const end = positionAt(source, span.end);
      return {
        code,
        rule: rule.name,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        message: describe(rule.name, message, data, 'id'),
      };
    });
}

function sentencesOf({ diagnostics }: CheckResult, language: Language): readonly string[] {
  return diagnostics.flatMap(({ rule, message, data, related }) => [
    describe(rule, message, data, language),
    ...related.map((place) => describe(rule, place.message, place.data, language)),
  ]);
}

function checked(rule: Rule, name: string): CheckResult {
  const setting = settingOf(rule);
  const source = createSource(name, readFileSync(fileOf(rule, name), 'utf8'));
  const config = { ...DEFAULT_CONFIG, ...setting.config };
  const { files } = setting;
  const result = check(
    { source, config, today: '2026-06-01', ...(files === undefined ? {} : { lookUp: () => files }) },
    [rule],
  );
  expect(result.failures).toEqual([]);
  return result;
}

function settingOf(rule: Rule): { config?: Record<string, unknown>; files?: NamedFiles } {
  const path = fileOf(rule, 'setting.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function fileOf(rule: Rule, name: string): URL {
  return new URL(`${rule.name}/${name}`, import.meta.url);
}
