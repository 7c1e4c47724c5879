import { escapeXml } from '../escape-xml.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Elements that have no content and no end in HTML. */
const VOID = new Set(['meta', 'img']);

/** An HTML element around markup that is written already; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
  return VOID.has(name) ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/** Twips as a CSS length in points. */
export function points(twips: number): string {
  return `${Math.round(twips * 5) / 100}pt`;
}
