import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/backends/pdf.js';
import { samplePages } from './sample-pages.js';

const { resolve } = createRequire(import.meta.url);
const font = (path: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/arimo/${path}`)));
const FONTS = { regular: font('400Regular/Arimo_400Regular.ttf'), bold: font('700Bold/Arimo_700Bold.ttf') };

/** The contents of the pages in their order: each is the deflated stream that a page's /Contents names. */
function contentsOf(file: string): readonly string[] {
  const object = (id: string) => new RegExp(`(?:^|\\n)${id} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(file)?.[1] ?? '';
  const kids = /\/Kids \[([^\]]*)\]\s*\/Count \d+|\/Count \d+\s*\/Kids \[([^\]]*)\]/.exec(file);
  const ids = [...(kids?.[1] ?? kids?.[2] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => id ?? '');
  return ids.map((id) => {
    const content = object(/\/Contents (\d+) 0 R/.exec(object(id))?.[1] ?? '');
    const start = content.indexOf('stream\n') + 'stream\n'.length;
    return inflateSync(Buffer.from(content.slice(start, content.lastIndexOf('\nendstream')), 'latin1')).toString(
      'latin1',
    );
  });
}

describe('renderPdf', () => {
  const pages = samplePages();
  let bytes: Uint8Array;
  let file: string;

  beforeAll(async () => {
    bytes = await renderPdf(pages, FONTS);
    file = Buffer.from(bytes).toString('latin1');
  });

  it('writes a page for each page of the model, in its size in points', () => {
    const sizes = [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Number(width),
      Number(height),
    ]);
    expect(sizes).toEqual(pages.pages.map((page) => [page.width / 20, page.height / 20]));
  });

  it('draws something on every page', () => {
    const contents = contentsOf(file);
    expect(contents).toHaveLength(pages.pages.length);
    for (const content of contents) expect(content).toMatch(/\bBT\b[\s\S]*\bET\b/);
  });

  it('embeds its fonts, is tagged, tells its language and gives the drawings a text', () => {
    expect(file).toContain('/FontFile2');
    expect(file).toContain('/MarkInfo');
    expect(file).toMatch(/\/Lang \(id\)/);
    expect(file).toMatch(/\/S \/Figure/);
    expect(file).toMatch(/\/S \/Table\b/);
  });

  it('gives the same bytes for the same pages', async () => {
    expect(Buffer.compare(Buffer.from(await renderPdf(pages, FONTS)), Buffer.from(bytes))).toBe(0);
  });
});
