import { Document, Packer } from 'docx';
import type { Pages } from '../page/pages.js';
import { coreProperties, languageTag } from './docx/core-properties.js';
import { documentSections } from './docx/sections.js';
import { withFixedZipTimes } from './docx/zip-times.js';

/**
 * Writes a document as a Word file: a table a page, and the symbols and connectors of a page as one drawing over it.
 * The same pages give the same bytes.
 */
export async function renderDocx(pages: Pages): Promise<Uint8Array> {
  const { info } = pages;
  let lastId = 0;
  const nextId = () => ++lastId;
  const font = { ascii: info.font, hAnsi: info.font, cs: info.font, eastAsia: info.font };
  const language = languageTag(info.language);
  const document = new Document({
    compatibility: { version: 15 },
    styles: {
      default: {
        document: { run: { font, size: 18, language: { value: language } }, paragraph: { spacing: { after: 0 } } },
      },
    },
    sections: documentSections(pages.pages, info.font, nextId),
  });
  const file = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(info) },
  ]);
  return withFixedZipTimes(file);
}
