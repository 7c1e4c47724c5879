/** Escapes a text for XML content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Puts U+FFFD in the place of what XML 1.0 cannot hold at all: most control characters, halves of surrogate pairs. */
export function xmlText(text: string): string {
  return COMMON.test(text) ? text : text.replace(FORBIDDEN, '\uFFFD');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Told apart much faster than what is forbidden. */
const COMMON = /^[\t\n\r\x20-\x7E]*$/;
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
