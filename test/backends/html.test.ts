import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/backends/html.js';
import type { Paragraph } from '../../src/page/pages.js';
import { NASTY, nastyPages } from './nasty-pages.js';
import { all, first, readXml, type XmlElement } from './read/xml.js';
import { samplePages } from './sample-pages.js';

describe('renderHtml', () => {
  const pages = samplePages();
  const html = renderHtml(pages);
  const document = read(html);
  const sheets = all(document, 'section').filter((section) => section.attributes.class?.startsWith('halaman'));

  it('has a real table a page, with its heading rows apart', () => {
    expect(
      sheets.map((sheet) => [all(sheet, 'tr').length, all(sheet, 'thead').flatMap((head) => all(head, 'tr')).length]),
    ).toEqual(pages.pages.map(({ table }) => [table.rows.length, table.headerRows]));
  });

  it('says what each heading is the heading of', () => {
    const headings = sheets.map((sheet) =>
      all(sheet, 'th').map((cell) => [textOf(cell), cell.attributes.scope, cell.attributes.role]),
    );
    expect(headings[0]).toContainEqual(['Dasar Hukum', 'col', 'columnheader']);
    expect(headings[1]).toContainEqual(['Kegiatan', 'col', 'columnheader']);
    expect(headings[1]).toContainEqual(['Pelaksana', 'colgroup', 'columnheader']);
    expect(headings.map((list) => list.length)).toEqual(
      pages.pages.map(({ cells }) => cells.filter((cell) => cell.heading).length),
    );
  });

  it('writes every cell with its text and its span, in the order of reading', () => {
    pages.pages.forEach((page, index) => {
      const sheet = sheets[index];
      const read = sheet ? cellsOf(sheet) : [];
      const order = [...page.cells].sort((one, other) => one.row - other.row || one.column - other.column);
      expect(
        read.map((cell) => [textOf(cell), Number(cell.attributes.colspan ?? 1), Number(cell.attributes.rowspan ?? 1)]),
      ).toEqual(order.map((cell) => [cell.paragraphs.map(wholeText).join(''), cell.columnSpan, cell.rowSpan]));
    });
  });

  it('tells the flow of a page in words beneath its sheet, a paragraph for each step', () => {
    const told = all(document, 'section').filter((section) => section.attributes.class === 'narasi');
    const pagesWithFlow = pages.pages.filter(({ narrative }) => narrative !== '');
    expect(
      told.map((section) =>
        all(section, 'p')
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    ).toEqual(pagesWithFlow.map(({ narrative }) => narrative));
    const steps = 'Langkah 1 (Loket): Memeriksa; lanjut ke langkah 2. Langkah 2 (Kadis): Menandatangani.';
    const [page] = pagesWithFlow;
    const read1 = page && read(renderHtml({ ...pages, pages: [{ ...page, narrative: steps }] }));
    const [words] = read1 ? all(read1, 'section').filter((section) => section.attributes.class === 'narasi') : [];
    expect(words && all(words, 'p')).toHaveLength(2);
  });

  it('places every cell and every line where the model has it', () => {
    pages.pages.forEach((page, index) => {
      const sheet = sheets[index];
      const cells = sheet ? cellsOf(sheet) : [];
      const order = [...page.cells].sort((one, other) => one.row - other.row || one.column - other.column);
      order.forEach((cell, at) => {
        const element = cells[at];
        expect(styleOf(element, ['left', 'top', 'width', 'height'])).toEqual(cell.box);
        const lines = cell.paragraphs.flatMap(({ lines, font }) => lines.map((line) => ({ ...line, font })));
        const spans = element ? all(element, 'span') : [];
        for (const { text, x, y, font } of lines) {
          const span = spans.find((one) => one.text === text.replaceAll('\u200b', ''));
          const [left = 0, top = 0] = styleOf(span, ['left', 'top']);
          expect(Math.abs(left + cell.box[0] - x)).toBeLessThan(1);
          expect(Math.abs(top + cell.box[1] + font.size * 10 * 0.905 - y)).toBeLessThan(1);
        }
      });
    });
  });

  it('draws symbols and connectors of the model, described by the flow in words', () => {
    pages.pages.slice(1).forEach((page, index) => {
      const sheet = sheets[index + 1];
      if (!sheet) throw new Error('a page is missing');
      const svg = first(sheet, 'svg');
      const groups = all(svg, 'g');
      expect(groups.flatMap((group) => group.attributes['data-symbol'] ?? [])).toEqual(
        page.symbols.map(({ id }) => id),
      );
      expect(all(svg, 'polyline').map((line) => line.attributes.points)).toEqual(
        page.connectors.map(({ points }) => points.map((point) => point.join(',')).join(' ')),
      );
      const words = all(document, 'div').find(({ attributes }) => attributes.id === svg.attributes['aria-describedby']);
      expect(
        words &&
          all(words, 'p')
            .map(({ text }) => text)
            .join('')
            .trim(),
      ).toBe(page.narrative);
    });
  });

  it('tells its language and title, and gives pictures their description', () => {
    expect(document.attributes.lang).toBe('id');
    expect(first(document, 'title').text).toBe(pages.info.title);
    expect(all(document, 'img').map(({ attributes }) => attributes.alt)).toEqual(['Logo', 'Lambang']);
  });

  it('prints on the paper of the model', () => {
    expect(html).toContain('@page kertas-18709x12189{size:330mm 215mm;margin:0}');
  });

  it('needs no script and nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|@import|url\(|\son\w+=/i);
    expect([...html.matchAll(/\s(?:src|href)="([^"]{0,11})/g)].map(([, start]) => start)).toEqual([
      'data:image/',
      'data:image/',
    ]);
  });

  it('stays whole and shows the words, whatever they are', () => {
    const nasty = renderHtml(nastyPages());
    const shown = NASTY.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\ufffd');
    const whole = read(nasty);
    expect(nasty).not.toMatch(/<script/i);
    expect(first(whole, 'title').text).toBe(shown);
    const spans = all(first(whole, 'main'), 'span').filter(({ text }) => text !== '1.' && text !== '2.');
    expect(spans.length).toBeGreaterThan(50);
    expect(new Set(spans.map(({ text }) => text))).toEqual(new Set([shown]));
  });

  it('gives the same text for the same pages', () => {
    expect(renderHtml(samplePages())).toBe(html);
  });
});

/** It is written so that an XML reader can read it too. */
function read(html: string): XmlElement {
  return readXml(html.replace('<!DOCTYPE html>\n', '').trimEnd());
}

function cellsOf(sheet: XmlElement): readonly XmlElement[] {
  return all(sheet, 'tr').flatMap((row) => row.children);
}

/** Texts of the lines, one after the other. */
function textOf(element: XmlElement): string {
  return all(element, 'span')
    .map(({ text }) => text)
    .join('');
}

function wholeText({ marker, lines }: Paragraph): string {
  return (marker?.text ?? '') + lines.map(({ text }) => text.replaceAll('\u200b', '')).join('');
}

/** Lengths of a style in twips. */
function styleOf(element: XmlElement | undefined, names: readonly string[]): readonly number[] {
  const style = element?.attributes.style ?? '';
  return names.map((name) =>
    Math.round(Number(new RegExp(`(?:^|;)${name}:(-?[\\d.]+)pt`).exec(style)?.[1] ?? Number.NaN) * 20),
  );
}
