import { Composer, type CST, type Document, Parser } from 'yaml';
import type { Source } from '../source/source.js';
import type { Mistake } from './mistake.js';
import { mistakesOf } from './syntax-findings.js';
import type { TokenSurvey } from './tokens.js';

export interface Composed {
  readonly document: Document.Parsed | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Stands for a colon while a text with one is read; of the private use area, so no author writes it. */
const COLON = '\uE03A';
const ROUNDS = 8;

/**
 * Composes the first document that is not empty.
 *
 * `judul: SOP: izin` is what authors get wrong most, and YAML then takes all following lines for a part of that value.
 * So such a colon is put out of sight, which moves nothing, and the text is composed again: everything else is read as meant.
 */
export function compose(source: Source, read: readonly CST.Token[], survey: TokenSurvey): Composed {
  const mended: Mistake[] = [];
  let tokens = read;
  let text = source.text;
  for (let round = 1; ; round += 1) {
    const [document, ...others] = documentsOf(tokens, text.length);
    const errors = document
      ? [...document.errors, ...document.warnings.filter((each) => each.code === 'TAG_RESOLVE_FAILED')]
      : [];
    const mistakes = mistakesOf(source, errors, survey);
    const colons = mistakes.filter((mistake) => mistake.message === 'colon-in-text');
    if (colons.length === 0 || round === ROUNDS) {
      const all = [...mended, ...mistakes, ...others.slice(0, 1).map((other) => severalDocuments(source, other))];
      return { document, mistakes: all.sort((one, other) => one.span.start - other.span.start) };
    }
    mended.push(...colons);
    for (const { span } of colons) {
      text = text.slice(0, span.start) + text.slice(span.start, span.end).replaceAll(':', COLON) + text.slice(span.end);
    }
    tokens = [...new Parser().parse(text)];
  }
}

/** A value of a mended text as the author wrote it. */
export function unmend(text: string): string {
  return text.includes(COLON) ? text.replaceAll(COLON, ':') : text;
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
  const marker = source.text.lastIndexOf('---', content);
  const start = marker < 0 ? content : marker;
  return { message: 'several-documents', span: { start, end: marker < 0 ? start : start + 3 } };
}
