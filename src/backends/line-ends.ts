import type { Line } from '../page/pages.js';

/**
 * What stood between each line of a paragraph and the next one: a space, or nothing where a word was broken. So that who
 * copies or reads aloud gets the words and not the lines.
 */
export function lineEnds(text: string, lines: readonly Line[]): readonly string[] {
  const whole = text.replaceAll(BREAK_MARK, '');
  let at = 0;
  return lines.map((line, index) => {
    if (index === lines.length - 1) return '';
    const words = line.text.replaceAll(BREAK_MARK, '');
    const found = whole.indexOf(words, at);
    if (found < 0) return ' ';
    at = found + words.length;
    return /^\s/.test(whole.slice(at)) ? ' ' : '';
  });
}

const BREAK_MARK = '\u200b';
