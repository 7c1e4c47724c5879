import { BuilderElement, type XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an XML element of a name, attributes (those that are undefined are left out) and children. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement({ name, attributes: payload(attributes), children });
}

function payload(attributes: Attributes): Record<string, { readonly key: string; readonly value: string | number }> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, { key, value }]])),
  );
}
