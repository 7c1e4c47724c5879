import type { Finding } from '../diagnostics/diagnostic.js';

/** How the files of other programs begin: Word (a ZIP file, or its old form), RTF, PDF, pictures; what is no UTF-8 is U+FFFD. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: string])[] = [
  ['\uFFFD\uFFFD\u0011\u0871\u001A', 'Word/Excel (.doc, .xls)'],
  ['\uFFFDPNG', 'PNG'],
  ['\uFFFD\uFFFD\uFFFD\uFFFD\u0000\u0010JFIF', 'JPEG'],
  ['GIF8', 'GIF'],
  ['PK\u0003\u0004', 'Word/Excel/ZIP'],
  ['{\\rtf', 'RTF'],
  ['%PDF-', 'PDF'],
];

/** A document of an office program under the name of an SOP; nothing in it is read. */
export function foreignFile(text: string): Finding | undefined {
  const found = BEGINNINGS.find(([beginning]) => text.startsWith(beginning));
  if (found === undefined) return undefined;
  const place = { span: { start: 0, end: 0 } };
  return { rule: 'yaml-limits', message: 'foreign-file', data: { kind: found[1] }, place };
}
