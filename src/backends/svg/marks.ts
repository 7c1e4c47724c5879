import type { Mark, PictureMark, WatermarkMark } from '../../page/pages.js';
import { base64 } from '../base64.js';
import { unreachable } from '../unreachable.js';
import { tag, textTag } from './tag.js';
import { paragraphTexts } from './texts.js';

/** Height of capitals as a share of the font's size. */
const CAPITALS = 0.72;
const MEDIA_TYPES = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/** A mark that stands behind the table, undefined where it is another one. */
export function markBehind(mark: Mark): string | undefined {
  switch (mark.kind) {
    case 'watermark':
      return watermark(mark);
    case 'picture':
    case 'text':
      return undefined;
    default:
      return unreachable(mark);
  }
}

/** A mark that stands over the table, undefined where it is another one. */
export function markInFront(mark: Mark): string | undefined {
  switch (mark.kind) {
    case 'watermark':
      return undefined;
    case 'picture':
      return picture(mark);
    case 'text':
      return tag('g', { 'data-mark': 'text' }, paragraphTexts(mark.paragraphs));
    default:
      return unreachable(mark);
  }
}

function watermark({ text, center: [x, y], angle, size, width }: WatermarkMark): string {
  const attributes = {
    x,
    y: y + Math.round((size * 10 * CAPITALS) / 2),
    transform: `rotate(${-angle} ${x} ${y})`,
    'text-anchor': 'middle',
    textLength: width,
    lengthAdjust: 'spacingAndGlyphs',
    'font-size': size * 10,
    'font-weight': 'bold',
    fill: '#dfdfdf',
  };
  return textTag('text', attributes, text);
}

function picture({ box, description, picture: { format, bytes } }: PictureMark): string {
  const [x, y, width, height] = box;
  const href = `data:${MEDIA_TYPES[format]};base64,${base64(bytes)}`;
  return tag('image', { x, y, width, height, preserveAspectRatio: 'none', 'aria-label': description, href });
}
