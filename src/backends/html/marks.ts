import type { Mark } from '../../page/pages.js';
import { base64 } from '../base64.js';
import { unreachable } from '../unreachable.js';
import { element, points } from './element.js';
import { placedParagraph } from './lines.js';

const MEDIA_TYPES = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/** A mark that stands over the table; empty for one that is part of the drawing. */
export function markInFront(mark: Mark): string {
  switch (mark.kind) {
    case 'watermark':
      return '';
    case 'picture': {
      const [x, y, width, height] = mark.box;
      const place = [`left:${points(x)}`, `top:${points(y)}`, `width:${points(width)}`, `height:${points(height)}`];
      const { format, bytes } = mark.picture;
      // As an image an SVG runs no script and loads nothing.
      const src = `data:${MEDIA_TYPES[format]};base64,${base64(bytes)}`;
      return element('img', { alt: mark.description, style: place.join(';'), src });
    }
    case 'text':
      return element('footer', {}, ...mark.paragraphs.map((paragraph) => placedParagraph(paragraph, [0, 0])));
    default:
      return unreachable(mark);
  }
}
