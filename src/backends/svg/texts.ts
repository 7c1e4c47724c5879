import type { Paragraph } from '../../page/pages.js';
import { tag, textTag } from './tag.js';

/** Paragraphs as text elements, one a line, where layout has placed them; upright ones run upwards from their place. */
export function paragraphTexts(paragraphs: readonly Paragraph[], upright = false): readonly string[] {
  return paragraphs.map(({ font, lines, marker }) => {
    const first = lines[0];
    const placed = marker && first ? [{ text: marker.text, x: marker.x, y: first.y }, ...lines] : lines;
    const attributes = {
      'font-size': font.size * 10,
      'font-weight': font.bold ? 'bold' : undefined,
      'font-style': font.italic ? 'italic' : undefined,
      fill: font.color ? `#${font.color}` : undefined,
    };
    return tag(
      'g',
      attributes,
      placed.map(({ text, x, y }) =>
        textTag('text', { x, y, transform: upright ? `rotate(-90 ${x} ${y})` : undefined }, printed(text)),
      ),
    );
  });
}

/** Some fonts draw a box for the mark of a place to break at; the line is broken already. */
function printed(text: string): string {
  return text.replaceAll('\u200b', '');
}
