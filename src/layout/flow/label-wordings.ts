import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { breakLines } from '../text/break-lines.js';
import { textWidth } from '../text/measure.js';
import { lineHeightOf } from '../text/text-block.js';

/** White around the words of a label, on its left and right. */
export const LABEL_PADDING: Twips = 24;
/** Between a label and its line. */
export const LABEL_GAP: Twips = 26;
/** Between a label and a line of the table, where there is room. */
export const LABEL_CLEARANCE: Twips = 40;
/** More words than these are not tried on one, two and three lines. */
const MOST_WORDS = 24;
/** What a smaller font costs: less than covering a line, more than any other place beside the line. */
const SMALLER = 1500;

export interface Wording {
  readonly lines: readonly string[];
  readonly font: Font;
  /** What it costs by its looks. */
  readonly dearer: number;
}

/** On one line, and where there are spaces on two and three; a little smaller where there is no room otherwise. */
export function wordings(label: string, font: Font): readonly Wording[] {
  const words = label.split(/\s+/).filter((word) => word !== '');
  const small: Font = { ...font, size: font.size - 2 };
  if (words.length > MOST_WORDS) return [{ lines: asBlock(words.join(' '), small), font: small, dearer: 0 }];
  return [1, 2, 3]
    .filter((count) => count <= words.length)
    .map((count) => narrowest(words, count, font))
    .flatMap((lines, index) => [
      { lines, font, dearer: index * 60 },
      { lines, font: small, dearer: SMALLER + index * 60 },
    ]);
}

/** Half as wide again as it is high: what is no label but a text finds no room, and shall at least stand on the page. */
function asBlock(text: string, font: Font): readonly string[] {
  const width = Math.ceil(Math.sqrt(textWidth(text, font) * lineHeightOf(font) * 1.5));
  return breakLines(text, font, width).lines;
}

function narrowest(words: readonly string[], lines: number, font: Font): readonly string[] {
  if (lines === 1) return [words.join(' ')];
  const widest = (tried: readonly string[]) => Math.max(...tried.map((line) => textWidth(line, font)));
  return words
    .slice(0, words.length - lines + 1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), ...narrowest(words.slice(index + 1), lines - 1, font)])
    .reduce((best, tried) => (widest(tried) < widest(best) ? tried : best));
}

/** Width and height of a label with the white around it. */
export function labelSize(lines: readonly string[], font: Font): readonly [width: Twips, height: Twips] {
  const widest = Math.max(...lines.map((line) => textWidth(line, font)));
  return [Math.ceil(widest) + 2 * LABEL_PADDING, lines.length * lineHeightOf(font) + 10];
}
