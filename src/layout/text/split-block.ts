import type { Twips } from '../../page/units.js';
import { paragraphHeight, type TextBlock } from './text-block.js';

/**
 * Parts a block at a height: the lines that fit, and the rest for the next page. A paragraph may be parted between two
 * lines; its marker stays with its first. Whole blocks that fit leave an empty rest.
 */
export function splitBlock(block: TextBlock, height: Twips): readonly [fitting: TextBlock, rest: TextBlock] {
  const head: TextBlock['paragraphs'][number][] = [];
  const tail: TextBlock['paragraphs'][number][] = [];
  let used = 0;
  for (const paragraph of block.paragraphs) {
    if (tail.length > 0 || used + paragraphHeight(paragraph) > height) {
      const room = tail.length > 0 ? 0 : Math.floor((height - used - paragraph.spaceBefore) / paragraph.lineHeight);
      const fitting = Math.max(0, Math.min(paragraph.lines.length, room));
      if (fitting === 0) tail.push(paragraph);
      else {
        const { marker, ...unmarked } = paragraph;
        const upper = paragraph.lines.slice(0, fitting);
        const lower = paragraph.lines.slice(fitting);
        const text = (lines: typeof upper) => lines.map((line) => line.text).join(' ');
        head.push({ ...unmarked, ...(marker ? { marker } : {}), text: text(upper), lines: upper });
        tail.push({ ...unmarked, text: text(lower), lines: lower, spaceBefore: 0 });
        used = height;
      }
    } else {
      head.push(paragraph);
      used += paragraphHeight(paragraph);
    }
  }
  return [measured(head), measured(tail)];
}

function measured(paragraphs: TextBlock['paragraphs']): TextBlock {
  const flush = paragraphs.map((item, index) => (index === 0 ? { ...item, spaceBefore: 0 } : item));
  return { paragraphs: flush, height: flush.reduce((sum, item) => sum + paragraphHeight(item), 0) };
}
