import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PdfReader } from '../backends/read/pdf.js';
import { readXml, type XmlElement } from '../backends/read/xml.js';
import { readZip } from '../backends/read/zip.js';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { sopOfSchema } from './schema-sop.js';

const MARKUP = '</text></td><script>alert(1)</script> <b a=\'1\' c="2"> ]]> --> & \\ %s {x} #1; `q`\nbaris kedua';

/** What an author may write into any field, by what is nasty about it. */
const TEXTS: Readonly<Record<string, string>> = {
  'markup, quotes and line ends': MARKUP,
  'characters that the font lacks': '😀👩‍👩‍👧 العربية 中文 \u0085\u00ad\u200b',
  'a word of 200 letters': 'x'.repeat(200),
  '5,000 characters': 'kata lagi '.repeat(500).trim(),
};

/** What no page shows: it is there to be counted or looked up, and a short name stands in the place of the whole one. */
const NOT_PRINTED: readonly string[] = [
  'standar_pelayanan.waktu.teks',
  'standar_pelayanan.biaya',
  'standar_pelayanan.tahap.*',
  'pelaksana.*.nama',
  'langkah[].tahap',
  'langkah[].tunggu.teks',
  'langkah[].rujukan',
];

describe.each(Object.entries(TEXTS))('every field with %s', (_, nasty) => {
  test('is shown in every output, each still well-formed', async () => {
    const fields: string[] = [];
    const text = (field: string) => {
      fields.push(field);
      return `${field} ${nasty}`;
    };
    const cwd = folderWith({ 'a.sop.yaml': JSON.stringify(sopOfSchema(text)) });
    expect(NOT_PRINTED.filter((field) => !fields.includes(field))).toEqual([]);
    const { stderr, exitCode } = await run('render a.sop.yaml --force --to docx,pdf,html,svg,text,pages,mermaid', {
      cwd,
    });
    expect([exitCode, stderr.replace(/^sop: .*\n/gm, '')]).toEqual([0, '']);
    const outputs = {
      docx: docxText(readFileSync(join(cwd, 'a.docx'))),
      pdf: pdfText(readFileSync(join(cwd, 'a.pdf'))),
      html: htmlText(readFileSync(join(cwd, 'a.html'), 'utf8')),
      svg: svgsIn(cwd).map(xmlText).join(''),
      pages: pagesText(readFileSync(join(cwd, 'a.pages.json'), 'utf8')),
    };
    for (const [name, shown] of Object.entries(outputs)) {
      const missing = fields
        .filter((field) => !NOT_PRINTED.includes(field))
        .filter((field) => !bare(shown).includes(bare(`${field} ${nasty}`).slice(0, 150)));
      expect.soft([name, missing]).toEqual([name, []]);
    }
    const mermaid = readFileSync(join(cwd, 'a.mmd'), 'utf8');
    expect(mermaid).not.toContain('<script');
    expect(mermaid.split('\n').filter((line) => !/^(flowchart TD$| {2}|$)/.test(line))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  }, 120_000);
});

/** Without what layout may put in, take out or change: spaces, ends of lines, places to break at, small letters. */
function bare(text: string): string {
  return text
    .replace(/[\s\u200b\u0085]/g, '')
    .replace(/\ufffd/g, '')
    .toLowerCase();
}

function docxText(bytes: Uint8Array): string {
  const parts = [...readZip(bytes)].filter(([name]) => /\.(xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(5);
  return parts.map(([, part]) => xmlText(new TextDecoder().decode(part.bytes))).join('');
}

function pdfText(bytes: Uint8Array): string {
  const texts = new PdfReader(bytes).pages().flatMap((page) => page.texts.map(({ text }) => text));
  return texts.join('');
}

function htmlText(html: string): string {
  const [start, document = ''] = html.split(/(?<=^<!DOCTYPE html>\n)/);
  expect(start).toBe('<!DOCTYPE html>\n');
  const root = readXml(document);
  expect(namesIn(root)).not.toContain('script');
  return textOf(root);
}

function svgsIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  const number = (name: string) => Number(/-(\d+)\.svg$/.exec(name)?.[1]);
  return names
    .sort((one, other) => number(one) - number(other))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function xmlText(xml: string): string {
  const root = readXml(xml.replace(/^<\?xml[^>]*\?>\s*/, '').trimEnd());
  expect(namesIn(root)).not.toContain('script');
  return textOf(root);
}

function pagesText(json: string): string {
  type Text = { readonly paragraphs: readonly { readonly text: string }[] };
  const { pages } = JSON.parse(json) as {
    pages: { cells: Text[]; symbols: Text[]; connectors: { labelMark?: Text }[] }[];
  };
  return pages
    .flatMap(({ cells, symbols, connectors }) => [
      ...cells,
      ...symbols,
      ...connectors.flatMap(({ labelMark }) => labelMark ?? []),
    ])
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('');
}

function namesIn(element: XmlElement): readonly string[] {
  return [element.name, ...element.children.flatMap(namesIn)];
}

function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join('');
}
