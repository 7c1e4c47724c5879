/** Characters in a line of a node before the text goes on in the next one. */
const LINE_LENGTH = 28;
/** Lines of a text before the rest is left out. */
const MAX_LINES = 5;

/**
 * Texts as one Mermaid string in quotes, each beginning on a line of its own: white space collapsed, broken into short
 * lines with `<br/>`, cut with "…" where it is very long, and every character that Mermaid or its Markdown would read
 * as markup written as an entity code.
 */
export function mermaidString(...texts: readonly string[]): string {
  const lines = texts.flatMap((text) => cut(wrap(clean(text))));
  return `"${lines.map(escapeLine).join('<br/>')}"`;
}

/** A short text that stays on one line, such as the label of a way, in quotes. */
export function mermaidLabel(text: string): string {
  return `"${escapeLine(clean(text))}"`;
}

function clean(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap(chop)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A word longer than a line in pieces of a line each; nothing of an empty one. */
function chop(word: string): readonly string[] {
  const letters = [...word];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += LINE_LENGTH) pieces.push(letters.slice(at, at + LINE_LENGTH).join(''));
  return pieces;
}

function cut(lines: readonly string[]): readonly string[] {
  if (lines.length <= MAX_LINES) return lines;
  return [...lines.slice(0, MAX_LINES - 1), `${lines[MAX_LINES - 1]} …`];
}

/**
 * Mermaid swaps `#46;` for the character only after its own grammar and its Markdown have run, so whatever they could
 * stumble over goes in as a code: quotes and brackets, and "1." or "-", which would begin a list and print nothing.
 * The hyphen inside a word ("masing-masing") is left alone.
 */
function escapeLine(line: string): string {
  return line.replace(/[!-+.:-@[-`{-~]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, (char) =>
    char === '"' ? '#quot;' : `#${char.charCodeAt(0)};`,
  );
}
