import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckResult, check } from '../../src/check.js';
import { fixSop } from '../../src/fixes/fix-sop.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import type { Sop } from '../../src/model/sop.js';
import { createSource } from '../../src/source/source.js';

const folder = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log('The corpus is not here: the tests of what --fix does to it are skipped.');

describe.skipIf(!isThere)('mending the real SOPs', () => {
  const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.sop.yaml')) : [];
  const inputOf = (name: string, text: string) => ({
    source: createSource(name, text),
    config: DEFAULT_CONFIG,
    today: '2025-07-01',
  });
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

  it.each(names)('%s: once is enough', (name) => {
    const once = fixSop(inputOf(name, read(name)));
    expect(fixSop(inputOf(name, once.source.text))).toEqual({ source: once.source, mended: new Map() });
  });

  it.each(names)('%s: no rule finds more, and nothing is left that could be mended', (name) => {
    const before = check(inputOf(name, read(name)));
    const after = check(inputOf(name, fixSop(inputOf(name, read(name))).source.text));
    const earlier = countsOf(before);
    const more = [...countsOf(after)].filter(([rule, count]) => count > (earlier.get(rule) ?? 0));
    expect(more).toEqual([]);
    expect(after.diagnostics.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  it.each(names)('%s: the SOP is the same but for what is mended', (name) => {
    const before = check(inputOf(name, read(name))).sop;
    const after = check(inputOf(name, fixSop(inputOf(name, read(name))).source.text)).sop;
    expect(before).toBeDefined();
    expect(after && withoutMended(after)).toEqual(before && withoutMended(before));
  });

  it('mends some of them', () => {
    const mended = names.filter((name) => fixSop(inputOf(name, read(name))).source.text !== read(name));
    expect(mended.length).toBeGreaterThan(10);
  });
});

function countsOf({ diagnostics }: CheckResult): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Titles without their prefix, activities without their first word, orders sorted, NIPs as digits, texts of times left out. */
function withoutMended(sop: Sop) {
  const byText = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  return {
    ...sop,
    title: sop.title.split(' ').slice(-2),
    actors: sop.actors.toSorted(byText),
    legalBasis: sop.legalBasis.toSorted(byText),
    approval: { ...sop.approval, nip: sop.approval.nip.replace(/\D/g, '') },
    initials: sop.initials.map((each) => ({ ...each, nip: each.nip.replace(/\D/g, '') })),
    dates: Object.values(sop.dates).map((date) => date?.iso),
    steps: sop.steps.map((step) => ({
      ...step,
      activity: step.activity.split(' ').slice(1),
      time: step.time?.duration,
      waiting: step.waiting?.duration,
    })),
  };
}
