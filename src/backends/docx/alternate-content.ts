import type { XmlComponent } from 'docx';
import { element } from './element.js';

/** One content for readers that know drawing canvases (Word since 2010, LibreOffice since 24.2), another for the rest. */
export function alternateContent(choice: XmlComponent, fallback: XmlComponent): XmlComponent {
  return element('mc:AlternateContent', {}, [
    element('mc:Choice', { Requires: 'wpc' }, [choice]),
    element('mc:Fallback', {}, [fallback]),
  ]);
}
