import type { Finding } from '../diagnostics/diagnostic.js';

/** How the files of other programs begin: Word (a ZIP file), RTF, PDF. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: string])[] = [
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
