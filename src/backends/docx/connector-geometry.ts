import { type Box, EMU_PER_TWIP, type Point, type Twips } from '../../page/units.js';
import { unreachable } from '../unreachable.js';

export type ConnectorPreset =
  | 'straightConnector1'
  | 'bentConnector2'
  | 'bentConnector3'
  | 'bentConnector4'
  | 'bentConnector5';

/** How DrawingML writes a connector: a preset in a box, its adjust values, then flipped and turned about the box's centre. */
export interface ConnectorGeometry {
  readonly preset: ConnectorPreset;
  /** The box before it is turned, in twips; not always whole ones. */
  readonly box: Box;
  /** Degrees, clockwise. */
  readonly rotation: 0 | 90 | 270;
  readonly flipH: boolean;
  readonly flipV: boolean;
  /** `adj1` and so on, in 1/100000 of the box's width (odd) or height (even). */
  readonly adjust: readonly number[];
}

const FULL = 100_000;
/**
 * A tenth of a millimetre, in twips. The end misses its place by that much, which nobody sees; with less, readers that count
 * in whole twips or hundredths of a millimetre (LibreOffice) would put the far side of the loop far off.
 */
const LEAST_EXTENT = 3600 / EMU_PER_TWIP;
/** Adjust values are read as 32-bit integers. */
const LARGEST_ADJUST = 2 ** 31 - 1;

/**
 * Finds the Word connector that runs exactly through the points (twips, each stretch level or upright).
 * Undefined where no connector can: fewer than one or more than five stretches, a slanting or a doubling-back one.
 * Where start and end lie on one level, the box would have no extent for the adjust values to be shares of;
 * it gets a tiny one, as Word itself writes there.
 */
export function connectorGeometry(points: readonly Point[]): ConnectorGeometry | undefined {
  const corners = withoutStraightPoints(points);
  const [start, second] = corners;
  const end = corners.at(-1);
  if (!start || !second || !end || corners.length > 6 || !isOrthogonal(corners)) return undefined;
  if (corners.length === 2) return straight(start, end);

  const upright = start[0] === second[0];
  const signX = end[0] < start[0] ? -1 : 1;
  const signY = end[1] < start[1] ? -1 : 1;
  // In the connector's own frame the path leaves its start (0, 0) along u and ends at (width, height).
  const local = corners.map(([x, y]): Point => {
    const across = signX * (x - start[0]);
    const down = signY * (y - start[1]);
    return upright ? [down, across] : [across, down];
  });
  const [endU, endV] = local.at(-1) ?? [0, 0];
  const width = endU === 0 ? LEAST_EXTENT : endU;
  const height = endV === 0 ? LEAST_EXTENT : endV;
  const adjust = adjustValues(local, width, height);
  if (adjust.some((value) => Math.abs(value) > LARGEST_ADJUST)) return undefined;
  const preset = PRESETS[corners.length - 3];
  if (!preset) return undefined;

  const [pageWidth, pageHeight] = upright ? [height, width] : [width, height];
  const left = signX < 0 ? start[0] - pageWidth : start[0];
  const top = signY < 0 ? start[1] - pageHeight : start[1];
  const box: Box = [left + (pageWidth - width) / 2, top + (pageHeight - height) / 2, width, height];
  const turned = upright ? UPRIGHT_TURNS[signY < 0 ? 'up' : 'down'][signX < 0 ? 'left' : 'right'] : undefined;
  return { preset, box, adjust, ...(turned ?? { rotation: 0, flipH: signX < 0, flipV: signY < 0 }) };
}

/** The points (twips) that a connector runs through by the path formulas of its preset (presetShapeDefinitions.xml). */
export function connectorPoints(geometry: ConnectorGeometry): readonly Point[] {
  const [left, top, width, height] = geometry.box;
  const centre: Point = [left + width / 2, top + height / 2];
  return presetPath(geometry.preset, width, height, geometry.adjust).map(([u, v]) => {
    const x = (u - width / 2) * (geometry.flipH ? -1 : 1);
    const y = (v - height / 2) * (geometry.flipV ? -1 : 1);
    const [turnedX, turnedY] = turn(x, y, geometry.rotation);
    return [centre[0] + turnedX, centre[1] + turnedY];
  });
}

