import type { Page, Pages } from '../page/pages.js';
import { escapeXml } from './escape-xml.js';
import { pageDrawing } from './html/drawing.js';
import { element } from './html/element.js';
import { markInFront } from './html/marks.js';
import { paperClass, styleSheet } from './html/style-sheet.js';
import { pageTable } from './html/table.js';

/**
 * Writes a document as one HTML file that needs nothing else, not even scripts: real tables with the flow drawn below
 * their texts, the flow in words beneath each page, and print as on paper. The same pages give the same text.
 */
export function renderHtml(pages: Pages): string {
  const { info } = pages;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeXml(info.title)),
    element('meta', { name: 'author', content: info.author }),
    element('meta', { name: 'keywords', content: info.keywords.join(', ') }),
    element('style', {}, `\n${styleSheet(pages.pages, info.font)}\n`),
  );
  const title = element('h1', { class: 'tersembunyi' }, escapeXml(info.title));
  const main = element('main', {}, title, ...pages.pages.flatMap((page) => pageParts(page, pages.pages.length)));
  return `<!DOCTYPE html>\n${element('html', { lang: info.language }, `\n${head}\n`, element('body', {}, `\n${main}\n`), '\n')}\n`;
}

function pageParts(page: Page, count: number): readonly string[] {
  const name = `Halaman ${page.number} dari ${count}`;
  const narrative = `narasi-${page.number}`;
  const table = pageTable(page, page.kind === 'flow' ? 'Langkah, pelaksana, dan mutu baku' : 'Identitas SOP');
  const sheet = element(
    'section',
    { class: `halaman ${paperClass(page)}`, 'aria-label': name },
    `\n${pageDrawing(page, narrative)}\n`,
    // A logo is read before the text that it stands above.
    ...page.marks.map((mark) => (mark.kind === 'picture' ? markInFront(mark) : '')),
    `${table}\n`,
    ...page.marks.map((mark) => (mark.kind === 'picture' ? '' : markInFront(mark))),
  );
  // On a screen narrower than the paper the sheet is moved sideways in its frame, and the words keep their size.
  const frame = element('div', { class: 'bingkai', tabindex: 0 }, sheet);
  if (page.narrative === '') return [`\n${frame}`];
  const heading = element('h2', {}, `Alur halaman ${page.number} dalam kata-kata`);
  const words = element('div', { id: narrative }, ...sentences(page.narrative));
  return [`\n${frame}`, `\n${element('section', { class: 'narasi' }, heading, words)}`];
}

/** A paragraph for each step. */
function sentences(narrative: string): readonly string[] {
  return narrative.split(/(?<=\.) (?=Langkah \d+ \()/).map((sentence) => element('p', {}, `${escapeXml(sentence)} `));
}
