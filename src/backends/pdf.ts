import type { DocumentInfo, Page, Pages } from '../page/pages.js';
import { TWIPS_PER_POINT } from '../page/units.js';
import { documentDays } from './document-days.js';
import { xmlText } from './escape-xml.js';
import type { Canvas } from './pdf/canvas.js';
import { embeddedFont } from './pdf/embedded-font.js';
import { FACES, type FontFiles } from './pdf/faces.js';
import { flowElement } from './pdf/flow.js';
import { drawBehind, drawInFront } from './pdf/marks.js';
import { SopDocument } from './pdf/sop-document.js';
import { drawGrid, tableElement } from './pdf/table.js';

/**
 * Writes a document as a PDF: text with the letters of the given fonts, line by line where layout has placed it, and
 * vector drawings; tagged for screen readers, with bookmarks, after PDF/A-2b. The same pages give the same bytes.
 *
 * @throws where a font file is no TrueType font
 */
export async function renderPdf(pages: Pages, fonts: FontFiles): Promise<Uint8Array> {
  const { info } = pages;
  const regular = embeddedFont(fonts.regular);
  const doc = new SopDocument({
    autoFirstPage: false,
    font: regular,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    lang: info.language,
    displayTitle: true,
    info: properties(info),
  });
  doc.registerFont(FACES.regular, regular).registerFont(FACES.bold, embeddedFont(fonts.bold));
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const page of pages.pages) {
    doc.addPage({ size: [page.width / TWIPS_PER_POINT, page.height / TWIPS_PER_POINT], margin: 0 });
    doc.outline.addItem(bookmark(page, pages));
    root.add(await drawPage({ doc, page }));
  }
  return doc.finish();
}

async function drawPage(canvas: Canvas) {
  const { doc, page } = canvas;
  for (const mark of page.marks) drawBehind(canvas, mark);
  drawGrid(canvas);
  const table = tableElement(canvas);
  const flow = flowElement(canvas);
  const section = doc.struct('Sect');
  for (const mark of page.marks) {
    const figure = await drawInFront(canvas, mark);
    // The logo is read before the text that it stands above.
    if (figure) section.add(figure);
  }
  section.add(table);
  if (flow) section.add(flow);
  return section;
}

function properties(info: DocumentInfo) {
  const { created, modified } = documentDays(info);
  return {
    Title: xmlText(info.title),
    Author: xmlText(info.author),
    Subject: xmlText(info.number),
    Keywords: xmlText(info.keywords.join(', ')),
    Creator: 'sop-toolkit',
    Producer: 'sop-toolkit (PDFKit)',
    CreationDate: created,
    ModDate: modified,
  };
}

function bookmark(page: Page, { pages }: Pages): string {
  if (page.kind === 'identity') {
    const first = pages.find(({ kind }) => kind === 'identity')?.number === page.number;
    return first ? 'Identitas SOP' : 'Identitas SOP (lanjutan)';
  }
  const steps = page.cells.flatMap(({ step }) => (step === undefined ? [] : [step]));
  if (steps.length === 0) return `Alur, halaman ${page.number}`;
  const [from, to] = [Math.min(...steps), Math.max(...steps)];
  return from === to ? `Alur, langkah ${from}` : `Alur, langkah ${from}–${to}`;
}
