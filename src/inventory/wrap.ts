import { display } from '../reporters/display.js';

/** A text in lines of at most so many cells of a terminal; words that are longer are cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (display(longer).width <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** A text with blanks behind it, or before it, to so many cells. */
export function pad(text: string, width: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, width - display(text).width));
  return right ? blanks + text : text + blanks;
}

/** Behind a slash or a hyphen where that is not too early, as in the numbers of SOPs. */
function cut(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && display(piece + segment).width > width) {
      const [, head = piece, tail = ''] = /^(.+[/.\-_])([^/.\-_]*)$/.exec(piece) ?? [];
      const early = display(head).width < width / 2;
      pieces.push(early ? piece : head);
      piece = early ? '' : tail;
    }
    piece += segment;
  }
  return [...pieces, piece];
}
