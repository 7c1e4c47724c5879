import type { Font, Paragraph } from '../../page/pages.js';
import { TWIPS_PER_POINT } from '../../page/units.js';
import { xmlText } from '../escape-xml.js';
import { lineEnds } from '../line-ends.js';
import type { Canvas } from './canvas.js';
import { FACES } from './faces.js';

/** Draws the lines of a paragraph where layout has placed them; upright ones run upwards from their place. */
export function drawLines(canvas: Canvas, { text, font, lines }: Paragraph, upright = false): void {
  const ends = lineEnds(text, lines);
  lines.forEach((line, index) => {
    drawText(canvas, `${line.text}${ends[index] ?? ''}`, line.x, line.y, font, upright);
  });
}

/** Draws the marker of a list item ("1.") on the baseline of its first line. */
export function drawMarker(canvas: Canvas, { marker, lines, font }: Paragraph, upright = false): void {
  const first = lines[0];
  if (marker && first) drawText(canvas, marker.text, marker.x, first.y, font, upright);
}

function drawText({ doc }: Canvas, text: string, x: number, y: number, font: Font, upright: boolean): void {
  doc
    .font(font.bold ? FACES.bold : FACES.regular)
    .fontSize(font.size / 2)
    .fillColor(`#${font.color ?? '000000'}`)
    .text(printed(text), x / TWIPS_PER_POINT, y / TWIPS_PER_POINT, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...(upright ? { rotation: 90 } : {}),
      ...(font.italic ? { oblique: true } : {}),
    });
}

/** The line is broken already: its marks of places to break at have done their work. */
function printed(text: string): string {
  return xmlText(text.replaceAll('\u200b', ''));
}
