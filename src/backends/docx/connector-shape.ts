import type { Connector } from '../../page/pages.js';
import type { Box } from '../../page/units.js';
import { arrowheadSize } from '../arrowhead.js';
import { connectionSite } from './connection-site.js';
import { connectorGeometry } from './connector-geometry.js';
import { boundsOf, freeformLine } from './freeform.js';
import { presetGeometry, type Shape } from './shape.js';

/** A symbol as connectors see it: where it stands and which shape of the drawing it is. */
export interface Anchor {
  readonly box: Box;
  readonly shapeId: number;
}

const LINE_WIDTH = 6;

/**
 * A connector glued to its symbols at both ends, where Word has a connector that runs like the route and both ends lie at
 * connection sites; a free-form line otherwise.
 */
export function connectorShape(connector: Connector, anchors: ReadonlyMap<string, Anchor>, id: number): Shape {
  const start = glue(anchors.get(connector.from), connector.points[0]);
  const end = glue(anchors.get(connector.to), connector.points.at(-1));
  const geometry = start && end && connectorGeometry(connector.points);
  if (!geometry) return freeformShape(connector, id);
  return {
    ...shapeBase(connector, id),
    box: geometry.box,
    rotation: geometry.rotation,
    flipH: geometry.flipH,
    flipV: geometry.flipV,
    geometry: presetGeometry(geometry.preset, geometry.adjust),
    glue: { start, end },
  };
}

/** The same line as a free form, for readers that would route a connector anew. */
export function freeformShape(connector: Connector, id: number): Shape {
  const bounds = boundsOf(connector.points);
  return {
    ...shapeBase(connector, id),
    box: bounds,
    geometry: freeformLine(connector.points, bounds),
  };
}

function shapeBase(connector: Connector, id: number) {
  return {
    id,
    name: `Garis ${connector.id}`,
    white: false,
    line: { width: LINE_WIDTH, ...(connector.arrow ? { arrow: arrowheadSize(connector.points) } : {}) },
  };
}

function glue(anchor: Anchor | undefined, point: readonly [number, number] | undefined) {
  const site = anchor && point && connectionSite(anchor.box, point);
  return anchor && site !== undefined ? { id: anchor.shapeId, site } : undefined;
}
