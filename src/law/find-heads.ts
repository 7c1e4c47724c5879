import type { LawKind } from './citation.js';
import { type KindPattern, LONG_KINDS, SHORT_KINDS, TELLING_NUMBERS } from './kinds.js';
import { type NumberAt, numberAt } from './law-number.js';
import { withoutEnd } from './without-end.js';

/** Kind, issuer and number of a rule where a text names one. */
export interface Head {
  readonly kind: LawKind;
  /** The words between the kind and the number, as written: the issuer, or nothing. */
  readonly between: string;
  readonly issuer: string | undefined;
  /** The words of the kind, as written. */
  readonly kindText: string;
  readonly number: NumberAt | undefined;
  /** The year, also where there is no number ("Nomor … Tahun 2020"). */
  readonly year: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** Every rule that a text names, with or without a number, in the order of the text. */
export function findHeads(text: string): readonly Head[] {
  const matches = [...matchesOf(text, LONG, LONG_KINDS), ...matchesOf(text, SHORT, SHORT_KINDS)]
    .filter((match, _, all) => !isShortForm(text, match, all))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const heads: Head[] = [];
  for (const [index, match] of matches.entries()) {
    if (match.start < (heads.at(-1)?.end ?? 0)) continue;
    let following = index + 1;
    while ((matches[following]?.start ?? match.end) < match.end) following += 1;
    heads.push(headOf(text, match, matches[following]?.start ?? text.length));
  }
  const telling = matchesOf(text, TELLING, TELLING_NUMBERS)
    .filter((match) => !heads.some(({ start, end }) => match.start >= start && match.start < end))
    .map((match) => ({
      ...headOf(text, { ...match, end: match.start }, match.end),
      number: numberAt(text, match.start, 'bare'),
    }))
    .map((head) => ({ ...head, end: head.number?.end ?? head.end }));
  return [...heads, ...telling].sort((a, b) => a.start - b.start);
}

/** `next` is where the next rule is named: no number behind it can belong to this one. */
function headOf(text: string, { pattern, start, end }: Match, next: number): Head {
  const found = pattern.kind === 'uud' ? { wordsEnd: end } : numberBehind(text, end, next, pattern.kind);
  return {
    kind: pattern.kind,
    kindText: text.slice(start, end),
    between: text
      .slice(end, found.number?.start ?? found.wordsEnd)
      .replace(SHORT_FORM, '')
      .trim(),
    issuer: pattern.issuer,
    number: found.number,
    year: found.number?.year ?? found.year,
    start,
    end: found.number?.end ?? (pattern.issued ? found.wordsEnd : end),
  };
}

/** "Peraturan Presiden (PERPRES) Nomor 12 Tahun 2021": what stands in brackets is the same kind again, no other rule. */
function isShortForm(text: string, { pattern, start, end }: Match, all: readonly Match[]): boolean {
  if (text.charAt(end) !== ')') return false;
  return all.some(
    (other) => other.pattern.kind === pattern.kind && other.end < start && /^\s*\($/.test(text.slice(other.end, start)),
  );
}

const SHORT_FORM = /^\s*\([A-Za-z]+\)/;

interface Found {
  readonly number?: NumberAt;
  /** A year without a number. */
  readonly year?: number;
  /** Where the words behind the kind end, of which the number is the next one. */
  readonly wordsEnd: number;
}

/** Words that end the name of an issuer: behind them no number of this rule can follow. */
const STOP =
  /^\(?(?:tentang|tetang|tentan|tentng|ttg|tntg|perihal|mengenai|hal|jo|juncto|sebagaimana|yang|untuk|dengan|lembaran|tambahan)\b/i;
const YEAR_ALONE = /^(?:(?:nomor|no)\b[\s.:…_()\d-]*?)?t[a-z]{1,5}\s+((?:19|20)\d\d)\b/i;
const MOST_WORDS = 24;

/** Goes on over the words of the issuer to the number. */
function numberBehind(text: string, from: number, next: number, kind: LawKind): Found {
  let wordsEnd = from;
  let count = 0;
  for (const { 0: word, index } of text.slice(from, next).matchAll(/(?![.:])\S+/g)) {
    const at = from + index;
    count += 1;
    if (count > MOST_WORDS || STOP.test(word)) break;
    const number = numberAt(text, at, kind === 'tap-mpr' ? 'roman' : 'introduced');
    if (number !== undefined) return { number, wordsEnd };
    const year = YEAR_ALONE.exec(text.slice(at, next));
    if (year !== null) return { year: Number(year[1]), wordsEnd };
    if (/^no(?:mor)?\b/i.test(word)) break;
    wordsEnd = at + word.length;
    if (/[;:]$/.test(word)) break;
  }
  return { wordsEnd: from + withoutEnd(text.slice(from, wordsEnd), ' \t\n;,.:').length };
}

interface Match {
  readonly pattern: KindPattern;
  readonly start: number;
  readonly end: number;
}

const LONG = new RegExp(`\\b${oneOf(LONG_KINDS)}`, 'gi');
const SHORT = alone(SHORT_KINDS);
const TELLING = alone(TELLING_NUMBERS);

/** Words of their own, not within a number or another name. */
function alone(kinds: readonly KindPattern[]): RegExp {
  return new RegExp(`(?<![\\w./(-])${oneOf(kinds)}(?![\\w-])`, 'g');
}

/** One group for each kind, in their order. */
function oneOf(kinds: readonly KindPattern[]): string {
  return `(?:${kinds.map(({ words }) => `(${words})`).join('|')})`;
}

function matchesOf(text: string, all: RegExp, kinds: readonly KindPattern[]): readonly Match[] {
  return [...text.matchAll(all)].flatMap((match) => {
    const pattern = kinds[match.slice(1).findIndex((group) => group !== undefined)];
    if (pattern === undefined) return [];
    return [{ pattern, start: match.index, end: match.index + match[0].length }];
  });
}
