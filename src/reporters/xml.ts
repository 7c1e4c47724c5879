/** What XML 1.0 cannot hold at all: most control characters, halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader makes spaces of line breaks and tabs in attributes unless they are written so.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element that begins on a line of its own, with others in it, with a text in it, or empty. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] | string = [],
): string {
  const named = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\n\r\t]/g)}"`,
  );
  const open = `<${name}${named.join('')}`;
  if (content.length === 0) return `${open}/>\n`;
  const inside = typeof content === 'string' ? escaped(content, /[&<>\r]/g) : `\n${content.join('')}`;
  return `${open}>${inside}</${name}>\n`;
}

function escaped(text: string, characters: RegExp): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(characters, (character) => ENTITIES[character] ?? character);
}
