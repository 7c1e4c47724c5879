import type { Finding } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';

/** 1 MiB; a real SOP has a few kilobytes. */
export const MAXIMUM_BYTES = 1024 * 1024;
/** Collections within collections. */
export const MAXIMUM_DEPTH = 100;
/** Uses of anchors, those inside used anchors counted each time ("billion laughs"). */
export const MAXIMUM_ALIASES = 50;

/** Says that a text is longer than allowed; such a text is not read at all. */
export function overSize(source: Source): Finding | undefined {
  // A UTF-16 unit makes one to three bytes, so most texts need no counting.
  if (source.text.length * 3 <= MAXIMUM_BYTES) return undefined;
  const tooLong = source.text.length > MAXIMUM_BYTES || new TextEncoder().encode(source.text).length > MAXIMUM_BYTES;
  return tooLong ? { rule: 'yaml-limits', message: 'size', place: { span: { start: 0, end: 0 } } } : undefined;
}
