import type { LocatedNode, LocatedScalar } from '../yaml/located.js';
import type { LocatedDocument } from '../yaml/read-yaml.js';
import type { Edit, Mending } from './edits.js';
import { isSameTree } from './same-tree.js';

/**
 * Whether edits did to a file what they are meant to, and nothing else: a text changed exactly as the edit says, or the
 * items of a list or mapping changed places; every other value and every comment is as before.
 *
 * @param after the file with the edits made, read again
 */
export function isAsIntended(before: LocatedDocument, mendings: readonly Mending[], after: LocatedDocument): boolean {
  const { root, source } = before;
  if (root === undefined || after.root === undefined || after.findings.length > 0) return false;
  const shared = aliasedNodes(root);
  const values = new Map<LocatedScalar, string>();
  const moved = new Set<LocatedNode>();
  for (const { edits } of mendings) {
    if (isMove(source.text, edits)) {
      const collection = movedCollection(root, edits, shared);
      if (collection === undefined) return false;
      moved.add(collection);
      continue;
    }
    for (const edit of edits) {
      const target = innermost(root, edit, shared);
      const value = target && changed(source.text, target, edit);
      // Two edits in one text would each have to be reckoned on top of the other; the second waits for the next round.
      if (target === undefined || value === undefined || values.has(target)) return false;
      values.set(target, value);
    }
  }
  return isSameTree(root, after.root, { values, moved }) && sameComments(before, after);
}

/** What a change of would be seen elsewhere too. */
function aliasedNodes(root: LocatedNode): ReadonlySet<LocatedNode> {
  const targets = new Set<LocatedNode>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'alias') targets.add(node.target);
    open.push(...childrenOf(node));
  }
  return targets;
}

function childrenOf(node: LocatedNode): readonly LocatedNode[] {
  if (node.kind === 'sequence') return node.items;
  return node.kind === 'mapping' ? [...node.entries.values()].map(({ value }) => value) : [];
}

/** Whether edits only put texts of the file into each other's places. */
function isMove(text: string, edits: readonly Edit[]): boolean {
  const taken = edits.map(({ span }) => text.slice(span.start, span.end)).sort();
  const put = edits.map((edit) => edit.text).sort();
  return edits.length > 1 && taken.every((each, index) => each === put[index]);
}

/** The innermost list or mapping that all the edits touch; undefined where an alias shows it elsewhere too. */
function movedCollection(
  root: LocatedNode,
  edits: readonly Edit[],
  shared: ReadonlySet<LocatedNode>,
): LocatedNode | undefined {
  const touches = ({ span }: LocatedNode) =>
    edits.every((edit) => edit.span.start < span.end && span.start < edit.span.end);
  let node = root;
  for (;;) {
    if (shared.has(node)) return undefined;
    const inner = childrenOf(node).find(touches);
    if (inner === undefined) return node;
    node = inner;
  }
}

/** The scalar that an edit lies in; undefined where there is none, or an alias shows it elsewhere too. */
function innermost(root: LocatedNode, { span }: Edit, shared: ReadonlySet<LocatedNode>): LocatedScalar | undefined {
  let node = root;
  for (;;) {
    if (shared.has(node)) return undefined;
    if (node.kind === 'scalar') return node;
    const inner = childrenOf(node).find((child) => child.span.start <= span.start && span.end <= child.span.end);
    if (inner === undefined) return undefined;
    node = inner;
  }
}

/** The value that a scalar has after an edit; undefined where its written form does not show which part is meant. */
function changed(text: string, scalar: LocatedScalar, { span, text: to }: Edit): string | undefined {
  const { start, end } = scalar.span;
  if (span.start === start && span.end === end) return withoutQuotes(to);
  const raw = text.slice(start, end);
  const from = text.slice(span.start, span.end);
  if (from === '') return undefined;
  const value = scalar.written;
  const inRaw = placesOf(raw, from);
  const inValue = placesOf(value, from);
  const at = inValue[inRaw.indexOf(span.start - start)];
  if (at === undefined || inRaw.length !== inValue.length) return undefined;
  return value.slice(0, at) + to + value.slice(at + from.length);
}

function withoutQuotes(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}

function placesOf(text: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

function sameComments(before: LocatedDocument, after: LocatedDocument): boolean {
  const textsOf = ({ comments }: LocatedDocument) => comments.map(({ text }) => text.trimEnd()).sort();
  return JSON.stringify(textsOf(before)) === JSON.stringify(textsOf(after));
}
