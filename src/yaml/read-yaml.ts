import { Parser } from 'yaml';
import type { Finding, Place } from '../diagnostics/diagnostic.js';
import { createSource, positionAt, type Source } from '../source/source.js';
import type { Path, Span } from '../source/span.js';
import { buildTree } from './build-tree.js';
import { forbiddenCharacters, withoutForbidden } from './characters.js';
import { compose, unmend } from './compose.js';
import { conflictMarkers } from './conflict-markers.js';
import { MAXIMUM_DEPTH, overSize } from './limits.js';
import { locate } from './locate.js';
import { type LocatedAlias, type LocatedNode, resolved, toData } from './located.js';
import type { Mistake } from './mistake.js';
import { readPlain } from './plain/read-plain.js';
import { breaksTree, syntaxFinding } from './syntax-findings.js';
import { type Comment, surveyTokens } from './tokens.js';

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
  const tooLong = overSize(source);
  if (tooLong !== undefined) return documentOf(source, undefined, [], [tooLong]);
  const plain = readPlain(source);
  return plain === undefined ? readAnyYaml(source) : documentOf(source, plain.root, plain.comments, []);
}

/** The same by the `yaml` package: whatever YAML allows, and all that can be wrong. */
export function readAnyYaml(source: Source): LocatedDocument {
  const characters = forbiddenCharacters(source);
  const findings: Finding[] = characters === undefined ? [] : [characters];
  const clean = characters === undefined ? source : createSource(source.path, withoutForbidden(source.text));

  const markers = conflictMarkers(clean);
  if (markers.length > 0) return documentOf(source, undefined, [], [...findings, ...markers.map(syntaxFinding)]);

  const tokens = [...new Parser().parse(clean.text)];
  const survey = surveyTokens(clean, tokens, MAXIMUM_DEPTH);
  if (survey.tooDeep !== undefined) {
    const data = { limit: MAXIMUM_DEPTH };
    findings.push({ rule: 'yaml-limits', message: 'depth', data, place: { span: survey.tooDeep } });
    return documentOf(source, undefined, survey.comments, findings);
  }

  const { document, mistakes } = compose(clean, tokens, survey);
  findings.push(...mistakes.map(syntaxFinding));
  const contents = document?.contents ?? null;
  if (contents === null) return documentOf(source, undefined, survey.comments, findings);
  const tree = buildTree(clean, contents, unmend);
  const more = tree.findings.filter(isNews(clean, mistakes));
  return documentOf(source, tree.root, survey.comments, [...findings, ...more]);
}

/** A line that is wrong already is enough said of, and behind a mistake that cut up the tree keys may only seem equal. */
function isNews(source: Source, mistakes: readonly Mistake[]): (finding: Finding) => boolean {
  const lineOf = (offset: number) => positionAt(source, offset).line;
  const lines = new Set(mistakes.map(({ span }) => lineOf(span.start)));
  const breaks = mistakes.filter((mistake) => breaksTree(syntaxFinding(mistake))).map(({ span }) => span.start);
  const end = Math.min(...breaks, Number.POSITIVE_INFINITY);
  return ({ rule, place }) => {
    if (!('span' in place) || rule === 'yaml-limits') return true;
    return !lines.has(lineOf(place.span.start)) && place.span.start < end;
  };
}

function documentOf(
  source: Source,
  root: LocatedNode | undefined,
  comments: readonly Comment[],
  findings: readonly Finding[],
): LocatedDocument {
  const at: LocatedDocument['locate'] = (path, part, within) => locate(source, root, path, part, within);
  return {
    source,
    data: root === undefined ? undefined : toData(root),
    root,
    comments,
    findings,
    whole: !findings.some(breaksTree),
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
