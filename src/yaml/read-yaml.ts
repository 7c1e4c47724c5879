import type { Finding, Place } from '../diagnostics/diagnostic.js';
import { createSource, positionAt, type Source } from '../source/source.js';
import type { Path, Span } from '../source/span.js';
import { buildTree } from './build-tree.js';
import { forbiddenCharacters, withoutForbidden } from './characters.js';
import { compose } from './compose.js';
import { conflictMarkers } from './conflict-markers.js';
import { eatenTexts } from './eaten-text.js';
import { foreignFile } from './foreign-file.js';
import { MAXIMUM_DEPTH, overSize } from './limits.js';
import { locate } from './locate.js';
import { type LocatedAlias, type LocatedNode, resolved, toData } from './located.js';
import type { Mistake } from './mistake.js';
import { moveTree } from './move-tree.js';
import { readPlain } from './plain/read-plain.js';
import { readablePart } from './readable-part.js';
import { breaksTree, cutsTree, syntaxFinding } from './syntax-findings.js';
import type { Comment } from './tokens.js';

/** A YAML file as plain data of which every key and value knows its place. */
export interface LocatedDocument {
  readonly source: Source;
  /** Plain data; undefined where the file holds no value or could not be read at all. */
  readonly data: unknown;
  readonly root: LocatedNode | undefined;
  readonly comments: readonly Comment[];
  /** Findings of the rules yaml-syntax, yaml-duplicate-key and yaml-limits. */
  readonly findings: readonly Finding[];
  /** False where a mistake may have cost parts of the tree: what is missing there may only be unread. */
  readonly whole: boolean;
  /** False where a mistake was mended by a guess as well: good for finding the next mistake, no base for comparing. */
  readonly sure: boolean;
  /** Behind this offset a mistake may have cut up the tree, so that things seem to stand where they do not. */
  readonly cutAt: number;
  /** The span of a key or value; see `locate` in `locate.ts` for paths that the file does not have. */
  readonly locate: (path: Path, part?: 'key' | 'value', within?: readonly [start: number, end: number]) => Span;
  /** The span of a finding's place. */
  readonly spanOf: (place: Place) => Span;
  /** The text of the scalar at exactly this path as it is written, such as `000.8`. */
  readonly writtenAt: (path: Path) => string | undefined;
  /** The keys of the mapping at exactly this path in their order, which plain data loses for keys such as `1`. */
  readonly keysAt: (path: Path) => readonly string[];
}

/** Reads a text as one YAML 1.2 document (core schema). Never throws: what is wrong is a finding. */
export function readYaml(source: Source): LocatedDocument {
  const unreadable = overSize(source) ?? foreignFile(source.text);
  if (unreadable !== undefined) return documentOf(source, { findings: [unreadable], whole: false, cutAt: 0 });
  const plain = readPlain(source);
  if (plain === undefined) return readAnyYaml(source);
  const findings = eatenTexts(source, plain.comments).map(syntaxFinding);
  return documentOf(source, { ...plain, findings });
}

/** The same by the `yaml` package: whatever YAML allows, and all that can be wrong. */
export function readAnyYaml(source: Source): LocatedDocument {
  const characters = forbiddenCharacters(source);
  const findings: Finding[] = characters === undefined ? [] : [characters];
  const clean = createSource(source.path, withUsualLineEnds(withoutForbidden(source.text)));

  const markers = conflictMarkers(clean);
  if (markers.length > 0) {
    return documentOf(source, { findings: [...findings, ...markers.map(syntaxFinding)], whole: false, cutAt: 0 });
  }

  const { part, tokens, survey } = readablePart(clean);
  const isAll = part.text.length === clean.text.length;
  if (survey.tooDeep !== undefined) {
    const { start, end } = survey.tooDeep;
    findings.push(tooDeep({ start, end }));
    return documentOf(source, { comments: survey.comments, findings, whole: false, cutAt: start });
  }

  const composed = compose(part, tokens, survey);
  const end = part.text.length;
  // What is left out must be told of, whatever the reason.
  if (!isAll && composed.mistakes.length === 0) findings.push(tooDeep({ start: end, end: end + 1 }));
  const { document, mended, back } = composed;
  const comments = composed.survey.comments.map((each) => ({ ...each, span: moved(each.span, back) }));
  const mistakes = [...composed.mistakes, ...eatenTexts(clean, comments)];
  findings.push(...mistakes.map(syntaxFinding));
  const cutAt = Math.min(
    ...mistakes.filter(cutsTree).map(({ span }) => span.start),
    isAll ? Number.POSITIVE_INFINITY : end,
  );
  const whole = isAll && !mistakes.some(breaksTree);
  const sure = isAll && !mistakes.some((mistake) => breaksTree({ ...mistake, mended: false }));
  const contents = document?.contents ?? null;
  if (contents === null) return documentOf(source, { comments, findings, whole, sure, cutAt });
  const tree = buildTree(mended, contents);
  const more = tree.findings.map((finding) => movedFinding(finding, back)).filter(isNews(clean, mistakes, cutAt));
  const root = mended === part ? tree.root : moveTree(tree.root, back);
  findings.push(...more);
  const cost = more.some(costsParts);
  return documentOf(source, { root, comments, findings, whole: whole && !cost, sure: sure && !cost, cutAt });
}

