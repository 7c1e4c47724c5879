import { OPENERS } from './function-words.js';
import { verbFormOf } from './lexicon.js';
import { type Word, wordsOf } from './words.js';

/** The words of a text of which the beginning matters: without the number of a list, and each passive as one word. */
export function openingWords(text: string): readonly Word[] {
  return withoutMarker(text, joined(text, wordsOf(text)));
}

/** Numbers and letters of lists before the text: "1.", "a)", "(2)". */
function withoutMarker(text: string, words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (first === undefined || !/^(?:\d{1,2}|[a-z])$/i.test(first.text)) return words;
  return /^\s*[.)]/.test(text.slice(first.end)) ? words.slice(1) : words;
}

/** Passives whose di- was written apart as one word: "di ajukan". "Di data center" is no passive. */
function joined(text: string, words: readonly Word[]): readonly Word[] {
  if (!words.some(({ lower }) => lower === 'di')) return words;
  return words.flatMap((word, index) => {
    if (isSplit(words, index - 1)) return [];
    const next = words[index + 1];
    if (next === undefined || !isSplit(words, index)) return [word];
    const { start } = word;
    return [{ text: text.slice(start, next.end), lower: `di${next.lower}`, start, end: next.end }];
  });
}

function isSplit(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || words[index]?.lower !== 'di') return false;
  if (verbFormOf(`di${next.lower}`)?.kind !== 'passive') return false;
  return verbFormOf(next.lower)?.kind === 'command' || OPENERS.has(words[index - 1]?.lower ?? '');
}
