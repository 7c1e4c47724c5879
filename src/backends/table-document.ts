import { Document, Packer } from 'docx';
import type { DocumentInfo } from '../page/pages.js';
import type { Twips } from '../page/units.js';
import { coreProperties, languageTag } from './docx/core-properties.js';
import { flowingTable } from './docx/flowing-table.js';
import { documentHead, pageFooter } from './docx/table-document-parts.js';
import { withFixedZipTimes } from './docx/zip-times.js';

/** A document of one table that Word breaks over pages by itself, unlike the pages of an SOP, which layout places. */
export interface TableDocument {
  readonly info: DocumentInfo;
  readonly paper: Paper;
  /** In half points. */
  readonly fontSize: number;
  readonly title: string;
  /** What stands under the title, by name: "Nomor SOP" and its number. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly columns: readonly TableColumn[];
  readonly blocks: readonly TableBlock[];
  /** Paragraphs under the table, or in its place where it has no rows. */
  readonly remarks: readonly string[];
  /** "Halaman" and "dari", around the number of the page and of all pages. */
  readonly pageWords: readonly [page: string, of: string];
}

/** The sheet as it lies, in twips. */
export interface Paper {
  readonly width: Twips;
  readonly height: Twips;
  readonly margins: { readonly top: Twips; readonly right: Twips; readonly bottom: Twips; readonly left: Twips };
}

export interface TableColumn {
  readonly head: string;
  /** Of the width of the table, 0 to 1. */
  readonly share: number;
  readonly align: 'left' | 'center';
}

/** Rows under a heading of their own. A line break in a text begins a paragraph. */
export interface TableBlock {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

/** Writes the document as a Word file. The same document gives the same bytes. */
export async function renderTableDocument(table: TableDocument): Promise<Uint8Array> {
  const { info, paper, fontSize } = table;
  const font = { ascii: info.font, hAnsi: info.font, cs: info.font, eastAsia: info.font };
  const language = { value: languageTag(info.language) };
  const document = new Document({
    compatibility: { version: 15 },
    styles: {
      default: { document: { run: { font, size: fontSize, language }, paragraph: { spacing: { after: 0 } } } },
    },
    sections: [
      {
        properties: { page: pageOf(paper) },
        footers: { default: pageFooter(table) },
        children: [...documentHead(table), ...flowingTable(table)],
      },
    ],
  });
  const file = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(info) },
  ]);
  return withFixedZipTimes(file);
}

/** docx wants the short side of a landscape page as its width, and turns them itself. */
function pageOf({ width, height, margins }: Paper) {
  const across = width > height;
  const [short, long] = across ? [height, width] : [width, height];
  return {
    size: { width: short, height: long, orientation: across ? ('landscape' as const) : ('portrait' as const) },
    margin: { ...margins, header: 0, footer: Math.round(margins.bottom / 2), gutter: 0 },
  };
}
