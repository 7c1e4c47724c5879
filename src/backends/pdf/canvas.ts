import type PDFDocument from 'pdfkit';
import type { Page } from '../../page/pages.js';
import { type Box, TWIPS_PER_POINT } from '../../page/units.js';

/** The document and the page of it that is being drawn. */
export interface Canvas {
  readonly doc: PDFDocument;
  readonly page: Page;
}

/** Runs drawing commands that count in twips, as path data and boxes of the page model do. */
export function inTwips({ doc }: Canvas, draw: () => void): void {
  doc.save().scale(1 / TWIPS_PER_POINT);
  draw();
  doc.restore();
}

/** Draws what is no content of the document: lines, backgrounds, footers. A screen reader passes over it. */
export function artifact({ doc }: Canvas, type: 'Layout' | 'Pagination' | 'Background', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** Edges of a box in points: left, top, right, bottom. */
export function edges([x, y, width, height]: Box): readonly [number, number, number, number] {
  const toPoints = (length: number) => length / TWIPS_PER_POINT;
  return [toPoints(x), toPoints(y), toPoints(x + width), toPoints(y + height)];
}
