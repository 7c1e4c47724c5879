import type { Span } from '../source/span.js';
import { plainMapping } from './plain-mapping.js';

/** A YAML value that knows where it stands. */
export type LocatedNode = LocatedScalar | LocatedMapping | LocatedSequence | LocatedAlias;

export type ScalarValue = string | number | boolean | null;

export interface LocatedScalar {
  readonly kind: 'scalar';
  /** With the quotes or the block header; empty at the place of a value that is not there. */
  readonly span: Span;
  readonly value: ScalarValue;
  /** The value as written, without quotes: `000.8` where the value is the number 0.8. */
  readonly written: string;
}

export interface LocatedMapping {
  readonly kind: 'mapping';
  readonly span: Span;
  /** In the order of the file. Of two equal keys the first one counts. */
  readonly entries: ReadonlyMap<string, LocatedEntry>;
}

export interface LocatedEntry {
  readonly key: Span;
  readonly value: LocatedNode;
}

export interface LocatedSequence {
  readonly kind: 'sequence';
  readonly span: Span;
  readonly items: readonly LocatedNode[];
}

/** `*name`; what is looked for inside it is found where the anchor stands. */
export interface LocatedAlias {
  readonly kind: 'alias';
  readonly span: Span;
  readonly target: Exclude<LocatedNode, LocatedAlias>;
}

/** The value itself, behind an alias or not. */
export function resolved(node: LocatedNode): Exclude<LocatedNode, LocatedAlias> {
  return node.kind === 'alias' ? node.target : node;
}

/**
 * The plain data of a node. Mappings have no prototype, so that a key such as `constructor` or `__proto__` is a key like
 * any other.
 */
export function toData(node: LocatedNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'alias') return toData(node.target);
  if (node.kind === 'sequence') return node.items.map(toData);
  const data = plainMapping();
  for (const [key, { value }] of node.entries) data[key] = value.kind === 'scalar' ? value.value : toData(value);
  return data;
}
