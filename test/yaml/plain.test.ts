import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createSource } from '../../src/source/source.js';
import { readPlain } from '../../src/yaml/plain/read-plain.js';
import { readAnyYaml, readYaml } from '../../src/yaml/read-yaml.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const files = ['examples', 'templates'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

/** What both readers make of a text; `undefined` of the plain one where it leaves it to the other. */
function both(text: string) {
  const source = createSource('a.yaml', text);
  const { root, comments, findings } = readAnyYaml(source);
  const plain = readPlain(source);
  return { plain: plain && { ...plain, findings: readYaml(source).findings }, any: { root, comments, findings } };
}

function expectSame(text: string): void {
  const { plain, any } = both(text);
  if (plain !== undefined) expect(plain, JSON.stringify(text)).toEqual(any);
}

describe('the quick reader', () => {
  it.each(files)('reads $name just as yaml does', ({ text }) => {
    expect(both(text).plain).toBeDefined();
    expectSame(text);
    expectSame(text.replaceAll('\n', '\r\n'));
    expect(both(text.replaceAll('\n', '\r\n')).plain).toBeDefined();
  });

  it.each([
    ['an empty value', 'a:\nb: 1\n'],
    ['an empty value at the end', 'a: 1\nb:   '],
    ['a text over several lines', 'a: satu\n  dua\n\n\n  tiga\nb: 1\n'],
    ['a text below its key', 'a:\n  satu\n  dua\nb:\n  [x,\n   y]\n'],
    ['a text in quotes', 'a: "satu: # dua"\nb: \'it\'\'s\' # x\n"c d": e\n'],
    ['a literal text', 'a: |\n  satu\n\n    dua  \n\nb: |-\n   x: # y\n   z'],
    ['a list in the column of its key', 'a:\n- b\n- c: 1\n  d: 2\n-   e: 3\nf: 4\n'],
    ['an item below its dash', '- a\n'],
    ['an item of several lines', 'a:\n  -\n    b: 1\n    c: 2\n  - d\n    e\n'],
    ['brackets over lines', 'a: [b, # x\n  c,\n  {d: e, "f": [g, h,]},\n  ]\n'],
    ['blank lines below a text', 'a: satu\n\n  \nb: dua\n\n- c'],
    ['a text that goes on behind blank lines', 'a:\n  b: satu\n\n    dua\n  c: tiga\n'],
    ['a key twice', 'a: satu\na: dua\n'],
    ['texts in brackets', 'a: [ b , c d,e ]\nf: [true, g]\nh: [i, 1]\nj: [k,]\nl: [m: n]\no: [p] q\n'],
    ['numbers and the like', 'a: [1, -1, +2, 01, 1.5, .5, 5., ~, null, True, false, yes, 2026-01-12, -x, 1,5]\n'],
    ['comments everywhere', '# a\nb: # c\n  # d\n  - e # f\n  # g\nh: |-\n  # i\n # j\n\n  # k'],
  ])('reads %s as yaml does', (_, text) => {
    expectSame(text);
    expectSame(text.replaceAll('\n', '\r\n'));
  });

  it.each([
    'a: 1\na: 2\n',
    'a: b: c\n',
    'a: - b\n',
    'a: [b\n',
    'a: "b\n',
    'a: &x b\nc: *x\n',
    'a: !t b\n',
    'a:\tb\n',
    '? a\n: b\n',
    '---\na: 1\n',
    'a: "\\n"\n',
    'a: >\n  b\n',
    'a: |+\n  b\n',
    'a: 0x1F\n',
    'a: [b: c]\n',
    'a: {b}\n',
    'a: [-, b]\n',
    'a: @b\n',
    'a\n',
    '',
    'a: 1\n  b: 2\n',
    'a:\n    b: 1\n  c: 2\n',
  ])('leaves %j to yaml', (text) => {
    expect(readPlain(createSource('a.yaml', text))).toBeUndefined();
  });
});

test('whatever becomes of a text under the hands of an author, the quick reader reads it as yaml does or not at all', () => {
  const texts = files.map(({ text }) => text);
  const pieces = [
    ' ',
    '\n',
    '\n  ',
    ':',
    ': ',
    '#',
    ' #',
    '- ',
    '-',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '|-\n',
    'a',
    '1',
    '?',
    '&a ',
    '\r\n',
  ];
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(4),
    put: fc.constantFrom('', ...pieces),
  });
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 3 }), (text, changes) => {
      expectSame(
        changes.reduce(
          (before, { at, cut, put }) => {
            const start = Math.floor(at * before.length);
            return before.slice(0, start) + put + before.slice(start + cut);
          },
          text.slice(0, 2500),
        ),
      );
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});

test('so it does with texts made of nothing but the signs of YAML', () => {
  const sign = fc.constantFrom(
    'a',
    'b: ',
    ': ',
    ':',
    '- ',
    '-',
    '\n',
    '\n ',
    '\n  ',
    ' ',
    '#',
    ' # ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|-\n',
    '|\n',
    '1',
    '~',
    '?',
    '!',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 14 }), (signs) => {
      expectSame(signs.join(''));
      expectSame(`k: ${signs.join('')}`);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});
