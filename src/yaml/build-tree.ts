import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.js';
import { positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { BULLETS } from './bullets.js';
import { forbiddenIn, withoutForbidden } from './characters.js';
import { MAXIMUM_ALIASES } from './limits.js';
import { contentOfLine, inQuotes, quoted } from './lines.js';
import type { LocatedAlias, LocatedEntry, LocatedNode, LocatedScalar, ScalarValue } from './located.js';
import { unmend } from './mend.js';

export interface Tree {
  readonly root: LocatedNode;
  readonly findings: readonly Finding[];
}

/** Letters that are looked at before a text for a sign of YAML. */
const LONGEST_SIGN = 200;

/** What stands behind `&name`; without a node as long as the reading is still inside of it. */
interface Anchor {
  node?: LocatedAlias['target'];
  uses: number;
}

/**
 * Turns the nodes of `yaml` into a tree with places. Aliases share the node of their anchor, so nothing is copied, but
 * their uses are counted as if it were. What a mending of the text put out of sight is given back to the values.
 */
export function buildTree(source: Source, contents: Node): Tree {
  const findings: Finding[] = [];
  const anchors = new Map<string, Anchor>();
  let uses = 0;
  return { root: build(contents, 0), findings };

  function build(node: unknown, at: number): LocatedNode {
    if (isAlias(node)) return alias(node.source, spanOf(node.range, at));
    const name = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    const anchor: Anchor = { uses };
    if (name !== undefined) {
      anchors.set(name, anchor);
      if (isScalar(node) && node.source === '' && node.type === 'PLAIN') findings.push(anchorOfNothing(name, node, at));
    }
    const value = content(node, at);
    anchor.uses = uses - anchor.uses;
    anchor.node = value;
    return value;
  }

  function content(node: unknown, at: number): LocatedAlias['target'] {
    if (isMap(node)) {
      const { entries, end } = entriesOf(node.items, at);
      return { kind: 'mapping', span: collectionSpan(node, at, end), entries };
    }
    if (isSeq(node)) {
      const start = node.range?.[0] ?? at;
      const items = node.items.map((item) => withDash(build(item, start)));
      return { kind: 'sequence', span: collectionSpan(node, at, items.at(-1)?.span.end ?? start), items };
    }
    if (!isScalar(node)) return nothing({ start: at, end: at });
    findings.push(...swallowedItems(source, node));
    return textWithSign(node, at) ?? scalar(node, at);
  }

  /** `&Surat masuk` and `! Surat` are texts for whoever writes an SOP: YAML would leave out the sign, and the word behind `&`. */
  function textWithSign(node: Scalar, at: number): LocatedScalar | undefined {
    const range = spanOf(node.range, at);
    if (node.type !== 'PLAIN' || range.start === range.end) return undefined;
    const name = node.anchor;
    const [sign = ''] =
      (name === undefined ? /! +$/ : /&\S+ +$/).exec(
        source.text.slice(Math.max(0, range.start - LONGEST_SIGN), range.start),
      ) ?? [];
    if (sign === '' || (name !== undefined && source.text.includes(`*${name}`))) return undefined;
    const span = { start: range.start - sign.length, end: range.end };
    const text = quoted(source, span);
    const data = { char: sign.charAt(0), text, mended: inQuotes(text) };
    findings.push({ rule: 'yaml-syntax', message: 'reserved-start', data, place: { span } });
    const written = unmend(textAt(span));
    return { kind: 'scalar', span, written, value: written };
  }

  /** An item without a value is shown by its dash. */
  function withDash(item: LocatedNode): LocatedNode {
    if (item.kind !== 'scalar' || item.span.start !== item.span.end) return item;
    const dash = source.text.lastIndexOf('-', item.span.start);
    return dash < 0 ? item : { ...item, span: { start: dash, end: dash + 1 } };
  }

  function entriesOf(pairs: readonly unknown[], at: number) {
    const entries = new Map<string, LocatedEntry>();
    const doubles: Double[] = [];
    let end = at;
    for (const pair of pairs) {
      if (!isPair(pair)) continue;
      const key = keyOf(pair.key, at);
      if (key === undefined) continue;
      const value = build(pair.value, key.span.end);
      end = value.span.end;
      const first = entries.get(key.text);
      if (first === undefined) entries.set(key.text, { key: key.span, value });
      else doubles.push({ key: key.text, second: key.span, first: first.key });
    }
    findings.push(...duplicates(doubles));
    return { entries, end };
  }

  /** In block style to the end of the last value: `yaml` counts the comments behind it too. */
  function collectionSpan(node: YAMLMap | YAMLSeq, at: number, end: number): Span {
    return spanOf(node.flow ? node.range : [node.range?.[0] ?? at, end, end], at);
  }

  function keyOf(node: unknown, at: number): { text: string; span: Span } | undefined {
    if (!isScalar(node)) {
      const span = isMap(node) || isSeq(node) || isAlias(node) ? spanOf(node.range, at) : { start: at, end: at };
      findings.push({ rule: 'yaml-syntax', message: 'complex-key', data: { text: textAt(span) }, place: { span } });
      return undefined;
    }
    const read = scalar(node, at);
    if (read.written === '') {
      findings.push({ rule: 'yaml-syntax', message: 'empty-key', place: { span: colonAt(read.span) } });
      return undefined;
    }
    return { text: read.written, span: read.span };
  }

  function scalar(node: Scalar, at: number): LocatedScalar {
    const span = spanOf(node.range, at);
    const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    const code = forbiddenIn(text);
    if (code !== undefined) {
      findings.push({ rule: 'yaml-limits', message: 'character', data: { code, count: 1 }, place: { span } });
    }
    const written = unmend(withoutForbidden(text));
    return { kind: 'scalar', span, written, value: plainValue(node.value, written) };
  }

  /** `- &lain` is a text with the sign for "and", not a name for nothing. */
  function anchorOfNothing(name: string, node: Scalar, at: number): Finding {
    const end = node.range?.[0] ?? at;
    const start = source.text.lastIndexOf(`&${name}`, end);
    const span = start < 0 ? { start: at, end: at } : { start, end: start + name.length + 1 };
    const text = `&${name}`;
    return {
      rule: 'yaml-syntax',
      message: 'reserved-start',
      data: { char: '&', text, mended: inQuotes(text) },
      place: { span },
    };
  }

  function alias(name: string, span: Span): LocatedNode {
    const anchor = anchors.get(name);
    if (anchor === undefined) {
      findings.push({ rule: 'yaml-syntax', message: 'unknown-alias', data: { name }, place: { span } });
      return { ...nothing(span), value: textAt(span), written: textAt(span) };
    }
    if (anchor.node === undefined) {
      findings.push({ rule: 'yaml-limits', message: 'alias-cycle', data: { name }, place: { span } });
      return nothing(span);
    }
    const isWithin = uses <= MAXIMUM_ALIASES;
    uses += 1 + anchor.uses;
    if (uses <= MAXIMUM_ALIASES) return { kind: 'alias', span, target: anchor.node };
    if (isWithin) {
      findings.push({
        rule: 'yaml-limits',
        message: 'aliases',
        data: { name, limit: MAXIMUM_ALIASES },
        place: { span },
      });
    }
    return nothing(span);
  }

  /** Without the line ends and spaces that YAML counts to a value. */
  function spanOf(range: readonly [number, number, number] | null | undefined, at: number): Span {
    const start = range?.[0] ?? at;
    const end = range?.[1] ?? at;
    return { start, end: start + source.text.slice(start, end).trimEnd().length };
  }

  function textAt(span: Span): string {
    return source.text.slice(span.start, span.end);
  }

  function colonAt(span: Span): Span {
    return source.text[span.start] === ':' ? { start: span.start, end: span.start + 1 } : span;
  }
}

function isPair(item: unknown): item is Pair {
  return item !== null && typeof item === 'object' && 'key' in item && 'value' in item;
}

function plainValue(value: unknown, written: string): ScalarValue {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  return written;
}

function nothing(span: Span): LocatedScalar {
  return { kind: 'scalar', span, value: null, written: '' };
}

/**
 * Items that are read as a part of the text above them: they are indented deeper than the first one, or that one has no
 * dash that YAML knows. What is told of is what must be changed.
 */
function swallowedItems(source: Source, item: Scalar): readonly Finding[] {
  if (item.type !== 'PLAIN' || !item.range) return [];
  const [start, end] = item.range;
  const text = source.text.slice(start, end);
  // A list on the line of its key is told of already.
  if (unmend(text.charAt(0)) !== text.charAt(0)) return [];
  const [bullet] = BULLET.exec(text) ?? [];
  const found = text.includes('\n') ? (/\n *- /.exec(text) ?? (bullet && /\n *[^\s\w] /.exec(text))) : null;
  if (!found) return [];
  const isFirst = bullet !== undefined || /^-[^\s-]/.test(text);
  const first = contentOfLine(source, start);
  // The item below is aligned with a text that has no dash.
  const isAligned = !isFirst && first.start === start && found[0].length - 3 === columnOf(source, start);
  if (isAligned) return [withoutDash(quoted(source, first), first)];
  const span = contentOfLine(source, isFirst ? start : start + found.index + found[0].length);
  const said = quoted(source, span);
  const char = bullet ?? '-';
  const message = isFirst ? (bullet === undefined ? 'space-after-dash' : 'bullet') : 'stray-item';
  const data = { text: said, char, mended: said.replace(char, bullet === undefined ? '- ' : '-') };
  return [{ rule: 'yaml-syntax', message, data, place: { span } }];
}

function withoutDash(text: string, span: Span): Finding {
  return { rule: 'yaml-syntax', message: 'missing-dash', data: { text, mended: `- ${text}` }, place: { span } };
}

function columnOf(source: Source, offset: number): number {
  return positionAt(source, offset).column - 1;
}

const BULLET = new RegExp(`^[${BULLETS}](?= )`);

interface Double {
  readonly key: string;
  readonly second: Span;
  readonly first: Span;
}

/** From this number of equal keys on, two items have run together since the second has no dash. */
const RUN_TOGETHER = 3;

function duplicates(doubles: readonly Double[]): readonly Finding[] {
  const message = doubles.length < RUN_TOGETHER ? undefined : 'missing-dash';
  return doubles.slice(0, message && 1).map(({ key, second, first }) => ({
    rule: 'yaml-duplicate-key',
    ...(message && { message }),
    data: { key },
    place: { span: second },
    related: [{ place: { span: first }, message: 'first', data: { key } }],
  }));
}
