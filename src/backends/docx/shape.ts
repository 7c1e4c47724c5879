import type { Box } from '../../page/units.js';
import { element, type XmlElement } from './element.js';
import { emu } from './emu.js';

/** A DrawingML shape (`wps:wsp`) of a canvas, a group or a text box of its own. Its box is that of the page, in twips. */
export interface Shape {
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  readonly box: Box;
  readonly rotation?: number;
  readonly flipH?: boolean;
  readonly flipV?: boolean;
  readonly geometry: XmlElement;
  readonly white: boolean;
  readonly line?: Line;
  /** Ends glued to connection sites; makes the shape a connector. */
  readonly glue?: { readonly start: Glue; readonly end: Glue };
  readonly text?: ShapeText;
}

export interface Line {
  /** In eighths of a point, as Word counts its borders. */
  readonly width: number;
  readonly arrow?: 'small' | 'medium';
}

/** A connection site of a shape: the id of its `cNvPr` and the number of the site. */
export interface Glue {
  readonly id: number;
  readonly site: number;
}

export interface ShapeText {
  readonly paragraphs: readonly XmlElement[];
  readonly anchor: 'ctr' | 't';
}

const EMU_PER_EIGHTH_POINT = 12_700 / 8;

/** Writes a shape into the drawing that stands in `frame` on the page. */
export function shapeElement(shape: Shape, frame: Box): XmlElement {
  const { rotation = 0 } = shape;
  const [left, top, width, height] = shape.box;
  return element('wps:wsp', {}, [
    element('wps:cNvPr', { id: shape.id, name: shape.name, descr: shape.description }),
    shape.glue ? connectorKind(shape.glue) : element('wps:cNvSpPr', shape.text && !shape.line ? { txBox: 1 } : {}),
    element('wps:spPr', {}, [
      element(
        'a:xfrm',
        {
          rot: rotation === 0 ? undefined : rotation * 60_000,
          flipH: shape.flipH ? 1 : undefined,
          flipV: shape.flipV ? 1 : undefined,
        },
        [
          element('a:off', { x: emu(left - frame[0]), y: emu(top - frame[1]) }),
          element('a:ext', { cx: emu(width), cy: emu(height) }),
        ],
      ),
      shape.geometry,
      shape.white ? solidFill('FFFFFF') : element('a:noFill'),
      lineElement(shape.line),
    ]),
    ...(shape.text ? [element('wps:txbx', {}, [element('w:txbxContent', {}, shape.text.paragraphs)])] : []),
    bodyProperties(shape.text?.anchor ?? 'ctr'),
  ]);
}

/** A preset form (`prstGeom`), with adjust values where it has some. */
export function presetGeometry(preset: string, adjust: readonly number[] = []): XmlElement {
  const guides = adjust.map((value, index) => element('a:gd', { name: `adj${index + 1}`, fmla: `val ${value}` }));
  return element('a:prstGeom', { prst: preset }, [element('a:avLst', {}, guides)]);
}

function connectorKind({ start, end }: { readonly start: Glue; readonly end: Glue }): XmlElement {
  return element('wps:cNvCnPr', {}, [
    element('a:stCxn', { id: start.id, idx: start.site }),
    element('a:endCxn', { id: end.id, idx: end.site }),
  ]);
}

function lineElement(line: Line | undefined): XmlElement {
  if (!line) return element('a:ln', {}, [element('a:noFill')]);
  return element('a:ln', { w: line.width * EMU_PER_EIGHTH_POINT }, [
    solidFill('000000'),
    element('a:miter', { lim: 800_000 }),
    ...(line.arrow ? [arrowhead(line.arrow)] : []),
  ]);
}

function arrowhead(size: 'small' | 'medium'): XmlElement {
  const measure = size === 'small' ? 'sm' : 'med';
  return element('a:tailEnd', { type: 'triangle', w: measure, len: measure });
}

function solidFill(color: string): XmlElement {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: color })]);
}

function bodyProperties(anchor: 'ctr' | 't'): XmlElement {
  const insets = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 };
  return element('wps:bodyPr', { rot: 0, vert: 'horz', wrap: 'square', ...insets, anchor, anchorCtr: 0 }, [
    element('a:noAutofit'),
  ]);
}
