/** A text as a terminal may be given it: on one line, without what could steer the terminal. */
export function plain(text: string): string {
  return text
    .replaceAll('\u200b', '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '\ufffd')
    .trim();
}

/** How many columns of a terminal a text takes: two for Chinese, Japanese, Korean and emoji, none for what combines. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += NO_COLUMN.test(char) ? 0 : TWO_COLUMNS.test(char) ? 2 : 1;
  return columns;
}

/** A text in lines no wider than `width` columns: broken at spaces, and within a word only where it must be. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text)
    .split(' ')
    .flatMap((whole) => chop(whole, width))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A text filled up with spaces to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

const NO_COLUMN = /[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/u;

function chop(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const char of word) {
    if (piece !== '' && columnsOf(piece) + columnsOf(char) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece];
}
