import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { createSource } from '../../src/source/source.js';

const folder = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log('The corpus is not here: the tests of its defects are skipped.');

/** The rules on titles, the lists of the identity part and the wording of steps. */
const RULES =
  /^(?:title-|warning-form|records-linked|signatory-competent|vague-words|step-(?:active-verb|actor-in-text|single-activity|no-condition|output-|repeated))/;

/** Named at the step that lacks its material, found at the one whose output is not taken up; the third is taken up later. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'laporan-brs-pdrb-triwulanan step-output-chain 5',
  'pemilihan-employee-of-the-quarter step-output-chain 8',
  'penulisan-analisis-rilis-publikasi step-output-chain 5',
]);

describe.skipIf(!isThere)('what reviewers noted on the real SOPs', () => {
  const names = isThere
    ? readdirSync(folder).flatMap((name) => (name.endsWith('.sop.yaml') ? [name.replace('.sop.yaml', '')] : []))
    : [];

  it.each(names)('is found in %s', (name) => {
    const source = createSource(name, readFileSync(new URL(`${name}.sop.yaml`, folder), 'utf8'));
    const { diagnostics, failures } = check({ source, config: DEFAULT_CONFIG, today: '2025-07-01' });
    const found = new Set(diagnostics.map(({ rule, path }) => `${name} ${rule} ${stepOf(path)}`));
    const { defects } = JSON.parse(readFileSync(new URL(`${name}.expect.json`, folder), 'utf8'));
    const noted: readonly string[] = defects
      .filter(({ rule }: { rule: string | null }) => rule !== null && RULES.test(rule))
      .flatMap(({ rule, where }: { rule: string; where: string }) =>
        stepsOf(where).map((step) => `${name} ${rule} ${step}`),
      );
    expect(failures).toEqual([]);
    expect(noted.filter((place) => !found.has(place) && !ELSEWHERE.has(place))).toEqual([]);
  });
});

/** The number of the step that a path lies in; 0 outside the steps. */
function stepOf([first, index]: readonly (string | number)[]): number {
  return first === 'langkah' && typeof index === 'number' ? index + 1 : 0;
}

/** The steps that "langkah 1-3, 7 / kegiatan" names; 0 where it names none. */
function stepsOf(where: string): readonly number[] {
  const list = /^langkah ([\d, -]+)/.exec(where)?.[1];
  if (list === undefined) return [0];
  return list.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
  });
}
