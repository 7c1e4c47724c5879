import type { Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { quoted } from './lines.js';
import type { Mistake } from './mistake.js';

/** A mistake whose message quotes the text at its place. */
export function quoting(source: Source, message: string, span: Span): Mistake {
  return { message, data: { text: quoted(source, span) }, span };
}
