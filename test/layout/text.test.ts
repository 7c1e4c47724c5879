import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/layout/flow/off-page.js';
import { breakLines } from '../../src/layout/text/break-lines.js';
import { textWidth } from '../../src/layout/text/measure.js';
import { splitBlock } from '../../src/layout/text/split-block.js';
import { listBlock, textBlock } from '../../src/layout/text/text-block.js';

const font = { size: 18, bold: false, italic: false };
const style = { font, align: 'left', lineHeight: 210 } as const;

describe('textWidth', () => {
  it("adds up Arial's advance widths", () => {
    // "Ya" at 9 pt: (1366 + 1139) / 2048 em.
    expect(textWidth('Ya', font)).toBeCloseTo(((1366 + 1139) / 2048) * 180, 6);
  });

  it('takes a full em for what the font lacks and nothing for joiners', () => {
    expect(textWidth('印', font)).toBeCloseTo(180, 6);
    expect(textWidth('a\u200bb', font)).toBeCloseTo(textWidth('ab', font), 6);
  });
});

describe('breakLines', () => {
  it('breaks at spaces', () => {
    expect(breakLines('Memeriksa berkas permohonan', font, 1500).lines).toEqual(['Memeriksa berkas', 'permohonan']);
  });

  it('breaks a word that is too long behind a slash and marks the place for Word', () => {
    const { lines, text } = breakLines('Pemusnahan/Pemindahan', font, 1200);
    expect(lines).toEqual(['Pemusnahan/', 'Pemindahan']);
    expect(text).toBe('Pemusnahan/\u200bPemindahan');
  });

  it('never makes a line wider than the room and loses no character, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 300, max: 4000 }), (text, width) => {
        const { lines } = breakLines(text, font, width);
        for (const line of lines) expect([...line].length <= 1 || textWidth(line, font) <= width).toBe(true);
        expect(lines.join('').replace(/[ \t\u2003]/g, '')).toBe(text.replace(/[ \t\u2003]/g, ''));
      }),
    );
  });
});

describe('splitBlock', () => {
  it('parts a list between two lines and keeps the rest for the next page', () => {
    const block = listBlock(
      Array.from({ length: 10 }, (_, index) => `Butir ${index + 1}`),
      style,
      4000,
    );
    const [fitting, rest] = splitBlock(block, 3 * 210);
    expect(fitting.paragraphs.map((paragraph) => paragraph.marker?.text)).toEqual(['1.', '2.', '3.']);
    expect(rest.paragraphs).toHaveLength(7);
  });

  it('leaves a block that fits whole', () => {
    const block = textBlock('Satu\nDua', style, 4000);
    expect(splitBlock(block, block.height)).toEqual([block, { paragraphs: [], height: 0 }]);
  });
});

describe('letterOf', () => {
  it('goes on with AA behind Z', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
