import type { XmlComponent } from 'docx';
import type { Page } from '../../page/pages.js';
import type { Box, Point, Twips } from '../../page/units.js';
import { alternateContent } from './alternate-content.js';
import { anchoredDrawing } from './anchored-drawing.js';
import { type Anchor, connectorShape, freeformShape } from './connector-shape.js';
import { element, type XmlElement } from './element.js';
import { emu } from './emu.js';
import { boundsOf } from './freeform.js';
import { labelShape } from './label-shape.js';
import { presetGeometry, type Shape, shapeElement } from './shape.js';
import { symbolShapes } from './symbol-shapes.js';

const CANVAS_URI = 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas';
const GROUP_URI = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
/** Word cuts what reaches over the edge of a canvas: outlines by half their width, arrowheads by half of theirs. */
const MARGIN: Twips = 80;

/**
 * The symbols, connectors and labels of a page as one drawing, undefined where the page has none. Word gets a canvas with
 * glued connectors; readers without canvases (LibreOffice before 24.2) get a group of the same shapes with free-form
 * lines, because they would route glued connectors anew.
 */
export function pageCanvas(page: Page, zIndex: number, nextId: () => number): XmlComponent | undefined {
  if (page.symbols.length === 0 && page.connectors.length === 0) return undefined;
  const name = `Bagan alir halaman ${page.number}`;
  const common = { name, description: page.narrative, zIndex };

  const canvasId = nextId();
  const canvasShapes = pageShapes(page, nextId, connectorShape);
  const groupId = nextId();
  const groupShapes = pageShapes(page, nextId, (connector, _, id) => freeformShape(connector, id));
  const box = frame(page, canvasShapes);

  const canvas = element('wpc:wpc', {}, [
    element('wpc:bg'),
    element('wpc:whole'),
    ...canvasShapes.map((shape) => shapeElement(shape, box)),
  ]);
  const group = element('wpg:wgp', {}, [
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, [groupTransform(box)]),
    ...[background(box, nextId()), ...groupShapes].map((shape) => shapeElement(shape, box)),
  ]);
  return alternateContent(
    anchoredDrawing({ ...common, id: canvasId, box, uri: CANVAS_URI, content: canvas }),
    anchoredDrawing({ ...common, id: groupId, box, uri: GROUP_URI, content: group }),
  );
}

/** Symbols first, so that arrowheads lie over their outlines, and labels last. */
function pageShapes(page: Page, nextId: () => number, lineShape: typeof connectorShape): readonly Shape[] {
  const symbols = page.symbols.map((symbol) => ({ symbol, shapes: symbolShapes(symbol, nextId) }));
  const anchors = new Map<string, Anchor>(
    symbols.flatMap(({ symbol, shapes: [shape] }) =>
      shape ? [[symbol.id, { box: symbol.box, shapeId: shape.id }] as const] : [],
    ),
  );
  return [
    ...symbols.flatMap(({ shapes }) => shapes),
    ...page.connectors.map((connector) => lineShape(connector, anchors, nextId())),
    ...page.connectors.flatMap((connector) => labelShape(connector, nextId) ?? []),
  ];
}

/** The part of the page that the drawing covers: no more than it needs, so that the texts beside it can be clicked. */
function frame(page: Page, shapes: readonly Shape[]): Box {
  const boxes = shapes.filter((shape) => !shape.rotation).map((shape) => shape.box);
  const corners = boxes.flatMap(([x, y, width, height]): Point[] => [
    [x, y],
    [x + width, y + height],
  ]);
  const [left, top, width, height] = boundsOf([...corners, ...page.connectors.flatMap(({ points }) => points)]);
  return [left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
}

/** An invisible shape as large as the group: LibreOffice stretches what is in a group until it fills it. */
function background(box: Box, id: number): Shape {
  return { id, name: `Bidang ${id}`, box, geometry: presetGeometry('rect'), white: false };
}

function groupTransform([, , width, height]: Box): XmlElement {
  const size = { cx: emu(width), cy: emu(height) };
  return element('a:xfrm', {}, [
    element('a:off', { x: 0, y: 0 }),
    element('a:ext', size),
    element('a:chOff', { x: 0, y: 0 }),
    element('a:chExt', size),
  ]);
}
