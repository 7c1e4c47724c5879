import { describe, expect, test } from 'vitest';
import { renderTableDocument, type TableDocument } from '../../src/backends/table-document.js';
import { readZip } from './read/zip.js';

const SAMPLE: TableDocument = {
  info: {
    title: 'Daftar',
    number: '1/2026',
    author: 'Dinas Contoh',
    language: 'id',
    font: 'Arial',
    created: '2026-01-12',
    keywords: [],
  },
  paper: { width: 18709, height: 12189, margins: { top: 850, right: 850, bottom: 850, left: 1134 } },
  fontSize: 18,
  title: 'DAFTAR & ISI',
  facts: [['Nomor SOP', '1/2026']],
  columns: [
    { head: 'No', share: 0.1, align: 'center' },
    { head: 'Isi', share: 0.9, align: 'left' },
  ],
  blocks: [{ heading: 'A. Satu', rows: [['1', 'baris <satu>\nbaris dua']] }],
  remarks: ['Catatan.'],
  pageWords: ['Halaman', 'dari'],
};

async function partsOf(table: TableDocument): Promise<(name: string) => string> {
  const files = readZip(await renderTableDocument(table));
  return (name) => new TextDecoder().decode(files.get(name)?.bytes);
}

const document = async (table: TableDocument) => (await partsOf(table))('word/document.xml');
const textsOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);

describe('renderTableDocument', () => {
  test('writes title, facts, head, blocks, rows and remarks in order', async () => {
    expect(textsOf(await document(SAMPLE))).toEqual([
      'DAFTAR &amp; ISI',
      'Nomor SOP',
      ': 1/2026',
      'No',
      'Isi',
      'A. Satu',
      '1',
      'baris &lt;satu&gt;',
      'baris dua',
      'Catatan.',
    ]);
  });

  test('lies across where the sheet is wider than high, and fills it between the margins', async () => {
    const xml = await document(SAMPLE);
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="18709" w:h="12189" w:orient="landscape"/);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(18709 - 850 - 1134);
  });

  test('repeats the head of the table on each page and keeps headings with their rows', async () => {
    const xml = await document(SAMPLE);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*A\. Satu/s);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
  });

  test('lets a long row go on on the next page, a short one not', async () => {
    const long = { ...SAMPLE, blocks: [{ heading: 'A', rows: [['1', 'x\n'.repeat(30)]] }] };
    const splits = (xml: string) => xml.match(/<w:cantSplit\/>/g)?.length;
    expect([splits(await document(SAMPLE)), splits(await document(long))]).toEqual([3, 2]);
  });

  test('numbers the pages in the footer', async () => {
    const footer = (await partsOf(SAMPLE))('word/footer1.xml');
    expect(textsOf(footer).join('')).toBe('1/2026 – DaftarHalaman  dari ');
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
  });

  test('writes no table without rows', async () => {
    const xml = await document({ ...SAMPLE, blocks: [] });
    expect(xml).not.toContain('<w:tbl>');
    expect(textsOf(xml)).toContain('Catatan.');
  });

  test('puts a mark in the place of what XML cannot hold', async () => {
    const xml = await document({ ...SAMPLE, remarks: ['a\u0007b'] });
    expect(textsOf(xml).at(-1)).toBe('a\ufffdb');
  });

  test('gives the same bytes for the same document, dated by the document', async () => {
    const [one, other] = [await renderTableDocument(SAMPLE), await renderTableDocument(SAMPLE)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect((await partsOf(SAMPLE))('docProps/core.xml')).toContain('2026-01-12T00:00:00Z');
  });
});
