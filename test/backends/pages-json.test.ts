import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderPagesJson } from '../../src/backends/pages-json.js';
import { samplePages } from './sample-pages.js';

const schema: object = JSON.parse(readFileSync('schemas/pages.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
);

describe('renderPagesJson', () => {
  it('writes what the schema asks for', () => {
    validate(JSON.parse(renderPagesJson(samplePages())));
    expect(validate.errors).toBeNull();
  });

  it('holds the whole page model, with pictures in base64', () => {
    const pages = samplePages();
    const read = JSON.parse(renderPagesJson(pages), (key, value) =>
      key === 'bytes' ? Uint8Array.from(atob(value), (character) => character.charCodeAt(0)) : value,
    );
    expect(read).toEqual(pages);
  });

  it('keeps boxes and points on one line', () => {
    expect(renderPagesJson(samplePages())).toContain('"points": [\n            [6100, 3180],');
  });

  it.each([
    ['a pentagon without its letter', { symbols: 0, key: 'letter' }],
    ['a pentagon without its page', { symbols: 0, key: 'page' }],
    ['a symbol without its box', { symbols: 0, key: 'box' }],
  ] as const)('is not valid with %s', (_, { symbols, key }) => {
    const read = JSON.parse(renderPagesJson(samplePages()));
    delete read.pages[2].symbols[symbols][key];
    expect(validate(read)).toBe(false);
  });

  it('is not valid with a key that the schema does not know', () => {
    const read = JSON.parse(renderPagesJson(samplePages()));
    read.pages[0].colour = 'red';
    expect(validate(read)).toBe(false);
  });
});
