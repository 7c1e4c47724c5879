import type { Page, Pages, Paragraph } from '../../src/page/pages.js';
import { samplePages } from './sample-pages.js';

/** What an author may write that a format could take for its own: markup, ends of data, quotes, controls, other scripts. */
export const NASTY =
  '</text></td><script>alert(1)</script> ]]> --> " \' & % \\ ( { \u0000\u0001\u001b[31m\u0085 \ud800 \ufffe ' +
  'e\u0301 \u00ad \u200d\ufe0f 😀👩‍👩‍👧 العربية 中文';

/** The sample document with nasty words in every text of it. */
export function nastyPages(): Pages {
  const sample = samplePages();
  const info = { ...sample.info, title: NASTY, number: NASTY, author: NASTY, keywords: [NASTY], font: NASTY };
  return { info, pages: sample.pages.map(nastyPage) };
}

function nastyPage(page: Page): Page {
  const texts = (paragraphs: readonly Paragraph[]) => paragraphs.map(nastyParagraph);
  return {
    ...page,
    narrative: page.narrative === '' ? '' : NASTY,
    cells: page.cells.map((cell) => ({ ...cell, field: NASTY, paragraphs: texts(cell.paragraphs) })),
    symbols: page.symbols.map((symbol) => ({
      ...symbol,
      description: NASTY,
      paragraphs: texts(symbol.paragraphs),
    })),
    connectors: page.connectors.map((connector) => ({
      ...connector,
      ...(connector.labelMark
        ? { label: NASTY, labelMark: { ...connector.labelMark, paragraphs: texts(connector.labelMark.paragraphs) } }
        : {}),
    })),
    marks: page.marks.map((mark) => {
      if (mark.kind === 'picture') return { ...mark, description: NASTY };
      return mark.kind === 'watermark' ? { ...mark, text: NASTY } : { ...mark, paragraphs: texts(mark.paragraphs) };
    }),
  };
}

function nastyParagraph(paragraph: Paragraph): Paragraph {
  return { ...paragraph, text: NASTY, lines: paragraph.lines.map((line) => ({ ...line, text: NASTY })) };
}
