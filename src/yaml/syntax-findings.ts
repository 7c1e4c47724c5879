import type { YAMLError } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.js';
import { positionAt, type Source } from '../source/source.js';
import type { Mistake } from './mistake.js';
import { mistakeOf } from './mistake.js';
import type { TokenSurvey } from './tokens.js';

/** Mistakes that leave the values of the other lines as the author meant them. */
export const HARMLESS: ReadonlySet<string> = new Set([
  'apostrophe',
  'block-header',
  'colon-in-text',
  'comment-space',
  'comment-text',
  'dash-after-key',
  'escape',
  'lone-dash',
  'reserved-start',
  'stray-comma',
  'tag',
  'text-after-quote',
  'unknown-alias',
]);

/** Mistakes that cost what stands on their line, even where all else could be read as meant. */
export const LOSSY: ReadonlySet<string> = new Set(['missing-colon', 'table-row']);

/**
 * The errors of `yaml` as mistakes in the order of the file: one for each line, since one mistake often makes several
 * errors behind it, and none after a quote that never ends.
 */
export function mistakesOf(source: Source, errors: readonly YAMLError[], survey: TokenSurvey): readonly Mistake[] {
  const few = firstOfEachLine(source, withoutAftermath(errors));
  const all = few.map((error) => mistakeOf(source, error, few, survey));
  const kept = new Map<number, Mistake>();
  for (const mistake of all.sort((one, other) => one.span.start - other.span.start)) {
    const { line } = positionAt(source, mistake.span.start);
    if (!kept.has(line)) kept.set(line, mistake);
    if (mistake.message === 'unclosed-quote' || mistake.message === 'curly-end') break;
  }
  return [...kept.values()];
}

/** Behind a bracket that ends the whole document for `yaml`, every token is one too many. */
function withoutAftermath(errors: readonly YAMLError[]): readonly YAMLError[] {
  const isAfter = ({ message }: YAMLError) => / in YAML stream/.test(message);
  const first = errors.findIndex(isAfter);
  return errors.filter((error, index) => index <= first || !isAfter(error));
}

/** What follows on the same line is an echo, and a file with hundreds of wrong lines is no SOP: enough is enough. */
const ERRORS_A_LINE = 4;
export const WRONG_LINES = 100;

function firstOfEachLine(source: Source, errors: readonly YAMLError[]): readonly YAMLError[] {
  const counts = new Map<number, number>();
  return errors.filter(({ pos: [start] }) => {
    const { line } = positionAt(source, start);
    const count = counts.get(line) ?? 0;
    if (count === ERRORS_A_LINE || (count === 0 && counts.size === WRONG_LINES)) return false;
    counts.set(line, count + 1);
    return true;
  });
}

export function syntaxFinding({ message, data, span }: Mistake): Finding {
  return { rule: 'yaml-syntax', message, ...(data && { data }), place: { span } };
}

/** Whether a mistake may have cost other parts of the tree, so that what seems to be missing may only be unread. */
export function breaksTree({ message, mended = false }: Mistake): boolean {
  return mended ? LOSSY.has(message) : !HARMLESS.has(message);
}

/** Whether what stands behind a mistake may be read otherwise than it was meant. */
export function cutsTree({ message, mended = false }: Mistake): boolean {
  return !mended && !HARMLESS.has(message);
}
