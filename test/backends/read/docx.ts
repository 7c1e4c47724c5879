import { connectorPoints } from '../../../src/backends/docx/connector-geometry.js';
import type { Box, Point } from '../../../src/page/units.js';
import { all, first, numberOf, readXml, type XmlElement } from './xml.js';
import { readZip } from './zip.js';

export interface ReadPage {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly headerRows: number;
  readonly cells: readonly ReadCell[];
  /** The canvas that Word reads and the group that older readers do; undefined on a page without symbols. */
  readonly canvas?: ReadDrawing;
  readonly fallback?: ReadDrawing;
  /** Text boxes of their own. */
  readonly textBoxes: readonly { readonly box: Box; readonly text: string }[];
  readonly pictures: readonly { readonly box: Box; readonly description: string }[];
  readonly watermarks: readonly string[];
}

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly continues: boolean;
  readonly texts: readonly string[];
}

export interface ReadDrawing {
  readonly description: string;
  readonly shapes: readonly ReadShape[];
}

export interface ReadShape {
  readonly id: string;
  readonly name: string;
  /** Name of the preset, or `custom`. */
  readonly form: string;
  readonly box: Box;
  readonly points: readonly Point[];
  readonly glue?: { readonly start: string; readonly end: string };
  readonly arrow: boolean;
  readonly text: string;
}

const EMU_PER_TWIP = 635;

/** Reads a Word file that the docx backend wrote back into pages; lengths in twips. */
export function readDocx(file: Uint8Array): readonly ReadPage[] {
  const part = readZip(file).get('word/document.xml');
  if (!part) throw new Error('no document');
  const body = first(readXml(new TextDecoder().decode(part.bytes)), 'w:body');
  return body.children.flatMap((child, index) => {
    const anchor = body.children[index - 1];
    return child.name === 'w:tbl' && anchor ? [readPage(anchor, child)] : [];
  });
}

function readPage(anchor: XmlElement, table: XmlElement): ReadPage {
  const rows = table.children.filter((child) => child.name === 'w:tr');
  const runs = anchor.children.filter((child) => child.name === 'w:r').flatMap((run) => run.children);
  const alternatives = runs.filter((child) => child.name === 'mc:AlternateContent');
  const canvases = alternatives.filter((child) => all(child, 'wpc:wpc').length > 0);
  const [canvas] = canvases;
  return {
    columns: all(first(table, 'w:tblGrid'), 'w:gridCol').map((column) => numberOf(column, 'w:w')),
    rows: rows.map((row) => numberOf(first(row, 'w:trHeight'), 'w:val')),
    headerRows: rows.filter((row) => all(row, 'w:tblHeader').length > 0).length,
    cells: rows.flatMap(readRow),
    ...(canvas ? { canvas: readDrawing(first(canvas, 'mc:Choice')) } : {}),
    ...(canvas ? { fallback: readDrawing(first(canvas, 'mc:Fallback')) } : {}),
    textBoxes: runs
      .filter((child) => child.name === 'w:drawing' && all(child, 'wps:wsp').length > 0)
      .map((drawing) => ({ box: anchorBox(drawing), text: textOf(drawing) })),
    pictures: runs
      .map((child) => (child.name === 'mc:AlternateContent' ? first(child, 'mc:Choice') : child))
      .filter((child) => all(child, 'pic:pic').length > 0)
      .map((drawing) => ({
        box: anchorBox(drawing),
        description: first(drawing, 'wp:docPr').attributes.descr ?? '',
      })),
    watermarks: runs
      .filter((child) => child.name === 'w:pict')
      .map((picture) => first(first(picture, 'v:shape'), 'v:textpath').attributes.string ?? ''),
  };
}

