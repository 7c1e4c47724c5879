import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/model/parse-config.js';
import { ALL_RULES } from '../../src/rules/catalogue.js';
import { createSource } from '../../src/source/source.js';
import { folderWith } from '../cli/folder.js';
import { findingsAt, ROOT } from './run-check.js';

const DOCUMENTS = ['README.md', 'docs/panduan.md', 'docs/glosarium.md'];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe.each(['README.md', 'docs/panduan.md'])('the examples in %s', (document) => {
  const blocks = [...read(document).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');

  it('are SOPs without any finding where they are whole', async () => {
    const whole = blocks.filter((block) => block.startsWith('sop: 1'));
    expect(whole).toHaveLength(1);
    expect(await findingsAt(folderWith({ 'contoh.sop.yaml': whole[0] ?? '' }))).toEqual([]);
  });

  it('are a configuration that can be used', () => {
    const configs = blocks.filter((block) => /^profile:/m.test(block));
    expect(configs).toHaveLength(1);
    const names = ALL_RULES.map(({ name }) => name);
    expect(parseConfig(createSource('sop.config.yaml', configs[0] ?? ''), names).findings).toEqual([]);
  });
});

describe('the documents', () => {
  it.each(DOCUMENTS)('link to files that exist (%s)', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(links.length + Number(document.includes('glosarium'))).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(document), link)))).toEqual([]);
  });

  it.each([
    ['docs/panduan.md', 'sop.schema.json'],
    ['docs/panduan.md', 'config.schema.json'],
    ['docs/glosarium.md', 'sop.schema.json'],
  ])('%s explains every key of %s', (document, schema) => {
    const text = read(document);
    const missing = [...keysOf(JSON.parse(read(`schemas/${schema}`)))].filter((key) => !mentions(text, key));
    expect(missing).toEqual([]);
  });
});

describe('the messages that the guide explains', () => {
  const rows = read('docs/panduan.md').split('| pesan (awalnya) |')[1] ?? '';
  const quoted = [...rows.matchAll(/^\| (?!-)(.+?) \| /gm)].map((match) => match[1] ?? '');
  const texts = ALL_RULES.flatMap((rule) => Object.values(rule.messages.id)).map((text) =>
    text.replace(/\{\w+\}/g, '…'),
  );

  it.each(quoted)('are those that the rules give: %s', (message) => {
    const pieces = message.split('…').map((piece) => piece.trim());
    expect(texts.filter((text) => inOrder(text, pieces)).length).toBeGreaterThan(0);
  });
});

function inOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    return at !== -1;
  });
}

function mentions(text: string, key: string): boolean {
  return new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text);
}

/** All property names of a JSON Schema, wherever they stand. */
function keysOf(schema: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, inner] of Object.entries(node)) {
      if (name === 'examples') continue;
      if (name === 'properties' && typeof inner === 'object' && inner !== null) {
        for (const key of Object.keys(inner)) keys.add(key);
      }
      visit(inner);
    }
  };
  visit(schema);
  return keys;
}
