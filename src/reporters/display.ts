/** A stretch of text as a terminal shows it. */
export interface Glyphs {
  readonly text: string;
  /** Cells of the terminal that it takes. */
  readonly width: number;
}

const TAB = '    ';
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
// A picture is wide only where it is shown as one by default or by U+FE0F behind it.
const PICTURE = /^\p{Emoji_Presentation}|\ufe0f/u;
/** Control characters, and those that override the direction of text. */
const DANGEROUS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
/** Where Unicode keeps the pictures of the control characters. */
const CONTROL_PICTURES = 0x2400;
/** Letters and marks of one cell each, such as nearly every text is made of: they need no closer look. */
const PLAIN_CELLS =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201f\u2022\u2026\u2190-\u2193\u2212\u2264\u2265\u2588\u2591]*$/;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/**
 * Text made safe and measurable for a terminal: tabs become four spaces; control characters and marks that turn the
 * direction of text become visible, so that a file cannot command the terminal of whoever checks it.
 */
export function display(text: string): Glyphs {
  if (hasPlainCells(text)) return { text, width: text.length };
  let width = 0;
  let shown = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const glyphs = displaySegment(segment);
    shown += glyphs.text;
    width += glyphs.width;
  }
  return { text: shown, width };
}

/** Whether a terminal shows a text as it is, each character in one cell. */
export function hasPlainCells(text: string): boolean {
  return PLAIN_CELLS.test(text);
}

/** Text made safe for a terminal, with its line breaks kept. */
export function safeText(text: string): string {
  if (!text.includes('\n')) return display(text).text;
  return text
    .split('\n')
    .map((line) => display(line).text)
    .join('\n');
}

function displaySegment(segment: string): Glyphs {
  if (segment === '\t') return { text: TAB, width: TAB.length };
  if (DANGEROUS.test(segment)) {
    const text = [...segment].map(visible).join('');
    return { text, width: [...text].length };
  }
  if (INVISIBLE.test(segment)) return { text: segment, width: 0 };
  return { text: segment, width: WIDE.test(segment) || PICTURE.test(segment) ? 2 : 1 };
}

function visible(char: string): string {
  if (!DANGEROUS.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  return code < 0x20 ? String.fromCodePoint(CONTROL_PICTURES + code) : '\ufffd';
}
