import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrowheadPath } from '../../src/backends/arrowhead.js';
import { renderPdf } from '../../src/backends/pdf.js';
import type { Cell, Page, Paragraph } from '../../src/page/pages.js';
import { NASTY, nastyPages } from './nasty-pages.js';
import { boundsOf, PdfReader, type ReadElement, type ReadPdfPage } from './read/pdf.js';
import { samplePages } from './sample-pages.js';

const { resolve } = createRequire(import.meta.url);
const font = (path: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/arimo/${path}`)));
const FONTS = { regular: font('400Regular/Arimo_400Regular.ttf'), bold: font('700Bold/Arimo_700Bold.ttf') };

const OUTLINE = 20;
const CONNECTOR = 15;

describe('renderPdf', () => {
  const pages = samplePages();
  let bytes: Uint8Array;
  let pdf: PdfReader;
  let read: readonly ReadPdfPage[];

  beforeAll(async () => {
    bytes = await renderPdf(pages, FONTS);
    pdf = new PdfReader(bytes);
    read = pdf.pages();
  });

  it('writes a page for each page of the model, in its size', () => {
    expect(read.map(({ width, height }) => [width, height])).toEqual(
      pages.pages.map(({ width, height }) => [width, height]),
    );
  });

  it('places every line of text where the model has it, in its size, and no other', () => {
    pages.pages.forEach((page, index) => {
      const placed = (read[index]?.texts ?? [])
        .filter(({ text }) => text !== 'DRAF')
        .map(({ text, x, y, size }) => `${text.trimEnd()} ${x},${y} ${size}`);
      expect(placed.sort()).toEqual(linesOf(page).sort());
    });
  });

  it('writes upright text upwards', () => {
    const upright = read[1]?.texts.filter((text) => text.upright).map(({ text }) => text.trimEnd());
    expect(upright).toEqual(['Petugas', 'Loket']);
  });

  it('draws every symbol in its box', () => {
    pages.pages.forEach((page, index) => {
      const outlines = (read[index]?.paths ?? []).filter(
        ({ painted, lineWidth }) => painted === 'both' && lineWidth === OUTLINE,
      );
      expect(outlines.map(({ points }) => boundsOf(points))).toEqual(page.symbols.map(({ box }) => [...box]));
    });
  });

  it('draws every connector through its points, with an arrowhead where the model has one', () => {
    pages.pages.slice(1).forEach((page, index) => {
      const paths = read[index + 1]?.paths ?? [];
      const lines = paths.filter(({ painted, lineWidth }) => painted === 'drawn' && lineWidth === CONNECTOR);
      expect(lines.map(({ points }) => points)).toEqual(page.connectors.map(({ points }) => points));
      const heads = paths.filter(({ painted, points }) => painted === 'filled' && points.length === 3);
      expect(heads.map(({ points }) => points)).toEqual(
        page.connectors.filter(({ arrow }) => arrow).map(({ points }) => pathPoints(arrowheadPath(points))),
      );
    });
  });

  it('puts labels on white', () => {
    pages.pages.forEach((page, index) => {
      const filled = (read[index]?.paths ?? []).filter(({ painted }) => painted === 'filled');
      const boxes = filled.map(({ points }) => boundsOf(points));
      for (const { labelMark } of page.connectors) if (labelMark) expect(boxes).toContainEqual([...labelMark.box]);
    });
  });

  it('places pictures, one in SVG as the paths that it is made of', () => {
    expect(read[0]?.pictures).toEqual([[3300, 1060, 900, 900]]);
    const triangle = read[0]?.paths.find(({ points, painted }) => points.length === 3 && painted === 'filled');
    expect(triangle && boundsOf(triangle.points)).toEqual([5580, 1240, 540, 360]);
  });

  it('stretches the watermark to its width', () => {
    for (const page of read) expect(page.texts.find(({ text }) => text === 'DRAF')?.width).toBeCloseTo(8000, 0);
  });

  it('tags the table as rows of headings and cells, with what they span', () => {
    const sections = pdf.structure().children;
    expect(sections.map(({ type }) => type)).toEqual(['Sect', 'Sect', 'Sect']);
    pages.pages.forEach((page, index) => {
      const rows = elements(sections[index], 'TR');
      expect(rows.length).toBe(page.table.rows.length);
      expect(rows.flatMap(({ children }) => children.map(spanOf))).toEqual(
        inOrder(page).map(({ heading, columnSpan, rowSpan }) => [heading ? 'TH' : 'TD', columnSpan, rowSpan]),
      );
    });
    expect(elements(sections[1], 'THead').flatMap((head) => elements(head, 'TR'))).toHaveLength(2);
  });

  it('reads the table aloud cell by cell, words parted at the ends of lines but where one was broken', () => {
    const sections = pdf.structure().children;
    pages.pages.forEach((page, index) => {
      const cells = elements(sections[index], 'TR').flatMap(({ children }) => children);
      expect(cells.map((cell) => aloud(cell, read))).toEqual(inOrder(page).map(wholeText));
    });
  });

  it('tells the flow in words for its drawing, and what pictures show', () => {
    expect(elements(pdf.structure(), 'Figure').map(({ alt }) => alt)).toEqual([
      'Logo',
      'Lambang',
      pages.pages[1]?.narrative,
      pages.pages[2]?.narrative,
    ]);
  });

  it('leaves nothing out of the structure but what is no content', () => {
    const untagged = read.map(({ texts }) =>
      texts.filter(({ content }) => content === undefined).map(({ text }) => text),
    );
    expect(untagged).toEqual([1, 2, 3].map((page) => ['DRAF', `Halaman ${page} dari 3`]));
  });

  it('has bookmarks for the identity and each page of flow', () => {
    expect(pdf.bookmarks()).toEqual(['Identitas SOP', 'Alur, langkah 1–5', 'Alur, langkah 6–10']);
  });

  it('tells its language and properties, and the same in XMP', () => {
    expect(pdf.root).toContain('/Lang (id)');
    expect(pdf.property('Title')).toBe(pages.info.title);
    expect(pdf.property('Author')).toBe(pages.info.author);
    expect(pdf.property('Subject')).toBe(pages.info.number);
    expect(pdf.property('CreationDate')).toBe('D:20260112000000Z');
    expect(pdf.property('ModDate')).toBe('D:20260202000000Z');
    const xmp = pdf.stream(pdf.root, 'Metadata');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Penerbitan Izin &lt;Uji&gt; &amp; Coba</rdf:li>');
    expect(xmp).toContain('<xmp:ModifyDate>2026-02-02T00:00:00Z</xmp:ModifyDate>');
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/);
  });

  it('keeps whatever words there are to copy, also those that its font has no letters for', async () => {
    const nasty = new PdfReader(await renderPdf(nastyPages(), FONTS));
    const shown = NASTY.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');
    const texts = nasty.pages().flatMap((page) => page.texts.map(({ text }) => text.trimEnd()));
    expect(texts.length).toBeGreaterThan(50);
    expect(new Set(texts.filter((text) => text.length > 3))).toEqual(new Set([shown]));
    expect(nasty.property('Title')).toBe(shown);
  });

  it('draws a crossed box for a picture that is broken', async () => {
    const [identity] = pages.pages;
    if (!identity) throw new Error('the sample has an identity page');
    const marks = identity.marks.map((mark) =>
      mark.kind === 'picture' && mark.picture.format === 'png'
        ? { ...mark, picture: { ...mark.picture, bytes: mark.picture.bytes.slice(0, 50) } }
        : mark,
    );
    const [page] = new PdfReader(await renderPdf({ ...pages, pages: [{ ...identity, marks }] }, FONTS)).pages();
    expect(page?.pictures).toEqual([]);
    expect(page?.paths.map(({ points }) => boundsOf(points))).toContainEqual([3300, 1060, 900, 900]);
  });

  it('gives the same bytes for the same pages, also where the SOP has no day', async () => {
    expect(Buffer.compare(await renderPdf(samplePages(), FONTS), bytes)).toBe(0);
    const { created: _, modified: __, ...info } = pages.info;
    const undated = new PdfReader(await renderPdf({ ...pages, info }, FONTS));
    expect(undated.property('CreationDate')).toBe('D:19800101000000Z');
  });
});

function linesOf(page: Page): string[] {
  const paragraphs: readonly Paragraph[] = [
    ...page.cells.flatMap((cell) => cell.paragraphs),
    ...page.symbols.flatMap((symbol) => symbol.paragraphs),
    ...page.connectors.flatMap((connector) => connector.labelMark?.paragraphs ?? []),
    ...page.marks.flatMap((mark) => (mark.kind === 'text' ? mark.paragraphs : [])),
  ];
  return paragraphs.flatMap(({ lines, marker, font: { size } }) => [
    ...(marker ? [`${marker.text} ${marker.x},${lines[0]?.y} ${size}`] : []),
    ...lines.map(({ text, x, y }) => `${text.replaceAll('\u200b', '').trimEnd()} ${x},${y} ${size}`),
  ]);
}

function inOrder({ cells }: Page): readonly Cell[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

function wholeText({ paragraphs }: Cell): string {
  return paragraphs.map(({ text, marker }) => (marker?.text ?? '') + text.replaceAll('\u200b', '')).join('');
}

function pathPoints(data: string) {
  return [...data.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

function elements(element: ReadElement | undefined, type: string): readonly ReadElement[] {
  return (element?.children ?? []).flatMap((child) => [
    ...(child.type === type ? [child] : []),
    ...elements(child, type),
  ]);
}

function spanOf({ type, attributes }: ReadElement): readonly [string, number, number] {
  const span = (name: string) => Number(new RegExp(`/${name} (\\d+)`).exec(attributes)?.[1] ?? 1);
  return [type, span('ColSpan'), span('RowSpan')];
}

/** The texts of an element in the order of its parts. */
function aloud(element: ReadElement, pages: readonly ReadPdfPage[]): string {
  const own = element.contents.flatMap(([page, content]) =>
    (pages[page]?.texts ?? []).filter((text) => text.content === content).map(({ text }) => text),
  );
  return own.join('') + element.children.map((child) => aloud(child, pages)).join('');
}
