import type { CST } from 'yaml';
import { positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';

/** A comment of the file: `text` without the `#`, `ownLine` where nothing stands before it. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
  readonly ownLine: boolean;
}

/** What is known of a file before its values are read. */
export interface TokenSurvey {
  readonly comments: readonly Comment[];
  /** The first collection that lies deeper than allowed, by what is written or only by how mistakes were taken. */
  readonly tooDeep: (Span & { readonly isWritten: boolean }) | undefined;
  /** Offsets of `[` and `{` that nothing closes. */
  readonly openBrackets: readonly number[];
  /** Texts that begin with a quote: where they begin and where their raw text ends. */
  readonly quoted: readonly Span[];
}

/**
 * Walks the tokens with a stack of its own: the composer of `yaml` is recursive, so that a text of a million brackets
 * must be found before it begins.
 */
export function surveyTokens(source: Source, tokens: readonly CST.Token[], maximumDepth: number): TokenSurvey {
  const comments: Comment[] = [];
  const openBrackets: number[] = [];
  const quoted: Span[] = [];
  let tooDeep: TokenSurvey['tooDeep'];
  const stack: { token: CST.Token; depth: number; flow: number }[] = tokens
    .map((token) => ({ token, depth: 0, flow: 0 }))
    .reverse();

  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth, flow } = next;
    if (token.type === 'comment') comments.push(comment(source, token.offset, token.source));
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      quoted.push({ start: token.offset, end: token.offset + token.source.length });
    }
    const isCollection = 'items' in token;
    if (isCollection && depth >= maximumDepth) {
      if (tooDeep === undefined || token.offset < tooDeep.start) {
        const isWritten = writtenDepth(source, token, flow) >= maximumDepth;
        tooDeep = { start: token.offset, end: token.offset + 1, isWritten };
      }
      continue;
    }
    if (token.type === 'flow-collection' && !token.end.some((end) => end.type.startsWith('flow-'))) {
      openBrackets.push(token.offset);
    }
    const inner = {
      depth: isCollection ? depth + 1 : depth,
      flow: token.type === 'flow-collection' ? flow + 1 : flow,
    };
    for (const child of childrenOf(token)) stack.push({ token: child, ...inner });
  }
  comments.sort((one, other) => one.span.start - other.span.start);
  return { comments, tooDeep, openBrackets, quoted };
}

/**
 * How deep a collection can lie by its indentation: a mapping, and a list that need not be indented, at each column. Lines
 * that `yaml` cannot make sense of are taken as parts of each other, deeper and deeper, though all of them stand side by side.
 */
function writtenDepth(source: Source, token: CST.Token, flow: number): number {
  return flow + 2 * positionAt(source, token.offset).column;
}

function comment(source: Source, start: number, raw: string): Comment {
  const before = source.text.slice(0, start);
  return {
    span: { start, end: start + raw.length },
    text: raw.replace(/^#/, ''),
    ownLine: /(?:^|[\r\n])[\t \uFEFF]*$/.test(before.slice(-1024)),
  };
}

/** Yields one by one: a list of half a million tokens cannot be spread into a call. */
function* childrenOf(token: CST.Token): Iterable<CST.Token> {
  if (token.type === 'document') {
    yield* token.start;
    if (token.value) yield token.value;
  }
  if ('props' in token) yield* token.props;
  if (token.type === 'flow-collection') yield token.start;
  if ('items' in token) {
    for (const item of token.items) {
      yield* item.start;
      if (item.key) yield item.key;
      if (item.sep) yield* item.sep;
      if (item.value) yield item.value;
    }
  }
  if ('end' in token && token.end) yield* token.end;
}
