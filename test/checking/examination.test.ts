import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { conclude, UNCOMPARED } from '../../src/checking/conclude.js';
import { examine } from '../../src/checking/examine.js';
import { WHOLE_SET } from '../../src/checking/rule-set.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { createSource } from '../../src/source/source.js';

const FIXTURES = fileURLToPath(new URL('../rules/', import.meta.url));

test('an examination is plain data: nothing of it is lost in JSON', () => {
  const texts = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('bad.yaml'))
    .map((name) => readFileSync(`${FIXTURES}${name}`, 'utf8'));
  expect(texts.length).toBeGreaterThan(50);
  for (const text of ['', 'sop: [', ...texts]) {
    const input = { source: createSource('a.sop.yaml', text), config: DEFAULT_CONFIG, today: '2026-06-01' };
    const { examination } = examine(input, WHOLE_SET);
    const kept = JSON.parse(JSON.stringify(examination));
    expect(kept).toEqual(examination);
    expect(conclude('a.sop.yaml', kept, UNCOMPARED).diagnostics).toEqual(check(input).diagnostics);
  }
});
