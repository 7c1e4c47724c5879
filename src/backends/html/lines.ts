import { familyOf } from '../../fonts/families.js';
import type { Font, Paragraph } from '../../page/pages.js';
import type { Point } from '../../page/units.js';
import { escapeXml } from '../escape-xml.js';
import { lineEnds } from '../line-ends.js';
import { element, points } from './element.js';

/**
 * A paragraph whose lines stand where layout has placed them, counted from the given corner; upright ones run upwards
 * from their place.
 */
export function placedParagraph(paragraph: Paragraph, corner: Point, upright = false): string {
  const { font, lines, marker, text } = paragraph;
  const ends = lineEnds(text, lines);
  const first = lines[0];
  const place = (words: string, x: number, y: number) =>
    placedLine(words, [x - corner[0], y - corner[1]], font, upright);
  const head = marker && first ? `${place(marker.text, marker.x, first.y)} ` : '';
  return element('p', {}, head, ...lines.map((line, index) => place(line.text, line.x, line.y) + (ends[index] ?? '')));
}

function placedLine(text: string, [x, y]: Point, font: Font, upright: boolean): string {
  const style = [
    `left:${points(x)}`,
    `top:${points(y - font.size * 10 * familyOf(font.family ?? '').ascent)}`,
    `font-size:${font.size / 2}pt`,
    font.bold ? 'font-weight:bold' : '',
    font.italic ? 'font-style:italic' : '',
    font.color ? `color:#${font.color}` : '',
  ];
  const attributes = { class: upright ? 'naik' : undefined, style: style.filter((part) => part !== '').join(';') };
  // The line is broken already: its marks of places to break at have done their work.
  return element('span', attributes, escapeXml(text.replaceAll('\u200b', '')));
}
