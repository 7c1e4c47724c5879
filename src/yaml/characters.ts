import type { Finding } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';

/** Characters that XML 1.0 (and so a Word document) cannot hold: most controls, lone surrogates, U+FFFE, U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One finding for all forbidden characters of a text: it shows the first and counts the rest. */
export function forbiddenCharacters(source: Source): Finding | undefined {
  const found = [...source.text.matchAll(FORBIDDEN)];
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    rule: 'yaml-limits',
    message: found.length > 1 ? 'characters' : 'character',
    data: { code: codeOf(first[0]), count: found.length },
    place: { span: { start: first.index, end: first.index + 1 } },
  };
}

/** The first forbidden character of a value as `U+0000`; an escape such as `"\0"` brings one in without writing it. */
export function forbiddenIn(value: string): string | undefined {
  const [first] = value.match(FORBIDDEN) ?? [];
  return first === undefined ? undefined : codeOf(first);
}

/** The same text with U+FFFD for each of them; the length stays. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

function codeOf(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
