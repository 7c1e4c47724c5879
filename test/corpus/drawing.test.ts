import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.js';
import { verifyPage } from '../../src/layout/flow/verify.js';
import { layOut } from '../../src/layout/layout.js';
import { permenpan352012 } from '../../src/layout/profiles/permenpan-35-2012.js';
import { readSop } from '../../src/model/read-sop.js';
import type { Page } from '../../src/page/pages.js';
import { createSource } from '../../src/source/source.js';
import { config } from '../model/config-of.js';
import { BUDGETS } from './drawing-budgets.js';

const folder = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log('The corpus is not here: the drawing of its SOPs is not tested.');

/** What makes a drawing hard to read, counted over all pages. */
function costOf(pages: readonly Page[]) {
  const lines = pages.map((page) => page.connectors.map(({ points }) => points));
  const bends = lines.flat().reduce((sum, points) => sum + points.length - 2, 0);
  const crossings = lines.reduce((sum, page) => sum + crossingsOf(page), 0);
  const cuts = pages.reduce((sum, page) => sum + cutLabels(page), 0);
  return { pages: pages.length, bends, crossings, cuts };
}

type Stretch = readonly [x1: number, y1: number, x2: number, y2: number];

function crossingsOf(connectors: readonly (readonly (readonly [number, number])[])[]): number {
  const stretches = connectors.map((points) =>
    points.slice(1).map(([x, y], index): Stretch => {
      const [fromX, fromY] = points[index] ?? [x, y];
      return [Math.min(fromX, x), Math.min(fromY, y), Math.max(fromX, x), Math.max(fromY, y)];
    }),
  );
  let count = 0;
  stretches.forEach((mine, index) => {
    for (const other of stretches.slice(index + 1).flat()) {
      for (const own of mine) {
        const [level, upright] = own[1] === own[3] ? [own, other] : [other, own];
        const across = level[1] === level[3] && upright[0] === upright[2];
        if (across && level[0] < upright[0] && upright[0] < level[2] && upright[1] < level[1] && level[1] < upright[3])
          count += 1;
      }
    }
  });
  return count;
}

/** Labels that lie across a line of the table. */
function cutLabels(page: Page): number {
  const { x, y, columns, rows } = page.table;
  const linesFrom = (start: number, sizes: readonly number[]) => {
    let at = start;
    return [
      start,
      ...sizes.map((size) => {
        at += size;
        return at;
      }),
    ];
  };
  const uprights = linesFrom(x, columns);
  const levels = linesFrom(y, rows);
  return page.connectors.filter(({ labelMark }) => {
    if (!labelMark) return false;
    const [left, top, width, height] = labelMark.box;
    return uprights.some((at) => left < at && at < left + width) || levels.some((at) => top < at && at < top + height);
  }).length;
}

describe.skipIf(!isThere)('the drawing of real SOPs', () => {
  const files = isThere ? readdirSync(folder).filter((name) => name.endsWith('.sop.yaml')) : [];

  it.each(files)('keeps %s free of flaws and within its budget', (file) => {
    const { sop } = readSop(createSource(file, readFileSync(new URL(file, folder), 'utf8')), config());
    if (!sop) throw new Error(`${file} is no SOP`);
    const { pages } = layOut(sop, buildFlow(sop), { profile: permenpan352012, font: 'Arial', draft: false }).pages;
    const drawn = pages.filter((page) => page.kind === 'flow');
    expect(drawn.flatMap(verifyPage)).toEqual([]);
    const cost = costOf(drawn);
    const budget = BUDGETS[file.replace('.sop.yaml', '')];
    expect(budget, `no budget for ${file}; it costs ${JSON.stringify(cost)}`).toBeDefined();
    for (const key of ['pages', 'bends', 'crossings', 'cuts'] as const) {
      expect(cost[key], `${key} of ${file}`).toBeLessThanOrEqual(budget?.[key] ?? 0);
    }
  });
});