const PRESETS: readonly ConnectorPreset[] = ['bentConnector2', 'bentConnector3', 'bentConnector4', 'bentConnector5'];

/** The pairs of turn and flips that Office itself writes for a path that leaves upright, by where it goes. */
const UPRIGHT_TURNS = {
  down: {
    left: { rotation: 90, flipH: false, flipV: false },
    right: { rotation: 270, flipH: true, flipV: false },
  },
  up: {
    left: { rotation: 270, flipH: false, flipV: true },
    right: { rotation: 90, flipH: true, flipV: true },
  },
} as const;

function straight(start: Point, end: Point): ConnectorGeometry {
  return {
    preset: 'straightConnector1',
    box: [
      Math.min(start[0], end[0]),
      Math.min(start[1], end[1]),
      Math.abs(end[0] - start[0]),
      Math.abs(end[1] - start[1]),
    ],
    rotation: 0,
    flipH: end[0] < start[0],
    flipV: end[1] < start[1],
    adjust: [],
  };
}

/** Where the path's second, third and fourth stretch run, as shares of the box; the last corner follows from the end. */
function adjustValues(local: readonly Point[], width: Twips, height: Twips): readonly number[] {
  return local
    .slice(1, -2)
    .map(([u, v], index) => Math.round(index % 2 === 0 ? (u / width) * FULL : (v / height) * FULL));
}

function presetPath(preset: ConnectorPreset, w: Twips, h: Twips, adjust: readonly number[]): readonly Point[] {
  const [adj1 = FULL / 2, adj2 = FULL / 2, adj3 = FULL / 2] = adjust;
  const x1 = (w * adj1) / FULL;
  const y2 = (h * adj2) / FULL;
  const x3 = (w * adj3) / FULL;
  switch (preset) {
    case 'straightConnector1':
      return [
        [0, 0],
        [w, h],
      ];
    case 'bentConnector2':
      return [
        [0, 0],
        [w, 0],
        [w, h],
      ];
    case 'bentConnector3':
      return [
        [0, 0],
        [x1, 0],
        [x1, h],
        [w, h],
      ];
    case 'bentConnector4':
      return [
        [0, 0],
        [x1, 0],
        [x1, y2],
        [w, y2],
        [w, h],
      ];
    case 'bentConnector5':
      return [
        [0, 0],
        [x1, 0],
        [x1, y2],
        [x3, y2],
        [x3, h],
        [w, h],
      ];
    default:
      return unreachable(preset);
  }
}

function turn(x: number, y: number, rotation: ConnectorGeometry['rotation']): Point {
  switch (rotation) {
    case 0:
      return [x, y];
    case 90:
      return [-y, x];
    case 270:
      return [y, -x];
    default:
      return unreachable(rotation);
  }
}

/** Leaves out the points in the middle of a straight stretch. */
function withoutStraightPoints(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) return true;
    const level = before[1] === point[1] && point[1] === after[1] && isBetween(before[0], point[0], after[0]);
    const upright = before[0] === point[0] && point[0] === after[0] && isBetween(before[1], point[1], after[1]);
    return !level && !upright;
  });
}

function isBetween(before: number, value: number, after: number): boolean {
  return (before <= value && value <= after) || (before >= value && value >= after);
}

function isOrthogonal(corners: readonly Point[]): boolean {
  return corners.slice(1).every(([x, y], index) => {
    const [px, py] = corners[index] ?? [x, y];
    const [nx, ny] = corners[index + 2] ?? [undefined, undefined];
    const isLevel = py === y && px !== x;
    const isUpright = px === x && py !== y;
    // Two stretches in one direction are left here only where the path doubles back.
    return isLevel ? nx === undefined || nx === x : isUpright && (ny === undefined || ny === y);
  });
}
