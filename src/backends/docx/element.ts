import { type IContext, type IXmlableObject, XmlComponent } from 'docx';
import { xmlText } from '../escape-xml.js';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an XML element of a name, attributes (those that are undefined are left out) and children; strings are text. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  return new PlainElement(name, attributes, children);
}

/** An element without ado: docx's own ones copy every attribute several times, which a page of cells and shapes feels. */
class PlainElement extends XmlComponent {
  constructor(
    private readonly name: string,
    private readonly attributes: Attributes,
    private readonly children: readonly (XmlComponent | string)[],
  ) {
    super(name);
  }

  override prepForXml(context: IContext): IXmlableObject {
    // The form that docx writes from: the attributes, or a list that begins with them.
    const attributes: Record<string, string | number> = {};
    for (const key in this.attributes) {
      const value = this.attributes[key];
      if (value !== undefined) attributes[key] = typeof value === 'string' ? xmlText(value) : value;
    }
    const attributed = { _attr: attributes };
    if (this.children.length === 0) return { [this.name]: attributed };
    const content: (IXmlableObject | string)[] = [attributed];
    for (const child of this.children) {
      const written = typeof child === 'string' ? xmlText(child) : child.prepForXml(context);
      if (written !== undefined) content.push(written);
    }
    return { [this.name]: content };
  }
}
