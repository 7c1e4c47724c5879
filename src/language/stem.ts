import { allForms, allVerbs } from './lexicon.js';
import { MOST_WORDS, remembered } from './remembered.js';
import { SAME, SHORT } from './synonyms.js';

/**
 * What words of one root share, for comparing texts: pemusnahan, memusnahkan and dimusnahkan give "musnah"; draft and
 * konsep give "draf". Light: what the lexicon does not know loses only -nya and a doubling. Takes small letters.
 */
export const stemOf: (word: string) => string = remembered(readStem, MOST_WORDS);

function readStem(word: string): string {
  const single = word.includes('-') ? word.replace(/^(.{3,})-\1$/, '$1') : word;
  const bare = single.length > 5 && single.endsWith('nya') ? single.slice(0, -3) : single;
  const same = SYNONYMS.get(bare);
  if (same !== undefined) return same;
  const active = allForms().get(bare)?.active ?? bare;
  const root = allVerbs().get(active) ?? rootWithin(bare);
  return SYNONYMS.get(root) ?? root;
}

/** The words that a short form of office language stands for: sk → surat, keputusan. */
export function expanded(word: string): readonly string[] {
  return SHORT_FORMS.get(word) ?? [word];
}

/** The root of a noun in -an or per-…-an if the lexicon has it (laporan → lapor), and of one in ke-…-an. */
function rootWithin(word: string): string {
  if (word.endsWith('an')) {
    const inner = /^(?:ke|per)?(.{3,})an$/.exec(word)?.[1];
    if (inner !== undefined && ROOTS.has(inner)) return inner;
    const abstract = /^ke([a-z]{4,})an$/.exec(word)?.[1];
    if (abstract !== undefined) return abstract;
  }
  const behind = /^(?:ber|ter)(.{3,})$/.exec(word)?.[1];
  return behind !== undefined && ROOTS.has(behind) ? behind : word;
}

const ROOTS: ReadonlySet<string> = new Set(allVerbs().values());

const SYNONYMS: ReadonlyMap<string, string> = new Map(
  linesOf(SAME).flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map((word) => [word, first] as const);
  }),
);

const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(SHORT).map((line) => {
    const [short = '', long = ''] = line.split(' = ');
    return [short, long.split(' ')] as const;
  }),
);

function linesOf(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
