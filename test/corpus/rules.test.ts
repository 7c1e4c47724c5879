import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAll } from '../../src/check.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { createSource } from '../../src/source/source.js';

const folder = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log('The corpus is not here: the tests of its actors, times and legal bases are skipped.');

/** The rules on actors, decisions, times, the legal basis, integrity and other files. */
const RULES =
  /^(?:actor-(?!unknown)|decision-(?:labels|verb|last)|time-(?:range|working-day|share)|legal-|integrity-|related-exists)/;

/** Noted for two steps; the way back of the first leads to an application, which is no one from outside. */
const ELSEWHERE: ReadonlySet<string> = new Set(['layanan-rekomendasi-kegiatan-statistik integrity-loop 6']);

describe.skipIf(!isThere)('what reviewers noted on actors, times and legal bases of the real SOPs', () => {
  const names = isThere
    ? readdirSync(folder).flatMap((name) => (name.endsWith('.sop.yaml') ? [name.replace('.sop.yaml', '')] : []))
    : [];
  const inputs = names.map((name) => ({
    source: createSource(name, readFileSync(new URL(`${name}.sop.yaml`, folder), 'utf8')),
    config: DEFAULT_CONFIG,
    today: '2025-07-01',
  }));
  const results = checkAll(inputs);

  it.each(names.map((name, index) => [name, index] as const))('is found in %s', (name, index) => {
    const { diagnostics = [], failures = [] } = results[index] ?? {};
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

  it('holds no finding of the strictest of them', () => {
    const strict =
      /^(?:legal-(?:revoked|duplicate|future)|actor-(?:unused|single|personal-name)|number-unique|title-unique)$/;
    const found = results.flatMap(({ diagnostics }) => diagnostics).filter(({ rule }) => strict.test(rule));
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([]);
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
