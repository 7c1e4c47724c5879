import type { Font, Paragraph } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { breakLines } from './break-lines.js';
import { baselineOffset, textWidth } from './measure.js';

export interface TextStyle {
  readonly font: Font;
  readonly align: 'left' | 'center' | 'right';
  readonly lineHeight: Twips;
}

/** Text broken to a width but not yet placed on the page; y is measured from the top of the block. */
export interface TextBlock {
  readonly paragraphs: readonly Paragraph[];
  readonly height: Twips;
}

const EMPTY: TextBlock = { paragraphs: [], height: 0 };

/** A text of one or more paragraphs (line ends part them; an empty one keeps its line). */
export function textBlock(text: string, style: TextStyle, width: Twips): TextBlock {
  if (text === '') return EMPTY;
  return stack(text.split('\n').map((line) => paragraph(line.trim(), style, width, 0)));
}

/** A list: numbered `1.`, `2.` … where it has two items or more; a single item stands alone. */
export function listBlock(items: readonly string[], style: TextStyle, width: Twips, gap: Twips = 0): TextBlock {
  if (items.length < 2) return textBlock(items[0] ?? '', style, width);
  const indent = listIndent(items.length, style.font);
  return stack(
    items.flatMap((item, index) =>
      item.split('\n').map((line, lineIndex): Paragraph => {
        const made = paragraph(line.trim(), { ...style, align: 'left' }, width, indent);
        const spaced = lineIndex === 0 && index > 0 && gap > 0 ? { ...made, spaceBefore: gap } : made;
        return lineIndex === 0 ? { ...spaced, marker: { text: `${index + 1}.`, x: 0 } } : spaced;
      }),
    ),
  );
}

/** How far the items of a numbered list stand in from their numbers. */
export function listIndent(count: number, font: Font): Twips {
  return Math.ceil(textWidth(`${count}. `, font)) + 40;
}

/** Puts blocks below one another. */
export function stackBlocks(blocks: readonly TextBlock[]): TextBlock {
  return stack(blocks.flatMap((block) => block.paragraphs));
}

/** Height of a paragraph with the space before it. */
export function paragraphHeight(paragraph: Paragraph): Twips {
  return paragraph.spaceBefore + paragraph.lines.length * paragraph.lineHeight;
}

/** Moves a block to its place on the page: its lines' x and y become those of the page. */
export function placeBlock(block: TextBlock, x: Twips, y: Twips, width: Twips): readonly Paragraph[] {
  let top = y;
  return block.paragraphs.map((item) => {
    top += item.spaceBefore;
    const first = top + baselineOffset(item.font, item.lineHeight);
    top += item.lines.length * item.lineHeight;
    const left = x + item.indent;
    const room = width - item.indent;
    return {
      ...item,
      ...(item.marker ? { marker: { ...item.marker, x } } : {}),
      lines: item.lines.map((line, index) => ({
        ...line,
        x: left + alignedOffset(item.align, room - line.width),
        y: first + index * item.lineHeight,
      })),
    };
  });
}

/** Line height that suits a font size: 1.15 of it, as the form is usually set. */
export function lineHeightOf(font: Font): Twips {
  return Math.round(font.size * 10 * 1.17);
}

function alignedOffset(align: Paragraph['align'], rest: Twips): Twips {
  if (align === 'center') return Math.round(rest / 2);
  return align === 'right' ? rest : 0;
}

function paragraph(text: string, style: TextStyle, width: Twips, indent: Twips): Paragraph {
  const broken = breakLines(text, style.font, Math.max(1, width - indent));
  return {
    text: broken.text,
    align: style.align,
    font: style.font,
    indent,
    spaceBefore: 0,
    lineHeight: style.lineHeight,
    lines: broken.lines.map((line) => ({ text: line, x: 0, y: 0, width: Math.ceil(textWidth(line, style.font)) })),
  };
}

function stack(paragraphs: readonly Paragraph[]): TextBlock {
  // Space before the first paragraph would push it away from the cell's edge for nothing.
  const flush = paragraphs.map((item, index) =>
    index === 0 && item.spaceBefore > 0 ? { ...item, spaceBefore: 0 } : item,
  );
  return { paragraphs: flush, height: flush.reduce((sum, item) => sum + paragraphHeight(item), 0) };
}
