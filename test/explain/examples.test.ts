import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainRule, gist, sentencesOf } from '../../src/explain/explain-rule.js';
import { EXPLANATIONS } from '../../src/explain/explanations.js';
import { inGroups } from '../../src/explain/groups.js';
import { LANGUAGES } from '../../src/messages/language.js';
import { ALL_RULES, RULE_NAMES } from '../../src/rules/catalogue.js';
import { READING_RULES } from '../../src/rules/reading/index.js';

test('every rule is explained, and nothing else', () => {
  expect(Object.keys(EXPLANATIONS).sort()).toEqual([...RULE_NAMES].sort());
});

test('every rule has a group', () => {
  const grouped = inGroups(ALL_RULES).flatMap(({ rules }) => rules.map(({ code }) => code));
  expect(grouped).toEqual(ALL_RULES.map(({ code }) => code).sort());
});

describe.each(ALL_RULES)('$name', (rule) => {
  const explained = explainRule(rule);

  test('finds something in the wrong example, at a place that is shown', () => {
    const { findings } = explained.wrong;
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ span }) => span)).not.toContain(undefined);
  });

  test('finds nothing in the right example', () => {
    expect(sentencesOf(explained.right, 'id')).toEqual([]);
  });

  test('says in both languages what is found, with all data in it', () => {
    for (const language of LANGUAGES) {
      for (const sentence of sentencesOf(explained.wrong, language)) {
        expect(sentence).not.toMatch(/\{[a-z]\w*\}(?!`)|undefined|NaN/);
      }
    }
  });

  test('is told in whole sentences, the first short enough for a list', () => {
    for (const language of LANGUAGES) {
      const what = explained.explanation.what[language];
      expect(what).toMatch(/^[\p{Lu}`].*[.]$/su);
      expect(gist(rule, language).length).toBeLessThanOrEqual(110);
      expect(what.startsWith(gist(rule, language))).toBe(true);
      expect(gist(rule, language)).toMatch(/[.]$/);
    }
  });

  test('shows no text that the checked one does not have', () => {
    for (const { text, shown = text } of [explained.explanation.wrong, explained.explanation.right]) {
      const lines = shown.split('\n').filter((line) => !line.includes('…'));
      expect(text.split('\n')).toEqual(expect.arrayContaining(lines));
    }
  });

  test('tells the options that its check reads', () => {
    const told = (explained.explanation.options ?? []).map(({ name }) => name);
    expect(told).toEqual(READING_RULES.includes(rule) ? [] : optionsRead(rule.name));
  });
});

test('a wrong example that some change mends is said to have a fix', () => {
  expect(ALL_RULES.filter((rule) => explainRule(rule).hasFix).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['title-prefix', 'step-active-verb', 'actor-order', 'legal-order']),
  );
});

/** The names of options in the source of a rule. */
function optionsRead(name: string): readonly string[] {
  const file = /^(suppression|page)-/.exec(name)?.[1];
  const text = readFileSync(new URL(`../../src/rules/${file ? `${file}-rules` : name}.ts`, import.meta.url), 'utf8');
  const read = /\boptions\.(\w+)|\boptions\['([\w-]+)'\]|wordsOption\(options, '([\w-]+)'\)/g;
  return [
    ...new Set([...text.matchAll(read)].map(([, dotted, bracketed, words]) => dotted ?? bracketed ?? words ?? '')),
  ];
}
