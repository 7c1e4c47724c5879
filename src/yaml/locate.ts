import type { Source } from '../source/source.js';
import type { Path, Span } from '../source/span.js';
import { type LocatedNode, type LocatedScalar, resolved } from './located.js';

/**
 * The span of the key or the value at a path.
 *
 * A path that the file does not have ends at its nearest ancestor's key; for the root that is the first key of the file.
 * Going on into a text stays at the text: `pelaksana.loket.nama` finds the short form `loket: Petugas Loket`, and
 * `output[0]` the one text of `output`. An item of a list has no key: its first key, or else the item stands for it.
 * An empty value is shown at its key. `within` counts in the trimmed value and falls back to the whole value where
 * the text cannot be found as it is.
 */
export function locate(
  source: Source,
  root: LocatedNode | undefined,
  path: Path,
  part: 'key' | 'value' = 'value',
  within?: readonly [start: number, end: number],
): Span {
  if (root === undefined) return { start: 0, end: 0 };
  let node = root;
  let key = keyOf(root);
  for (const step of path) {
    const value = resolved(node);
    if (value.kind === 'scalar') {
      if (isEmpty(value)) return key;
      break;
    }
    if (value.kind === 'sequence') {
      const item = typeof step === 'number' ? value.items[step] : undefined;
      if (item === undefined) return key;
      node = item;
      key = keyOf(item);
    } else {
      const entry = value.entries.get(String(step));
      if (entry === undefined) return key;
      node = entry.value;
      key = entry.key;
    }
  }
  if (part === 'key' || node.span.start === node.span.end) return key;
  if (within === undefined || node.kind !== 'scalar') return node.span;
  return partOfScalar(source, node, within) ?? node.span;
}

/** What stands for the key of a value that has none: the root and the items of lists. */
function keyOf(node: LocatedNode): Span {
  if (node.kind !== 'mapping') return node.span;
  const [first] = node.entries.values();
  return first?.key ?? node.span;
}

function isEmpty(scalar: LocatedScalar): boolean {
  return scalar.span.start === scalar.span.end;
}

function partOfScalar(source: Source, scalar: LocatedScalar, [from, to]: readonly [number, number]): Span | undefined {
  const value = scalar.written;
  const start = from + (value.length - value.trimStart().length);
  const end = to + (value.length - value.trimStart().length);
  const raw = source.text.slice(scalar.span.start, scalar.span.end);
  const straight = raw.indexOf(value);
  if (straight >= 0 && end <= value.length) {
    return { start: scalar.span.start + straight + start, end: scalar.span.start + straight + end };
  }
  return nthOccurrence(raw, value, start, end, scalar.span.start);
}

/** Finds a word of a folded or escaped text in its raw form, as often repeated as before it in the value. */
function nthOccurrence(raw: string, value: string, start: number, end: number, offset: number): Span | undefined {
  const word = value.slice(start, end);
  if (word === '') return undefined;
  let at = -1;
  for (let seen = value.indexOf(word); seen >= 0 && seen <= start; seen = value.indexOf(word, seen + 1)) {
    at = raw.indexOf(word, at + 1);
    if (at < 0) return undefined;
  }
  return at < 0 ? undefined : { start: offset + at, end: offset + at + word.length };
}
