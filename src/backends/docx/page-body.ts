import type { FileChild, Paragraph, XmlComponent } from 'docx';
import type { Mark, Page } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { unreachable } from '../unreachable.js';
import { pageCanvas } from './canvas.js';
import { component } from './element.js';
import { hairParagraph } from './hair-paragraph.js';
import { pictureDrawing } from './picture.js';
import { wordTable } from './table.js';
import { textBox } from './text-box.js';
import { watermarkPicture } from './watermark.js';

export interface PageFrame {
  /** Margins of the page's section, in twips. */
  readonly left: Twips;
  readonly top: Twips;
  readonly startsPage: boolean;
}

/** What stands on one page: a hair-thin paragraph that carries the floating drawings, then the table. */
export function pageBody(
  page: Page,
  frame: PageFrame,
  font: string,
  nextId: () => number,
): readonly [Paragraph, FileChild] {
  const marks = page.marks.map((mark, index) => markDrawing(mark, font, index + 1, nextId));
  const canvas = pageCanvas(page, page.marks.length + 1, nextId);
  const drawings = canvas ? [...marks, canvas] : marks;
  return [
    hairParagraph(page.table.y - frame.top, drawings, frame.startsPage),
    wordTable(page, page.table.x - frame.left),
  ];
}

function markDrawing(mark: Mark, font: string, zIndex: number, nextId: () => number): XmlComponent {
  switch (mark.kind) {
    case 'picture':
      return pictureDrawing(mark, zIndex, nextId);
    case 'watermark':
      return component(watermarkPicture(mark, font, nextId()));
    case 'text':
      return textBox(mark, zIndex, nextId);
    default:
      return unreachable(mark);
  }
}
