import { readFileSync, writeFileSync } from 'node:fs';
import { expect, describe as group, test } from 'vitest';
import { checkAll } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { describe } from '../../src/rules/catalogue.js';
import type { SetRule } from '../../src/rules/set-rule.js';
import { SET_RULES } from '../../src/rules/set-rules.js';
import { createSource, positionAt } from '../../src/source/source.js';

/**
 * Each rule over several files has a folder like the others. Its `good.yaml` and `bad.yaml` hold several files, each behind
 * a line `--- # name.sop.yaml`; lines in expected.json count within their file. `UPDATE_EXPECTED=1` writes it anew.
 */
group.each(SET_RULES)('$name', (rule) => {
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
    for (const { diagnostics } of checked(rule, 'bad.yaml')) {
      for (const { message, data, related } of diagnostics) {
        for (const language of ['id', 'en'] as const) {
          const texts = [{ message, data }, ...related].map((each) =>
            describe(rule.name, each.message, each.data, language),
          );
          for (const text of texts) expect(text).not.toMatch(/\{\w+\}(?!`)|undefined|NaN/);
        }
      }
    }
  });
});

test('no two rules share a name or a code, and the list is in the order of the codes', () => {
  const codes = SET_RULES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(SET_RULES.map(({ name }) => name)).size).toBe(SET_RULES.length);
});

function findingsIn(rule: SetRule, name: string) {
  return checked(rule, name).flatMap(({ source, diagnostics }) =>
    diagnostics
      .filter((diagnostic) => diagnostic.rule === rule.name)
      .map(({ code, severity, message, data, span }) => {
        const start = positionAt(source, span.start);
        const end = positionAt(source, span.end);
        return {
          file: source.path,
          code,
          rule: rule.name,
          severity,
          line: start.line,
          column: start.column,
          endLine: end.line,
          endColumn: end.column,
          message: describe(rule.name, message, data, 'id'),
        };
      }),
  );
}

function checked(rule: SetRule, name: string) {
  const inputs = filesIn(readFileSync(fileOf(rule, name), 'utf8')).map(([path, text]) => ({
    source: createSource(path, text),
    config: DEFAULT_CONFIG,
    today: '2026-06-01',
  }));
  const results = checkAll(inputs, { rules: [], setRules: [rule] });
  expect(results.flatMap(({ failures }) => failures)).toEqual([]);
  return results;
}

function filesIn(text: string): readonly (readonly [path: string, text: string])[] {
  const [, ...parts] = text.split(/^--- # (.+)\n/m);
  return parts.flatMap((path, index) => (index % 2 === 0 ? [[path, parts[index + 1] ?? ''] as const] : []));
}

function fileOf(rule: SetRule, name: string): URL {
  return new URL(`${rule.name}/${name}`, import.meta.url);
}
