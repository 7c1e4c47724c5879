import { lineText, type Source } from '../source/source.js';
import { quoted } from './lines.js';
import type { Mistake } from './mistake.js';

/** Blanks and characters without width that Word and the web put in; YAML takes each for a letter. */
const KINDS = '\\u00A0\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF';
const HARD = new RegExp(`[${KINDS}]`);
const PLACES = [
  // Before a key or the dash of an item.
  new RegExp(`^[ \\t]*(?=[^ \\t])(?:[ \\t]*[${KINDS}])+[ \\t]*(?=- |-$|[\\w"']+[\\w "']*:(?: |$))`),
  // Behind the dash of an item, or the colon of a key.
  new RegExp(`(?<=^ *(?:- +)*-)[${KINDS}]+`),
  new RegExp(`(?<=^ *(?:- +)*[a-zA-Z_][\\w ]*:) *[${KINDS}]+`),
];

/** The blanks of another kind where YAML needs a space, one place a line. */
export function hardSpaces(source: Source): readonly Mistake[] {
  if (!HARD.test(source.text)) return [];
  return source.lineStarts.flatMap((lineStart, index) => {
    const text = lineText(source, index + 1);
    // A byte order mark at the very beginning is none of the text.
    if (!HARD.test(text) || (index === 0 && text.startsWith('\uFEFF'))) return [];
    for (const place of PLACES) {
      const found = place.exec(text);
      if (found === null || !HARD.test(found[0])) continue;
      const start = lineStart + found.index;
      const line = quoted(source, { start: lineStart, end: lineStart + text.length });
      return [{ message: 'hard-space', data: { text: line }, span: { start, end: start + found[0].length } }];
    }
    return [];
  });
}
