import { type LocatedNode, type LocatedScalar, resolved } from '../yaml/located.js';

/** What may be another in the tree of a mended file. */
export interface Expected {
  /** Scalars of the tree before with the texts that they have afterwards. */
  readonly values: ReadonlyMap<LocatedScalar, string>;
  /** Lists and mappings of the tree before whose items have another order afterwards. */
  readonly moved: ReadonlySet<LocatedNode>;
}

/** Whether two trees hold the same values in the same order, but for what is expected. */
export function isSameTree(one: LocatedNode, other: LocatedNode, expected: Expected): boolean {
  const before = resolved(one);
  const after = resolved(other);
  if (expected.moved.has(before)) return inAnyOrder(before, expected) === inAnyOrder(after, NOTHING);
  if (before.kind === 'scalar') return outline(before, expected) === outline(after, NOTHING);
  if (before.kind === 'sequence') {
    if (after.kind !== 'sequence' || after.items.length !== before.items.length) return false;
    return before.items.every((item, index) => {
      const mate = after.items[index];
      return mate !== undefined && isSameTree(item, mate, expected);
    });
  }
  if (after.kind !== 'mapping' || after.entries.size !== before.entries.size) return false;
  const mates = [...after.entries];
  return [...before.entries].every(([key, { value }], index) => {
    const [name, mate] = mates[index] ?? [];
    return name === key && mate !== undefined && isSameTree(value, mate.value, expected);
  });
}

const NOTHING: Expected = { values: new Map(), moved: new Set() };

function inAnyOrder(node: LocatedNode, expected: Expected): string {
  return `${node.kind} ${JSON.stringify([...partsOf(node, expected)].sort())}`;
}

/** All values of a node as one text. */
function outline(node: LocatedNode, expected: Expected): string {
  const value = resolved(node);
  if (value.kind !== 'scalar') return `${value.kind} ${JSON.stringify(partsOf(value, expected))}`;
  const text = expected.values.get(value);
  return JSON.stringify(text === undefined ? [typeof value.value, value.written] : ['string', text]);
}

function partsOf(node: LocatedNode, expected: Expected): readonly string[] {
  const value = resolved(node);
  if (value.kind === 'scalar') return [outline(value, expected)];
  if (value.kind === 'sequence') return value.items.map((item) => outline(item, expected));
  return [...value.entries].map(([key, entry]) => JSON.stringify([key, outline(entry.value, expected)]));
}
