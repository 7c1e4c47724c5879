import type { StructureContent, StructureElement } from 'pdfkit';
import type { Cell, Paragraph } from '../../page/pages.js';
import type { Canvas } from './canvas.js';
import { drawLines, drawMarker } from './texts.js';

/** Draws the text of a cell and adds it to its element: paragraphs, and lists where markers hang before them. */
export function addTexts(element: StructureElement, canvas: Canvas, cell: Cell): void {
  const [only] = cell.paragraphs;
  if (only && cell.paragraphs.length === 1 && !only.marker) {
    element.add(marked(canvas, 'P', () => drawLines(canvas, only, cell.upright)));
    return;
  }
  for (const block of blockElements(canvas, cell)) element.add(block);
}

function blockElements(canvas: Canvas, cell: Cell): readonly StructureElement[] {
  const { doc } = canvas;
  return blocksOf(cell.paragraphs).map((block) => {
    if (block.kind === 'paragraph') {
      return tagged(canvas, 'P', () => drawLines(canvas, block.paragraph, cell.upright));
    }
    const list = doc.struct('L');
    for (const item of block.items) {
      const element = doc.struct('LI');
      const [first] = item;
      if (first?.marker) element.add(tagged(canvas, 'Lbl', () => drawMarker(canvas, first, cell.upright)));
      const body = () => {
        for (const paragraph of item) drawLines(canvas, paragraph, cell.upright);
      };
      list.add(element.add(tagged(canvas, 'LBody', body)));
    }
    return list;
  });
}

type Block =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'list'; readonly items: readonly (readonly Paragraph[])[] };

/** Paragraphs as they belong together: an item begins with a marker and goes on while its text stands in as far. */
function blocksOf(paragraphs: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const paragraph of paragraphs) {
    const last = blocks.at(-1);
    const items = last?.kind === 'list' ? last.items : [];
    const open = items.at(-1);
    if (paragraph.marker) {
      const list: Block = { kind: 'list', items: [...items, [paragraph]] };
      blocks.splice(items.length > 0 ? -1 : blocks.length, 1, list);
    } else if (open && paragraph.indent > 0) {
      blocks.splice(-1, 1, { kind: 'list', items: [...items.slice(0, -1), [...open, paragraph]] });
    } else {
      blocks.push({ kind: 'paragraph', paragraph });
    }
  }
  return blocks;
}

function tagged(canvas: Canvas, type: string, draw: () => void): StructureElement {
  return canvas.doc.struct(type).add(marked(canvas, type, draw));
}

function marked({ doc }: Canvas, type: string, draw: () => void): StructureContent {
  const content = doc.markStructureContent(type);
  draw();
  doc.endMarkedContent();
  return content;
}
