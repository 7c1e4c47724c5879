import { readFileSync, writeFileSync } from 'node:fs';
import { expect, describe as group, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { LANGUAGES, type Language } from '../../src/messages/language.js';
import { describe } from '../../src/rules/catalogue.js';
import type { RuleMeta } from '../../src/rules/rule.js';
import { positionAt, type Source } from '../../src/source/source.js';

/** A finding with the text that it stands in. */
export interface Found {
  readonly source: Source;
  readonly diagnostic: Diagnostic;
}

/**
 * Each rule has a folder: `good.yaml` without a finding of it, `bad.yaml` with those of `expected.json`.
 * `UPDATE_EXPECTED=1` writes expected.json anew; read what changed before keeping it.
 *
 * @param foundIn all that is found in a file of the rule's folder
 * @param more what is expected of a finding besides the usual
 */
export function testFixtures<R extends RuleMeta>(
  rules: readonly R[],
  foundIn: (rule: R, name: string) => readonly Found[],
  more: (found: Found) => object = () => ({}),
): void {
  group.each(rules)('$name', (rule) => {
    const findingsIn = (name: string) =>
      foundIn(rule, name)
        .filter(({ diagnostic }) => diagnostic.rule === rule.name)
        .map((found) => ({ ...more(found), ...told(found) }));

    test('finds nothing in good.yaml', () => {
      expect(findingsIn('good.yaml')).toEqual([]);
    });

    test('finds what it should in bad.yaml', () => {
      const found = findingsIn('bad.yaml');
      expect(found.length).toBeGreaterThan(0);
      const expected = fixtureFile(rule, 'expected.json');
      if (process.env.UPDATE_EXPECTED === '1') writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
      expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    });

    test('has both languages for every text, and data for every place in them', () => {
      expect(Object.keys(rule.messages.en)).toEqual(Object.keys(rule.messages.id));
      for (const { diagnostic } of foundIn(rule, 'bad.yaml')) {
        for (const sentence of LANGUAGES.flatMap((language) => sentencesOf(diagnostic, language))) {
          expect(sentence).not.toMatch(/\{\w+\}(?!`)|undefined|NaN/);
        }
      }
    });
  });

  test('no two rules share a name or a code', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
}

export function fixtureFile({ name: rule }: RuleMeta, name: string): URL {
  return new URL(`${rule}/${name}`, import.meta.url);
}

function told({ source, diagnostic: { code, rule, message, data, span } }: Found) {
  const start = positionAt(source, span.start);
  const end = positionAt(source, span.end);
  return {
    code,
    rule,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: describe(rule, message, data, 'id'),
  };
}

function sentencesOf({ rule, message, data, related }: Diagnostic, language: Language): readonly string[] {
  return [{ message, data }, ...related].map((each) => describe(rule, each.message, each.data, language));
}
