import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectorGeometry, connectorPoints } from '../../src/backends/docx/connector-geometry.js';
import type { Point } from '../../src/page/units.js';

/** Routes of one to five stretches, level and upright in turn, that leave in any direction. */
const routes = fc
  .record({
    start: fc.tuple(fc.integer({ min: 0, max: 18_000 }), fc.integer({ min: 0, max: 12_000 })),
    upright: fc.boolean(),
    stretches: fc.array(
      fc.integer({ min: -9000, max: 9000 }).filter((length) => length !== 0),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ start, upright, stretches }) => walk(start, upright, stretches));

/** Start and end on one level: of the box nothing is left but the least extent. */
const LEVEL_ENDS: Point[] = [
  [0, 0],
  [0, 8],
  [14, 8],
  [14, 0],
];

describe('connectorGeometry', () => {
  it('gives exactly the points of any route of one to five stretches', () => {
    fc.assert(
      fc.property(routes, (points) => {
        const geometry = connectorGeometry(points);
        expect(geometry).toBeDefined();
        if (geometry) expect(farthest(connectorPoints(geometry), points)).toBeLessThanOrEqual(tolerance(points));
      }),
      { numRuns: 1000 },
    );
  });

  it('starts at the first point, also where start and end are on one level', () => {
    fc.assert(
      fc.property(routes, (points) => {
        const geometry = connectorGeometry(points);
        expect(geometry).toBeDefined();
        // Within what doubles lose on the way: far less than the EMU that Word counts in.
        if (geometry) expect(farthest(connectorPoints(geometry).slice(0, 1), points.slice(0, 1))).toBeLessThan(1e-9);
      }),
      { examples: [[LEVEL_ENDS]] },
    );
  });

  it('writes a loop with both ends at one x as a tiny box and a large adjust value', () => {
    const loop: Point[] = [
      [3000, 1000],
      [3400, 1000],
      [3400, 2500],
      [3000, 2500],
    ];
    expect(connectorGeometry(loop)).toEqual({
      preset: 'bentConnector3',
      box: [3000, 1000, 3600 / 635, 1500],
      rotation: 0,
      flipH: false,
      flipV: false,
      adjust: [7_055_556],
    });
  });

  it('turns a path that leaves downwards as Office does', () => {
    const path: Point[] = [
      [1000, 1000],
      [1000, 1500],
      [2200, 1500],
      [2200, 2600],
    ];
    expect(connectorGeometry(path)).toEqual({
      preset: 'bentConnector3',
      box: [800, 1200, 1600, 1200],
      rotation: 270,
      flipH: true,
      flipV: false,
      adjust: [31_250],
    });
  });

  it('joins stretches that go straight on', () => {
    const points: Point[] = [
      [0, 0],
      [100, 0],
      [300, 0],
      [300, 50],
    ];
    expect(connectorGeometry(points)?.preset).toBe('bentConnector2');
  });

  it.each([
    ['a single point', [[1, 1]]],
    [
      'a slanting stretch',
      [
        [0, 0],
        [10, 10],
      ],
    ],
    [
      'a path that doubles back',
      [
        [0, 0],
        [10, 0],
        [5, 0],
      ],
    ],
    [
      'six stretches',
      [
        [0, 0],
        [9, 0],
        [9, 9],
        [19, 9],
        [19, 19],
        [29, 19],
        [29, 29],
      ],
    ],
  ] satisfies [string, Point[]][])('has no connector for %s', (_, points) => {
    expect(connectorGeometry(points)).toBeUndefined();
  });
});

/** Start and end on one level are drawn a tenth of a millimetre apart. */
function tolerance(points: readonly Point[]): number {
  const [start, end] = [points[0], points.at(-1)];
  const onOneLevel = points.length > 2 && (start?.[0] === end?.[0] || start?.[1] === end?.[1]);
  return onOneLevel ? 5.7 : 1;
}

function walk(start: Point, upright: boolean, stretches: readonly number[]): readonly Point[] {
  const points = [start];
  let [x, y] = start;
  stretches.forEach((length, index) => {
    if ((index % 2 === 0) === upright) y += length;
    else x += length;
    points.push([x, y]);
  });
  return points;
}

function farthest(actual: readonly Point[], expected: readonly Point[]): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...actual.flatMap(([x, y], index) => {
      const [ex, ey] = expected[index] ?? [Number.NaN, Number.NaN];
      return [Math.abs(x - ex), Math.abs(y - ey)];
    }),
  );
}
