import type { Drawing } from 'docx';
import type { TextMark } from '../../page/pages.js';
import { anchoredDrawing } from './anchored-drawing.js';
import { flowingParagraph } from './paragraph.js';
import { presetGeometry, shapeElement } from './shape.js';

const SHAPE_URI = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** Text outside the table, in a box without outline or fill. */
export function textBox(mark: TextMark, zIndex: number, nextId: () => number): Drawing {
  const id = nextId();
  const name = `Teks ${id}`;
  const shape = shapeElement(
    {
      id: nextId(),
      name,
      box: mark.box,
      geometry: presetGeometry('rect'),
      white: false,
      text: { paragraphs: mark.paragraphs.map((paragraph) => flowingParagraph(paragraph)), anchor: 't' },
    },
    mark.box,
  );
  return anchoredDrawing({ id, name, description: '', box: mark.box, zIndex, uri: SHAPE_URI, content: shape });
}
