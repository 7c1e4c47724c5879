import { type IContext, type IXmlableObject, XmlComponent } from 'docx';
import { element } from './element.js';

/** One content for readers that know drawing canvases (Word since 2010, LibreOffice since 24.2), another for the rest. */
export function alternateContent(choice: XmlComponent, fallback: XmlComponent): XmlComponent {
  return new AlternateContent(choice, fallback);
}

/** Of two components that docx writes. */
class AlternateContent extends XmlComponent {
  constructor(
    private readonly choice: XmlComponent,
    private readonly fallback: XmlComponent,
  ) {
    super('mc:AlternateContent');
  }

  override prepForXml(context: IContext): IXmlableObject {
    const written = (component: XmlComponent) => component.prepForXml(context) ?? {};
    return element('mc:AlternateContent', {}, [
      element('mc:Choice', { Requires: 'wpc' }, [written(this.choice)]),
      element('mc:Fallback', {}, [written(this.fallback)]),
    ]);
  }
}
