export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly in it. */
  readonly text: string;
}

interface Draft {
  name: string;
  attributes: Record<string, string>;
  children: Draft[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;

/** Reads well-formed XML as the backends write it; throws where tags do not match. */
export function readXml(xml: string): XmlElement {
  const root: Draft = { name: '', attributes: {}, children: [], text: '' };
  const open: Draft[] = [root];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== end) throw new Error(`no XML at ${end}: ${xml.slice(end, end + 40)}`);
    end = match.index + match[0].length;
    const [, closing, name, attributes = '', empty, text] = match;
    const current = open.at(-1) ?? root;
    if (text !== undefined) current.text += withoutEntities(text);
    else if (closing) {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
    } else if (name) {
      const element: Draft = { name, attributes: {}, children: [], text: '' };
      for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE))
        element.attributes[key] = withoutEntities(value);
      current.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [document] = root.children;
  if (!document || open.length !== 1 || end !== xml.length) throw new Error('no whole XML document');
  return document;
}

/** All elements of a name in it, in document order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first element of a name in it; throws where there is none. */
export function first(element: XmlElement, name: string): XmlElement {
  const [found] = all(element, name);
  if (!found) throw new Error(`no <${name}> in <${element.name}>`);
  return found;
}

export function numberOf(element: XmlElement, attribute: string): number {
  const value = Number(element.attributes[attribute]);
  if (Number.isNaN(value)) throw new Error(`<${element.name}> has no number ${attribute}`);
  return value;
}

function withoutEntities(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}
