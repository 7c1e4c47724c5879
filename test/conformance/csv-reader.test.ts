import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvReader, csvRows } from '../../src/conformance/csv-reader.js';

describe('tables', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\r1\t2'],
    ['a byte order mark', '\ufeffa,b\n1,2'],
    ['a line that tells the delimiter', 'sep=;\na;b\n1;2'],
    ['empty lines', 'a,b\n\n\n1,2\n\n'],
  ])('are read with %s', (_, text) => {
    expect(csvRows(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keep delimiters, quotes and line ends within quotes', () => {
    expect(csvRows('a,b\n"1,5","dia bilang ""ya""\nlalu pergi"\n')).toEqual([
      ['a', 'b'],
      ['1,5', 'dia bilang "ya"\nlalu pergi'],
    ]);
  });

  it('take semicolons before decimal commas', () => {
    expect(csvRows('kasus;nilai\n1;2,5')[1]).toEqual(['1', '2,5']);
  });

  it('tell on which line a row begins', () => {
    const lines: number[] = [];
    const reader = csvReader((_, line) => lines.push(line));
    reader.push('a,b\n"x\ny",2\n\n3,4');
    reader.end();
    expect(lines).toEqual([1, 2, 5]);
  });

  it('tell of a quote that is never closed', () => {
    const reader = csvReader(() => undefined);
    reader.push('a,b\n1,"2\n3,4\n');
    reader.end();
    expect(reader.unclosed()).toBe(2);
  });

  it('do not depend on where the text is cut into pieces', () => {
    const text = 'a,b\r\n"x ""y""\r\nz",2\r\n3,"4"\r\n';
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const rows: (readonly string[])[] = [];
        const reader = csvReader((cells) => rows.push(cells));
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        for (let at = 1; at < places.length; at += 1) reader.push(text.slice(places[at - 1], places[at]));
        reader.end();
        expect(rows).toEqual(csvRows(text));
      }),
    );
  });
});
