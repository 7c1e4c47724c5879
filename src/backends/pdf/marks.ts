import type { StructureElement } from 'pdfkit';
import type { Mark, WatermarkMark } from '../../page/pages.js';
import { TWIPS_PER_POINT } from '../../page/units.js';
import { xmlText } from '../escape-xml.js';
import { unreachable } from '../unreachable.js';
import { artifact, type Canvas } from './canvas.js';
import { FACES } from './faces.js';
import { pictureElement } from './pictures.js';
import { drawLines, drawMarker } from './texts.js';

/** Height of capitals as a share of the font's size. */
const CAPITALS = 0.72;

/** Draws a mark that stands behind the table. */
export function drawBehind(canvas: Canvas, mark: Mark): void {
  switch (mark.kind) {
    case 'watermark':
      artifact(canvas, 'Background', () => drawWatermark(canvas, mark));
      return;
    case 'picture':
    case 'text':
      return;
    default:
      unreachable(mark);
  }
}

/** Draws a mark that stands over the table; a picture becomes an element of the document's structure. */
export async function drawInFront(canvas: Canvas, mark: Mark): Promise<StructureElement | undefined> {
  switch (mark.kind) {
    case 'watermark':
      return undefined;
    case 'picture':
      return pictureElement(canvas, mark);
    case 'text':
      artifact(canvas, 'Pagination', () => {
        for (const paragraph of mark.paragraphs) {
          drawMarker(canvas, paragraph);
          drawLines(canvas, paragraph);
        }
      });
      return undefined;
    default:
      return unreachable(mark);
  }
}

function drawWatermark({ doc }: Canvas, { text, center, angle, size, width }: WatermarkMark): void {
  const [x, y, length] = [center[0] / TWIPS_PER_POINT, center[1] / TWIPS_PER_POINT, width / TWIPS_PER_POINT];
  const points = size / 2;
  const words = xmlText(text);
  doc.save().rotate(-angle, { origin: [x, y] });
  doc.font(FACES.bold).fontSize(points).fillColor('#dfdfdf');
  const natural = doc.widthOfString(words);
  doc.text(words, x - length / 2, y + (points * CAPITALS) / 2, {
    lineBreak: false,
    baseline: 'alphabetic',
    ...(natural > 0 ? { horizontalScaling: (length / natural) * 100 } : {}),
  });
  doc.restore();
}
