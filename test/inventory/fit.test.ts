import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitColumns } from '../../src/inventory/fit.js';

const column = (natural: number, least = natural, dispensable = 0) => ({ natural, least, dispensable });

describe('columns in a room', () => {
  test('keep their width where there is room', () => {
    expect(fitColumns([column(10), column(20)], 32, 2)).toEqual([10, 20]);
    expect(fitColumns([column(10), column(200)], Number.POSITIVE_INFINITY, 2)).toEqual([10, 200]);
  });

  test('become narrower, the widest first', () => {
    expect(fitColumns([column(10, 4), column(30, 10)], 32, 2)).toEqual([10, 20]);
    expect(fitColumns([column(30, 4), column(30, 4)], 22, 2)).toEqual([10, 10]);
  });

  test('are left out before any is narrower than it can be', () => {
    expect(fitColumns([column(10), column(10, 10, 1), column(10, 10, 2)], 23, 2)).toEqual([10, 10, undefined]);
  });

  test('leave out one in which nothing stands', () => {
    expect(fitColumns([column(10), column(0)], 10, 2)).toEqual([10, undefined]);
  });

  test('run over where even the indispensable have no room', () => {
    expect(fitColumns([column(20, 15), column(20, 15, 1)], 10, 2)).toEqual([15, undefined]);
  });

  test('always fit where the indispensable do, and never narrower than they can be', () => {
    const columns = fc.array(
      fc.record({
        natural: fc.integer({ min: 1, max: 60 }),
        least: fc.integer({ min: 1, max: 60 }),
        dispensable: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(columns, fc.integer({ min: 1, max: 200 }), (given, room) => {
        const extents = given.map((each) => ({ ...each, least: Math.min(each.least, each.natural) }));
        const widths = fitColumns(extents, room, 2);
        const kept = widths.flatMap((width) => width ?? []);
        expect(kept.reduce((sum, width) => sum + width, 0) + 2 * Math.max(0, kept.length - 1)).toBeLessThanOrEqual(
          room,
        );
        for (const [index, width] of widths.entries()) {
          if (width !== undefined) expect(width).toBeGreaterThanOrEqual(extents[index]?.least ?? 0);
        }
      }),
    );
  });
});