function readRow(row: XmlElement, rowIndex: number): readonly ReadCell[] {
  let column = 0;
  return row.children
    .filter((child) => child.name === 'w:tc')
    .map((cell) => {
      const [span] = all(cell, 'w:gridSpan');
      const [merge] = all(cell, 'w:vMerge');
      const columnSpan = span ? numberOf(span, 'w:val') : 1;
      const read = {
        row: rowIndex,
        column,
        columnSpan,
        continues: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        texts: cell.children.filter((child) => child.name === 'w:p').map(textOf),
      };
      column += columnSpan;
      return read;
    });
}

function readDrawing(drawing: XmlElement): ReadDrawing {
  const origin = anchorBox(drawing);
  return {
    description: first(drawing, 'wp:docPr').attributes.descr ?? '',
    shapes: all(drawing, 'wps:wsp').map((shape) => readShape(shape, origin)),
  };
}

function readShape(shape: XmlElement, origin: Box): ReadShape {
  const transform = first(shape, 'a:xfrm');
  const offset = first(transform, 'a:off');
  const size = first(transform, 'a:ext');
  const box: Box = [
    origin[0] + numberOf(offset, 'x') / EMU_PER_TWIP,
    origin[1] + numberOf(offset, 'y') / EMU_PER_TWIP,
    numberOf(size, 'cx') / EMU_PER_TWIP,
    numberOf(size, 'cy') / EMU_PER_TWIP,
  ];
  const [preset] = all(shape, 'a:prstGeom');
  const form = preset?.attributes.prst ?? 'custom';
  const [start] = all(shape, 'a:stCxn');
  const [end] = all(shape, 'a:endCxn');
  const glue = (site: XmlElement) => `${site.attributes.id}.${site.attributes.idx}`;
  return {
    id: first(shape, 'wps:cNvPr').attributes.id ?? '',
    name: first(shape, 'wps:cNvPr').attributes.name ?? '',
    form,
    box,
    points: preset ? presetPoints(form, box, transform, preset) : customPoints(shape, box),
    ...(start && end ? { glue: { start: glue(start), end: glue(end) } } : {}),
    arrow: all(shape, 'a:tailEnd').length > 0,
    text: textOf(shape),
  };
}

function presetPoints(form: string, box: Box, transform: XmlElement, preset: XmlElement): readonly Point[] {
  const rotation = Number(transform.attributes.rot ?? 0) / 60_000;
  if (rotation !== 0 && rotation !== 90 && rotation !== 270) throw new Error(`rotation ${rotation}`);
  switch (form) {
    case 'straightConnector1':
    case 'bentConnector2':
    case 'bentConnector3':
    case 'bentConnector4':
    case 'bentConnector5':
      return connectorPoints({
        preset: form,
        box,
        rotation,
        flipH: transform.attributes.flipH === '1',
        flipV: transform.attributes.flipV === '1',
        adjust: all(preset, 'a:gd').map((guide) => Number(guide.attributes.fmla?.replace('val ', ''))),
      });
    default:
      return [];
  }
}

function customPoints(shape: XmlElement, [x, y]: Box): readonly Point[] {
  return all(first(shape, 'a:path'), 'a:pt').map((point) => [
    x + numberOf(point, 'x') / EMU_PER_TWIP,
    y + numberOf(point, 'y') / EMU_PER_TWIP,
  ]);
}

function anchorBox(drawing: XmlElement): Box {
  const [x, y] = all(drawing, 'wp:posOffset').map((offset) => Number(offset.text) / EMU_PER_TWIP);
  const extent = first(drawing, 'wp:extent');
  return [x ?? 0, y ?? 0, numberOf(extent, 'cx') / EMU_PER_TWIP, numberOf(extent, 'cy') / EMU_PER_TWIP];
}

/** Text with tabs as tabs, line breaks as spaces, and paragraphs on lines of their own. */
function textOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:tab' && Object.keys(element.attributes).length === 0) return '\t';
  if (element.name === 'w:br') return ' ';
  const texts = element.children.map(textOf);
  const paragraphs = element.children.some((child) => child.name === 'w:p');
  return paragraphs ? texts.join('\n') : texts.join('');
}
