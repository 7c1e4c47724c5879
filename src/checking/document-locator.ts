import type { Locator } from '../diagnostics/place-finding.js';
import { positionAt, type Source } from '../source/source.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import { reorderItems } from '../yaml/reorder-items.js';

/**
 * Finds the places of findings in the document that they were found in.
 *
 * @param withLines lines are asked for, because comments silence findings
 */
export function documentLocator(source: Source, document: LocatedDocument, withLines: boolean): Locator {
  return {
    file: source.path,
    spanOf: document.spanOf,
    keyOf: (path) => document.locate(path, 'key'),
    textAt: ({ start, end }) => source.text.slice(start, end),
    ...(withLines && { lineOf: (offset: number) => positionAt(source, offset).line }),
    reorder: (reordering) => reorderItems(document, reordering),
    spanIn: () => undefined,
  };
}
