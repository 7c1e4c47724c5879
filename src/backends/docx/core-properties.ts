import type { DocumentInfo } from '../../page/pages.js';
import { escapeXml } from '../escape-xml.js';

/** A day that stands for "unknown", so that the same SOP always gives the same bytes: the first one a zip file can hold. */
export const UNKNOWN_DAY = '1980-01-01';

/**
 * `docProps/core.xml`: title, number, agency, keywords, language and the days of the SOP. docx would write the present
 * moment and no language.
 */
export function coreProperties(info: DocumentInfo): string {
  const created = info.created ?? info.modified ?? UNKNOWN_DAY;
  const modified = info.modified ?? created;
  const fields = [
    textField('dc:title', info.title),
    textField('dc:subject', info.number),
    textField('dc:creator', info.author),
    textField('cp:keywords', info.keywords.join(', ')),
    textField('dc:language', languageTag(info.language)),
    textField('cp:lastModifiedBy', info.author),
    textField('cp:revision', '1'),
    timeField('dcterms:created', created),
    timeField('dcterms:modified', modified),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${fields.join('')}</cp:coreProperties>`;
}

/** Word wants a country with the language. */
export function languageTag(language: string): string {
  return language === 'id' ? 'id-ID' : language === 'en' ? 'en-GB' : language;
}

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

function textField(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

function timeField(name: string, day: string): string {
  return `<${name} xsi:type="dcterms:W3CDTF">${escapeXml(day)}T00:00:00Z</${name}>`;
}
