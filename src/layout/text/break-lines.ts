import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { textWidth } from './measure.js';

/** Marks a place where a word may be broken; Word and the printed text know it as U+200B. */
const BREAK_MARK = '\u200b';

export interface BrokenText {
  /** The text, with U+200B put in wherever a word had to be broken, so that Word breaks it there too. */
  readonly text: string;
  readonly lines: readonly string[];
}

/**
 * Breaks one paragraph (no line ends in it) into lines no wider than `width` twips: at spaces; within a word only where
 * it is too long for a line of its own, and then behind a slash, hyphen, dot or the like if it can be.
 * Fewer chances to break than Word has, so that Word never needs more lines than these.
 */
export function breakLines(text: string, font: Font, width: Twips): BrokenText {
  const words = text.split(/[ \t\u2003]+/).filter((word) => word !== '');
  const space = textWidth(' ', font);
  const lines: string[] = [];
  const whole: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    const pieces = fitWord(word, font, width);
    whole.push(pieces.join(BREAK_MARK));
    for (const [index, piece] of pieces.entries()) {
      const pieceWidth = textWidth(piece, font);
      const gap = index === 0 && line !== '' ? space : 0;
      if (line !== '' && used + gap + pieceWidth > width) {
        lines.push(line);
        line = piece;
        used = pieceWidth;
      } else {
        line += (gap > 0 ? ' ' : '') + piece;
        used += gap + pieceWidth;
      }
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return { text: whole.join(' '), lines };
}

/** Width of the widest piece that cannot be broken nicely: what a column needs at least. */
export function widestWord(text: string, font: Font): number {
  return text
    .split(/\s+/)
    .flatMap(nicePieces)
    .reduce((widest, piece) => Math.max(widest, textWidth(piece, font)), 0);
}

function fitWord(word: string, font: Font, width: Twips): readonly string[] {
  if (textWidth(word, font) <= width) return [word];
  return nicePieces(word).flatMap((piece) => (textWidth(piece, font) <= width ? [piece] : cut(piece, font, width)));
}

function nicePieces(word: string): readonly string[] {
  return word.match(/[^/\-–_.,;:&@?=+]+[/\-–_.,;:&@?=+]*|[/\-–_.,;:&@?=+]+/gu) ?? [word];
}

/** Last resort: as many characters a line as fit, at least one. */
function cut(piece: string, font: Font, width: Twips): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const char of piece) {
    if (part !== '' && textWidth(part + char, font) > width) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  if (part !== '') parts.push(part);
  return parts;
}
