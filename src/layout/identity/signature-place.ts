import type { Page } from '../../page/pages.js';
import type { Box, Twips } from '../../page/units.js';

/** Where the visual mark of an electronic signature goes. */
export interface SignaturePlace {
  /** Number of the page, from 1. */
  readonly page: number;
  readonly box: Box;
}

/** Between the mark and the words above and below it. */
const CLEARANCE: Twips = 60;

/** The free room between the office and the name in "Disahkan oleh"; undefined where the form has no such cell. */
export function signaturePlace(pages: readonly Page[]): SignaturePlace | undefined {
  const page = pages.find((item) => item.kind === 'identity');
  const cell = page?.cells.find((item) => item.field === 'pengesahan' && !item.heading);
  if (!page || !cell) return undefined;
  const [x, y, width, height] = cell.box;
  // The name is the first paragraph that stands away from what is above it.
  const name = cell.paragraphs.findIndex((paragraph, index) => index > 0 && paragraph.spaceBefore > 0);
  const above = cell.paragraphs[name === -1 ? cell.paragraphs.length - 1 : name - 1];
  const below = cell.paragraphs[name];
  const lastLine = above?.lines.at(-1);
  const firstLine = below?.lines[0];
  const top = (lastLine ? lastLine.y : y) + CLEARANCE;
  const foot = (firstLine && below ? firstLine.y - below.lineHeight : y + height) - CLEARANCE;
  return { page: page.number, box: [x + CLEARANCE, top, width - 2 * CLEARANCE, Math.max(0, foot - top)] };
}
