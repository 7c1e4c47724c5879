import type { Fix } from '../diagnostics/diagnostic.js';
import type { Path } from '../source/span.js';
import { inQuotes } from './lines.js';
import type { LocatedNode, LocatedScalar } from './located.js';
import type { LocatedDocument } from './read-yaml.js';

/**
 * The edit that puts another text in the place of a scalar and keeps its quotes; a number becomes a quoted text.
 *
 * @param from what must stand there now, trimmed
 * @param to needs no escapes
 * @returns nothing where the file does not hold `from` at exactly this path as it is: in another file, behind an alias,
 * with escapes
 */
export function rewriteScalar(
  document: LocatedDocument,
  path: Path,
  from: string,
  to: string,
): Fix['edits'][number] | undefined {
  const scalar = scalarAt(document.root, path);
  if (scalar === undefined || scalar.written.trim() !== from) return undefined;
  const { start, end } = scalar.span;
  if (typeof scalar.value !== 'string') return { span: { start, end }, text: inQuotes(to) };
  const raw = document.source.text.slice(start, end);
  const at = raw.indexOf(from);
  return at < 0 ? undefined : { span: { start: start + at, end: start + at + from.length }, text: to };
}

function scalarAt(root: LocatedNode | undefined, path: Path): LocatedScalar | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === 'mapping') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'sequence' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node?.kind === 'scalar' ? node : undefined;
}
