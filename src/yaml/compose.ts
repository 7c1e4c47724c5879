import { Composer, type CST, type Document, Parser } from 'yaml';
import { createSource, positionAt, type Source } from '../source/source.js';
import { beforeEdits, type Edit, edited } from './edit.js';
import { hardSpaces } from './hard-spaces.js';
import { MAXIMUM_DEPTH } from './limits.js';
import { contentOfLine, quoted } from './lines.js';
import { guessedMendings, hiding, unmend } from './mend.js';
import type { Mistake } from './mistake.js';
import { HARMLESS, mistakesOf, WRONG_LINES } from './syntax-findings.js';
import { surveyTokens, type TokenSurvey } from './tokens.js';

export interface Composed {
  readonly document: Document.Parsed | undefined;
  /** In the order of the file, with places of the file. */
  readonly mistakes: readonly Mistake[];
  /** The text that was read in the end, in which the mistakes are mended as far as possible. */
  readonly mended: Source;
  /** The tokens of the mended text. */
  readonly survey: TokenSurvey;
  /** Where an offset of the mended text lies in the file. */
  readonly back: (offset: number) => number;
}

/** A text as far as it was mended, and what is still wrong in it. */
interface Reading {
  readonly source: Source;
  readonly survey: TokenSurvey;
  readonly document: Document.Parsed | undefined;
  readonly mistakes: readonly Mistake[];
  readonly several: readonly Mistake[];
  readonly back: (offset: number) => number;
}

/** How often a text is read again at the most: a long one less often, so that so many letters are read in all. */
const ROUNDS = 24;
const MOST_READ = 1_000_000;
/** What hides the colons of a text is done for texts of any length, in rounds of all of them. */
const LEAST_ROUNDS = 3;
/** In a longer text nothing is guessed. */
const LONGEST = 200_000;
/** In a longer one only the likeliest way of mending is tried. */
const LONGEST_COMPARED = 50_000;

/**
 * Composes the first document that is not empty.
 *
 * One mistake can make YAML take all following lines for something else (`judul: SOP: izin`, a key that is indented by
 * one). So what is wrong is mended as it was most likely meant, and the text is composed again: everything else is read as
 * written, and the next mistake is found without the echoes of this one. A mending that makes nothing better is given up.
 */
export function compose(source: Source, tokens: readonly CST.Token[], survey: TokenSurvey): Composed {
  const found: Mistake[] = [];
  let reading = read(source, tokens, survey, (offset) => offset);
  const early = [...hardSpaces(source), ...indentedStart(source)];
  if (early.length > 0) {
    reading = mendedReading(reading, early.flatMap(firstMending(reading.source))) ?? reading;
    found.push(...early.map((mistake) => ({ ...mistake, mended: true })));
  }
  const hopeless = new Set<number>();
  const rounds = Math.min(ROUNDS, Math.max(LEAST_ROUNDS, Math.floor(MOST_READ / source.text.length)));
  for (let round = 0; round < rounds; round += 1) {
    const tried = nextToMend(reading, hopeless);
    const hidden = nextToHide(reading, tried);
    const isHiding = hidden.length > 0;
    if (!isHiding && tried.length === 0) break;
    const after = isHiding ? withHidden(reading, hidden) : best(reading, tried);
    if (after !== undefined) {
      found.push(...(isHiding ? hidden : tried).map((mistake) => placed({ ...mistake, mended: true }, reading)));
      reading = after;
    } else {
      for (const { span } of isHiding ? hidden : tried) hopeless.add(reading.back(span.start));
    }
  }
  const left = withoutEchoes(reading).map((mistake) => placed(mistake, reading));
  const mistakes = withoutMasses(
    oneALine(source, [...found, ...left, ...reading.several.map((each) => placed(each, reading))]),
  );
  return { document: reading.document, mistakes, mended: reading.source, survey: reading.survey, back: reading.back };
}

function read(
  source: Source,
  tokens: readonly CST.Token[],
  survey: TokenSurvey,
  back: (offset: number) => number,
): Reading {
  const [document, ...others] = documentsOf(tokens, source.text.length);
  const errors = document
    ? [...document.errors, ...document.warnings.filter((each) => each.code === 'TAG_RESOLVE_FAILED')]
    : [];
  const mistakes = mistakesOf(source, errors, survey);
  const several = others.slice(0, 1).map((other) => severalDocuments(source, other));
  return { source, survey, document, mistakes, several, back };
}

