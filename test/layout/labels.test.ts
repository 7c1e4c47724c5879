import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.js';
import { layOut } from '../../src/layout/layout.js';
import { permenpan352012 } from '../../src/layout/profiles/permenpan-35-2012.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { readSop } from '../../src/model/read-sop.js';
import type { Sop } from '../../src/model/sop.js';
import type { Page } from '../../src/page/pages.js';
import type { Twips } from '../../src/page/units.js';
import { createSource } from '../../src/source/source.js';
import { decision, onward, single, sopOf, stepOf, toStep } from './random-sop.js';

const EXAMPLES = new URL('../../examples/', import.meta.url);

const flowPages = (sop: Sop): readonly Page[] =>
  layOut(sop, buildFlow(sop), { profile: permenpan352012, font: 'Arial', draft: false }).pages.pages.filter(
    (page) => page.kind === 'flow',
  );

/** How far every label is from the nearest line of the table; below 0 it lies across one. */
function clearances(sop: Sop): ReadonlyMap<string, Twips> {
  const found = new Map<string, Twips>();
  for (const { connectors, table } of flowPages(sop)) {
    const uprights = linesFrom(table.x, table.columns);
    const levels = linesFrom(table.y, table.rows);
    for (const { label, labelMark } of connectors) {
      if (!label || !labelMark) continue;
      const [x, y, width, height] = labelMark.box;
      const least = Math.min(clearance(x, width, uprights), clearance(y, height, levels));
      found.set(label, Math.min(least, found.get(label) ?? least));
    }
  }
  return found;
}

function linesFrom(start: Twips, sizes: readonly Twips[]): readonly Twips[] {
  return [start, ...sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, start))];
}

function clearance(from: Twips, length: Twips, lines: readonly Twips[]): Twips {
  return Math.min(...lines.map((line) => Math.max(line - from - length, from - line)));
}

/** One decision of the second of five pelaksana, whose first way goes on to the next step below it. */
const decided = (below: string, aside: string): Sop =>
  sopOf(
    ['meja', 'panitera', 'ketua', 'hakim', 'tim'],
    [
      stepOf(1, single('meja')),
      stepOf(
        2,
        single('panitera', decision({ label: below, target: { kind: 'next' } }, { label: aside, target: toStep(4) })),
      ),
      stepOf(3, single('panitera', onward({ kind: 'end' }))),
      stepOf(4, single('ketua')),
      stepOf(5, single('hakim')),
      stepOf(6, single('tim')),
    ],
  );

describe('labels of decisions', () => {
  it('stand clear of the line below the row, under the diamond', () => {
    expect(clearances(decided('Dinas', 'Pribadi')).get('Dinas')).toBeGreaterThanOrEqual(40);
  });

  it('get a higher row for two lines rather than cut the line of a column', () => {
    const labels = clearances(decided('Bukan kewenangan pengadilan', 'Kewenangan pengadilan'));
    expect(Math.min(...labels.values())).toBeGreaterThan(0);
  });

  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.sop.yaml')))(
    'cut no line of the table in %s',
    (name) => {
      const { sop } = readSop(createSource(name, readFileSync(new URL(name, EXAMPLES), 'utf8')), DEFAULT_CONFIG);
      if (!sop) throw new Error(`${name} cannot be read`);
      expect([...clearances(sop)].filter(([, least]) => least < 0)).toEqual([]);
    },
  );
});
