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
    const attributes = Object.fromEntries(
      Object.entries(this.attributes).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, typeof value === 'string' ? xmlText(value) : value]],
      ),
    );
    const content = this.children.flatMap((child) =>
      typeof child === 'string' ? xmlText(child) : (child.prepForXml(context) ?? []),
    );
    // The form that docx writes from: the attributes, or a list that begins with them.
    const attributed = { _attr: attributes };
    return { [this.name]: content.length === 0 ? attributed : [attributed, ...content] };
  }
}