function tooDeep(span: Span): Finding {
  return { rule: 'yaml-limits', message: 'depth', data: { limit: MAXIMUM_DEPTH }, place: { span } };
}

/** The line ends of old Macs are unknown to `yaml`. */
function withUsualLineEnds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

const COSTLY = new Set(['missing-dash', 'complex-key', 'empty-key']);

/** Limits and swallowed items cost parts of the tree; a character that nobody can print costs only itself. */
function costsParts({ rule, message = '' }: Finding): boolean {
  return rule === 'yaml-limits' ? message !== 'character' : COSTLY.has(message);
}

/** A line that is wrong already is enough said of, and behind a mistake that cut up the tree keys may only seem equal. */
function isNews(source: Source, mistakes: readonly Mistake[], cutAt: number): (finding: Finding) => boolean {
  const lineOf = (offset: number) => positionAt(source, offset).line;
  const lines = new Set(mistakes.map(({ span }) => lineOf(span.start)));
  return ({ rule, place }) => {
    if (!('span' in place) || rule === 'yaml-limits') return true;
    return !lines.has(lineOf(place.span.start)) && place.span.start < cutAt;
  };
}

function movedFinding(finding: Finding, back: (offset: number) => number): Finding {
  const { place, related } = finding;
  return {
    ...finding,
    place: movedPlace(place, back),
    ...(related && { related: related.map((each) => ({ ...each, place: movedPlace(each.place, back) })) }),
  };
}

function movedPlace(place: Place, back: (offset: number) => number): Place {
  return 'span' in place ? { span: moved(place.span, back) } : place;
}

function moved({ start, end }: Span, back: (offset: number) => number): Span {
  return { start: back(start), end: back(end) };
}

interface Read {
  readonly root?: LocatedNode;
  readonly comments?: readonly Comment[];
  readonly findings: readonly Finding[];
  readonly whole?: boolean;
  readonly sure?: boolean;
  readonly cutAt?: number;
}

function documentOf(
  source: Source,
  { root, comments = [], findings, whole = true, sure = whole, cutAt = Number.POSITIVE_INFINITY }: Read,
): LocatedDocument {
  const at: LocatedDocument['locate'] = (path, part, within) => locate(source, root, path, part, within);
  return {
    source,
    data: root === undefined ? undefined : toData(root),
    root,
    comments,
    findings,
    whole,
    sure,
    cutAt,
    locate: at,
    spanOf: (place) => ('span' in place ? place.span : at(place.path, place.part, place.within)),
    writtenAt: (path) => {
      const node = nodeAt(root, path);
      return node?.kind === 'scalar' ? node.written : undefined;
    },
    keysAt: (path) => {
      const node = nodeAt(root, path);
      return node?.kind === 'mapping' ? [...node.entries.keys()] : [];
    },
  };
}

function nodeAt(root: LocatedNode | undefined, path: Path): LocatedAlias['target'] | undefined {
  let node = root;
  for (const step of path) {
    const value = node && resolved(node);
    if (value?.kind === 'mapping') node = value.entries.get(String(step))?.value;
    else if (value?.kind === 'sequence' && typeof step === 'number') node = value.items[step];
    else return undefined;
  }
  return node && resolved(node);
}
