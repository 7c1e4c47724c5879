import { readFileSync, writeFileSync } from 'node:fs';
import { expect, describe as group, test } from 'vitest';
import { check } from '../../src/check.js';
import { layOut } from '../../src/layout/layout.js';
import { permenpan352012 } from '../../src/layout/profiles/permenpan-35-2012.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { describe } from '../../src/rules/catalogue.js';
import { PAGE_RULES } from '../../src/rules/page-rules.js';
import { config as configRule } from '../../src/rules/reading/config.js';
import { READING_RULES } from '../../src/rules/reading/index.js';
import type { RuleMeta } from '../../src/rules/rule.js';
import { suppressionReason, suppressionUnused } from '../../src/rules/suppression-rules.js';
import { createSource, positionAt } from '../../src/source/source.js';

/**
 * The rules whose findings come from reading, from comments or from the layout have a folder like the others.
 * `UPDATE_EXPECTED=1` writes expected.json anew. The rule of configurations is tried where those are read.
 */
const OTHERS = [
  ...READING_RULES.filter((rule) => rule !== configRule),
  suppressionUnused,
  suppressionReason,
  ...PAGE_RULES,
];

group.each(OTHERS)('$name', (rule) => {
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
    for (const { message, data } of diagnosticsIn(rule, 'bad.yaml')) {
      for (const language of ['id', 'en'] as const) {
        expect(describe(rule.name, message, data, language)).not.toMatch(/\{\w+\}(?!`)|undefined|NaN/);
      }
    }
  });
});

function findingsIn(rule: RuleMeta, name: string) {
  const source = sourceOf(rule, name);
  return diagnosticsIn(rule, name).map(({ code, message, data, span }) => {
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

function diagnosticsIn(rule: RuleMeta, name: string) {
  const input = { source: sourceOf(rule, name), config: DEFAULT_CONFIG, today: '2026-06-01' };
  const { sop, flow, diagnostics } = check(input);
  const isOfPage = PAGE_RULES.includes(rule) && sop !== undefined && flow !== undefined;
  const found = isOfPage ? check({ ...input, findings: layOut(sop, flow, FORM).findings }).diagnostics : diagnostics;
  return found.filter((diagnostic) => diagnostic.rule === rule.name);
}

const FORM = { profile: permenpan352012, font: 'Arial', draft: false };

function sourceOf(rule: RuleMeta, name: string) {
  return createSource(name, readFileSync(fileOf(rule, name), 'utf8'));
}

function fileOf(rule: RuleMeta, name: string): URL {
  return new URL(`${rule.name}/${name}`, import.meta.url);
}
