import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LocatedJson, readLocatedJson } from '../../src/baseline/located-json.js';

function plain(json: LocatedJson): unknown {
  if (json.kind === 'scalar') return json.value;
  if (json.kind === 'list') return json.items.map(plain);
  return Object.fromEntries([...json.entries].map(([key, value]) => [key, plain(value)]));
}

function expectJson(read: ReturnType<typeof readLocatedJson>): LocatedJson {
  if ('fault' in read) throw new Error(`a fault at ${read.fault}`);
  return read;
}

describe('JSON with places', () => {
  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4, noUnicodeString: false }), fc.constantFrom(0, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        const read = readLocatedJson(spaced);
        expect('fault' in read ? read : JSON.stringify(plain(read))).toBe(JSON.stringify(JSON.parse(spaced)));
      }),
    );
  });

  test('may hold any character of a text but the control characters that JSON forbids', () => {
    expect(plain(expectJson(readLocatedJson('["\u007f\u0080\u2028"]')))).toEqual(['\u007f\u0080\u2028']);
    expect('fault' in readLocatedJson('["\u001f"]')).toBe(true);
  });

  test('is JSON exactly where JSON.parse says so', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e9',
      'true',
      'nul',
      ' ',
      '\\',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join('');
        expect('fault' in readLocatedJson(text)).toBe(!isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('knows where values begin', () => {
    const read = readLocatedJson(' {"a": [1, {"b": null}]}');
    expect(read).toMatchObject({ at: 1, kind: 'object' });
    const a = 'entries' in read ? read.entries.get('a') : undefined;
    expect(a).toMatchObject({ at: 7, kind: 'list', items: [{ at: 8 }, { at: 11 }] });
  });

  test.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['', 0],
    ['{} x', 3],
    ['["a\nb"]', 1],
    [`${'['.repeat(100_000)}`, 51],
  ])('shows where %s stops being JSON', (text, fault) => {
    expect(readLocatedJson(text)).toEqual({ fault });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
