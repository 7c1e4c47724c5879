import type { LayoutResult } from '../../layout/layout.js';
import type { CheckedFile } from '../check-paths.js';
import type { Tools } from './tools.js';

/** One file to be written: the end of its name and how its content is made. */
export interface Product {
  readonly ending: string;
  make(): Promise<string | Uint8Array>;
}

/** What a format makes of one SOP. The backend is loaded only when it is asked for. */
export type Format = (file: CheckedFile, layout: LayoutResult, tools: Tools) => readonly Product[];

/** The formats of `--to`. A new one is a line here and its backend. */
export const FORMATS: Readonly<Record<string, Format>> = {
  docx: (_, { pages }) => [
    {
      ending: '.docx',
      make: async () => (await import('../../backends/docx.js')).renderDocx(pages),
    },
  ],
  pdf: (_, { pages }) => [
    {
      ending: '.pdf',
      make: async () => {
        const [{ renderPdf }, { readFonts }] = await Promise.all([
          import('../../backends/pdf.js'),
          import('./fonts.js'),
        ]);
        return renderPdf(pages, await readFonts(pages.info.font));
      },
    },
  ],
  svg: (_, { pages }) =>
    pages.pages.map((page) => ({
      ending: `-${page.number}.svg`,
      make: async () => (await import('../../backends/svg.js')).renderSvg(page, pages),
    })),
  png: (_, { pages }, { resvg, dpi }) =>
    pages.pages.map((page) => ({
      ending: `-${page.number}.png`,
      make: async () => {
        const [{ renderSvg }, { readFonts }, { renderPng }, { withStandIns }] = await Promise.all([
          import('../../backends/svg.js'),
          import('./fonts.js'),
          import('./png.js'),
          import('./stand-ins.js'),
        ]);
        const { font } = pages.info;
        return renderPng(withStandIns(renderSvg(page, pages), font), await readFonts(font), resvg ?? '', dpi);
      },
    })),
  html: (_, { pages }) => [
    {
      ending: '.html',
      make: async () => (await import('../../backends/html.js')).renderHtml(pages),
    },
  ],
  text: (_, { pages }) => [
    {
      ending: '.txt',
      make: async () => (await import('../../backends/text.js')).renderText(pages),
    },
  ],
  pages: (_, { pages }) => [
    {
      ending: '.pages.json',
      make: async () => (await import('../../backends/pages-json.js')).renderPagesJson(pages),
    },
  ],
  mermaid: ({ sop, flow }) =>
    sop && flow
      ? [{ ending: '.mmd', make: async () => (await import('../../export/mermaid.js')).toMermaid(sop, flow) }]
      : [],
  // Drawn by `drawDiagrams`, all those of a call in one browser.
  'mermaid-svg': () => [],
  'mermaid-png': () => [],
};
