import { escapeXml } from '../escape-xml.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element with children, each on a line of its own; attributes that are undefined are left out. */
export function tag(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const head = `<${name}${written(attributes)}`;
  return children.length === 0 ? `${head}/>` : `${head}>\n${children.join('\n')}\n</${name}>`;
}

/** An XML element with nothing but text in it. */
export function textTag(name: string, attributes: Attributes, text: string): string {
  return `<${name}${written(attributes)}>${escapeXml(text)}</${name}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
}
