import { readFileSync } from 'node:fs';
import { check } from '../../src/check.js';
import { layOut } from '../../src/layout/layout.js';
import { permenpan352012 } from '../../src/layout/profiles/permenpan-35-2012.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { PAGE_RULES } from '../../src/rules/page-rules.js';
import { config as configRule } from '../../src/rules/reading/config.js';
import { READING_RULES } from '../../src/rules/reading/index.js';
import type { RuleMeta } from '../../src/rules/rule.js';
import { suppressionReason, suppressionUnused } from '../../src/rules/suppression-rules.js';
import { createSource } from '../../src/source/source.js';
import { type Found, fixtureFile, testFixtures } from './fixture.js';

// Rules whose findings come from reading, from comments or from the layout. That of configurations is tried where those are
// read.
testFixtures(
  [...READING_RULES.filter((rule) => rule !== configRule), suppressionUnused, suppressionReason, ...PAGE_RULES],
  foundIn,
);

function foundIn(rule: RuleMeta, name: string): readonly Found[] {
  const source = createSource(name, readFileSync(fixtureFile(rule, name), 'utf8'));
  const input = { source, config: DEFAULT_CONFIG, today: '2026-06-01' };
  const { sop, flow, diagnostics } = check(input);
  const isOfPage = PAGE_RULES.includes(rule) && sop !== undefined && flow !== undefined;
  const found = isOfPage ? check({ ...input, findings: layOut(sop, flow, FORM).findings }).diagnostics : diagnostics;
  return found.map((diagnostic) => ({ source, diagnostic }));
}

const FORM = { profile: permenpan352012, font: 'Arial', draft: false };
