import type { Mark, Page, Pages } from '../page/pages.js';
import { base64 } from './base64.js';
import { unreachable } from './unreachable.js';

/** Writes a document as JSON (`schemas/pages.schema.json`), lengths in twips, pictures in base64. */
export function renderPagesJson(pages: Pages): string {
  const document = { info: pages.info, pages: pages.pages.map(plainPage) };
  const text = JSON.stringify(document, null, 2);
  // Boxes and points read best on one line. No string of JSON holds a line end, so only lists of numbers are met.
  return `${text.replace(NUMBER_LIST, (list) => list.replace(/\s+/g, ' ').replace(/^\[ | \]$/g, (edge) => edge.trim()))}\n`;
}

const NUMBER_LIST = /\[\n\s+-?[\d.]+(?:,\n\s+-?[\d.]+)*\n\s+\]/g;

function plainPage(page: Page) {
  return { ...page, marks: page.marks.map(plainMark) };
}

function plainMark(mark: Mark) {
  switch (mark.kind) {
    case 'picture':
      return { ...mark, picture: { ...mark.picture, bytes: base64(mark.picture.bytes) } };
    case 'watermark':
    case 'text':
      return mark;
    default:
      return unreachable(mark);
  }
}