/** All tabs at once, since a file that has one has many; otherwise the first that is not known to be hopeless. */
function nextToMend({ source, mistakes, back }: Reading, hopeless: ReadonlySet<number>): readonly Mistake[] {
  if (source.text.length > LONGEST) return [];
  const open = mistakes.filter(
    (mistake) => !hopeless.has(back(mistake.span.start)) && guessedMendings(mistake, source).length > 0,
  );
  return open.some(({ message }) => message === 'tab') ? tabsIn(source) : open.slice(0, 1);
}

/** Those that a value holds before the next one to mend: behind that one a colon may only seem to stand in a text. */
function nextToHide({ source, mistakes }: Reading, tried: readonly Mistake[]): readonly Mistake[] {
  const end = tried[0]?.span.start ?? Number.POSITIVE_INFINITY;
  return mistakes.filter((mistake) => mistake.span.start < end && hiding(mistake, source) !== undefined);
}

function tabsIn(source: Source): readonly Mistake[] {
  return [...source.text.matchAll(/(?<=(?:^|\n) *)\t[\t ]*(?=[^\s#])/g)].map(({ index, 0: blanks }) => ({
    message: 'tab',
    span: { start: index, end: index + blanks.length },
  }));
}

/** A first line that is indented while others are not: YAML would take all of these for the ones at a wrong level. */
function indentedStart(source: Source): readonly Mistake[] {
  const [first] = /^ +(?=\w+:)/.exec(source.text) ?? [];
  if (first === undefined || !/\n[a-z_]+:/.test(source.text)) return [];
  const span = contentOfLine(source, first.length);
  const mendings = [[{ start: 0, end: first.length, text: '' }]];
  return [{ message: 'indent', data: { text: quoted(source, span) }, span, mendings }];
}

function withHidden(reading: Reading, mistakes: readonly Mistake[]): Reading | undefined {
  return mendedReading(
    reading,
    mistakes.flatMap((mistake) => hiding(mistake, reading.source) ?? []),
  );
}

/** The reading with mistakes mended in the way that leaves least wrong: of several mistakes each in the same of its ways. */
function best(reading: Reading, mistakes: readonly Mistake[]): Reading | undefined {
  const { source } = reading;
  const waysOfEach = mistakes.map((mistake) => guessedMendings(mistake, source));
  const count = source.text.length > LONGEST_COMPARED ? 1 : Math.max(...waysOfEach.map(({ length }) => length));
  let found: Reading | undefined;
  for (let index = 0; index < count; index += 1) {
    const edits = waysOfEach.flatMap((ways) => ways[index] ?? ways[0] ?? []);
    const after = mendedReading(reading, edits);
    if (after === undefined || !isBetter(after, reading, mistakes)) continue;
    if (found === undefined || isAhead(after, found)) found = after;
    if (found.mistakes.length === 0) break;
  }
  return found;
}

/** Whether a reading comes further than another until the next mistake, or has fewer of them. */
function isAhead(one: Reading, other: Reading): boolean {
  const difference = nextMistake(one) - nextMistake(other);
  return Number.isNaN(difference) || difference === 0 ? one.mistakes.length < other.mistakes.length : difference > 0;
}

function nextMistake({ mistakes: [next], back }: Reading): number {
  return next === undefined ? Number.POSITIVE_INFINITY : back(next.span.start);
}

function firstMending(source: Source): (mistake: Mistake) => readonly Edit[] {
  return (mistake) => guessedMendings(mistake, source)[0] ?? [];
}

function mendedReading(reading: Reading, edits: readonly Edit[]): Reading | undefined {
  const source = createSource(reading.source.path, edited(reading.source.text, edits));
  const tokens = [...new Parser().parse(source.text)];
  const survey = surveyTokens(source, tokens, MAXIMUM_DEPTH);
  if (survey.tooDeep !== undefined) return undefined;
  const before = beforeEdits(edits);
  return read(source, tokens, survey, (offset) => reading.back(before(offset)));
}

/** Whether a mending left nothing wrong on its line, and less in all (behind what is never closed all else was unread). */
function isBetter(after: Reading, before: Reading, mended: readonly Mistake[]): boolean {
  const lines = new Set(mended.map(({ span }) => positionAt(before.source, span.start).line));
  const isStillWrong = (mistake: Mistake) => lines.has(positionAt(after.source, mistake.span.start).line);
  if (after.mistakes.some((mistake) => isStillWrong(mistake) && !/quote/.test(mistake.message))) return false;
  const wasUnread = mended.some(({ message }) => /^(?:unclosed-|curly-end|apostrophe)/.test(message));
  // Of so many mistakes the next come up for each that is mended.
  const isFurther = before.mistakes.length === WRONG_LINES && nextMistake(after) > nextMistake(before);
  return wasUnread || isFurther || after.mistakes.length < before.mistakes.length;
}

/** Behind a mistake that could not be mended, lines only seem to stand at a wrong level until the next top-level key. */
function withoutEchoes({ source, mistakes }: Reading): readonly Mistake[] {
  let isCut = false;
  return mistakes.filter((mistake) => {
    const { column } = positionAt(source, mistake.span.start);
    if (isCut && column > 1 && ECHOING.has(mistake.message)) return false;
    isCut ||= !HARMLESS.has(mistake.message);
    return true;
  });
}

const ECHOING = new Set([
  'indent',
  'too-deep',
  'stray-item',
  'missing-colon',
  'missing-dash',
  'missing-dash-group',
  'outdented',
]);

function placed(mistake: Mistake, { back }: Reading): Mistake {
  const { data, span } = mistake;
  const shown = data && Object.entries(data).map(([key, value]) => [key, unmendedValue(value)] as const);
  return {
    ...mistake,
    ...(shown && { data: Object.fromEntries(shown) }),
    span: { start: back(span.start), end: back(span.end) },
  };
}

function unmendedValue<Value>(value: Value): Value | string {
  return typeof value === 'string' ? unmend(value) : value;
}

/** The first that was found on a line tells of it, which is not always the one that stands first. */
function oneALine(source: Source, mistakes: readonly Mistake[]): readonly Mistake[] {
  const lines = new Map<number, Mistake>();
  for (const mistake of mistakes) {
    const { line } = positionAt(source, mistake.span.start);
    if (!lines.has(line)) lines.set(line, mistake);
  }
  return [...lines.values()].sort((one, other) => one.span.start - other.span.start);
}

/** Kinds of mistakes that a program or a habit makes in every line, with the number from which on one finding tells of all. */
const MASSES: ReadonlyMap<string, string> = new Map([
  ['tab', 'tabs'],
  ['hard-space', 'hard-spaces'],
]);
const MASS = 4;

function withoutMasses(mistakes: readonly Mistake[]): readonly Mistake[] {
  const counts = new Map<string, number>();
  for (const { message } of mistakes) counts.set(message, (counts.get(message) ?? 0) + 1);
  const told = new Set<string>();
  return mistakes.flatMap((mistake) => {
    const ofAll = MASSES.get(mistake.message);
    const count = counts.get(mistake.message) ?? 0;
    if (ofAll === undefined || count < MASS) return [mistake];
    if (told.has(ofAll)) return [];
    told.add(ofAll);
    return [{ ...mistake, message: ofAll, data: { ...mistake.data, count } }];
  });
}

function documentsOf(tokens: readonly CST.Token[], length: number): readonly Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    // Two equal keys are found by the tree, which can show both places.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents = [...composer.compose(tokens, true, length)];
  const full = documents.filter((document, index) => index === 0 || !isEmpty(document));
  const [first, ...rest] = full;
  return first !== undefined && isEmpty(first) && rest.length > 0 && first.errors.length === 0 ? rest : full;
}

function isEmpty(document: Document.Parsed): boolean {
  const contents = document.contents;
  return contents === null || contents.range[0] === contents.range[1];
}

function severalDocuments(source: Source, document: Document.Parsed): Mistake {
  const content = document.contents?.range[0] ?? document.range[0];
  const before = source.text.slice(0, content);
  const start = Math.max(before.lastIndexOf('---'), before.lastIndexOf('...'));
  const data = { text: start < 0 ? '---' : source.text.slice(start, start + 3) };
  const span = start < 0 ? { start: content, end: content } : { start, end: start + 3 };
  return { message: 'several-documents', data, span };
}
