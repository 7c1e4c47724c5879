import { type IContext, type IXmlableObject, XmlComponent } from 'docx';
import { xmlText } from '../escape-xml.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An XML element in the form that docx writes from: its name, with its attributes or a list that begins with them.
 * docx's own components make the same of themselves, but a page has thousands of elements, and plain data costs least.
 */
export type XmlElement = IXmlableObject;

/** Makes an XML element of a name, attributes (those that are undefined are left out) and children; strings are text. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const written: Record<string, string | number> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written[key] = typeof value === 'string' ? xmlText(value) : value;
  }
  const attributed = { _attr: written };
  if (children.length === 0) return { [name]: attributed };
  const content: (XmlElement | string)[] = [attributed];
  for (const child of children) content.push(typeof child === 'string' ? xmlText(child) : child);
  return { [name]: content };
}

/** The element as a component, for docx to put into one of its own. */
export function component(written: XmlElement): XmlComponent {
  return new WrittenComponent(written);
}

class WrittenComponent extends XmlComponent {
  constructor(private readonly written: XmlElement) {
    super(Object.keys(written)[0] ?? '');
  }

  override prepForXml(_: IContext): IXmlableObject {
    return this.written;
  }
}
