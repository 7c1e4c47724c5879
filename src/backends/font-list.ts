import { familyOf } from '../fonts/families.js';

/**
 * The font of a document as a list for CSS and SVG: the one it names, then what may stand in for it on this screen. No name
 * ends its quotes, the style sheet or the attribute.
 */
export function fontList(font: string): string {
  const others = familyOf(font).substitutes.map((name) => (/^[a-z-]+$/.test(name) ? name : quoted(name)));
  return [quoted(font), ...others].join(',');
}

function quoted(font: string): string {
  return `'${font.replace(/[^\p{L}\p{N} _-]/gu, '')}'`;
}
