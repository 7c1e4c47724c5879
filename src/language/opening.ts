import { isActiveVerb, isDoing } from './active-verb.js';
import {
  CONJUNCTIONS,
  OPENERS,
  PREPOSITIONS,
  QUALIFIERS,
  SUBORDINATORS,
  TIME_AND_CONDITION,
} from './function-words.js';
import { guessOfNoun, guessOfPassive } from './guess.js';
import { letterPattern } from './letters.js';
import { isKnownVerb, type VerbForm, verbFormOf, verbOfPhrase } from './lexicon.js';
import { canonicalOffice } from './offices/canonical.js';
import { openingWords } from './opening-words.js';
import { isSomebody, isUnit, namesAnOffice } from './persons.js';
import { namesAnotherDoing } from './second-doing.js';
import { isChannel, isEvent, isMeeting, isProduct } from './things.js';
import { firstWordOf, outsideBrackets, type Word, wordSet } from './words.js';

/** A stretch of the text, `end` exclusive. */
export type Stretch = readonly [start: number, end: number];

/** How the text of a step begins. Verbs are in small letters. */
export type Opening =
  | { readonly kind: 'empty' }
  | { readonly kind: 'active' }
  /** Somebody, and what he does: "Petugas menerima berkas". `verb` is where the doing begins. */
  | { readonly kind: 'actor'; readonly at: Stretch; readonly verb: number }
  /** A form of a verb: "Pemeriksaan berkas", "Diperiksa", "Editing". `replaceable`: the verb can take its place as it is. */
  | { readonly kind: 'form'; readonly at: Stretch; readonly form: VerbForm; readonly replaceable: boolean }
  /** A thing to which something is done: "Berkas diperiksa oleh Kasi". */
  | { readonly kind: 'passive'; readonly at: Stretch; readonly verb: string; readonly subject: string }
  /** A word before the verb, or a whole clause: "Kemudian memeriksa", "Setelah lengkap, …". */
  | { readonly kind: 'lead'; readonly at: Stretch; readonly verb?: number }
  /** A noun of doing, or a passive, that the lexicon lacks, with the verb that it may come from. */
  | { readonly kind: 'guess'; readonly at: Stretch; readonly verb: string; readonly passive: boolean }
  /** Something that is neither of the above before a verb: "Tim X melakukan" where nobody knows Tim X. */
  | { readonly kind: 'subject'; readonly at: Stretch; readonly verb: number }
  | { readonly kind: 'product' | 'meeting' | 'event' | 'other'; readonly at: Stretch };

/**
 * Reads how the text of a step begins.
 *
 * @param labels names of those who do the steps; one that opens the text is an actor, whatever its words
 */
export function openingOf(whole: string, labels: readonly string[] = []): Opening {
  return read(whole, labels.map(canonicalOffice));
}

/** The same of several texts with the same labels. */
export function openingsOf(texts: readonly string[], labels: readonly string[]): readonly Opening[] {
  const offices = labels.map(canonicalOffice);
  return texts.map((text) => read(text, offices));
}

/** @param offices the labels in one spelling */
function read(whole: string, offices: readonly string[]): Opening {
  const text = whole.slice(0, READ);
  // Nearly all texts begin as they ought to, which is seen without the rest.
  if (isActiveVerb(firstWordOf(text))) return { kind: 'active' };
  const words = openingWords(text);
  const [first, second] = words;
  if (first === undefined) return { kind: 'empty' };
  if (isActiveVerb(first.lower) || /^me(?:m|n|ng|ny)?$/.test(first.lower)) return { kind: 'active' };

  const at: Stretch = [first.start, first.end];
  if (isActor(words, 0, offices) && verbFormOf(first.lower)?.kind !== 'noun')
    return ofActor(text, words, offices) ?? ofThing(text, words, at);

  const doer = first.lower === 'oleh' && isActor(words, 1, offices) ? ofDoer(first, words.slice(1)) : undefined;
  if (doer !== undefined) return doer;
  const phrase = second && verbOfPhrase(first.lower, second.lower);
  if (second && phrase !== undefined) {
    const wide: Stretch = [first.start, second.end];
    const form: VerbForm = { active: phrase, kind: 'noun', sure: true };
    return { kind: 'form', at: wide, form, replaceable: isReplaceable(text, words.slice(1), offices) };
  }
  if (isEvent(first.lower, second?.lower)) return ofThing(text, words, at);
  const wrapped = second && WRAPPERS.has(first.lower) ? ofForm(text, words.slice(1), offices) : undefined;
  if (wrapped?.kind === 'form') return { ...wrapped, at: [first.start, wrapped.at[1]] };
  return ofForm(text, words, offices) ?? ofThing(text, words, at);
}

/** Words that say only that something is done, before the noun of the doing: "Proses pengadaan barang". */
const WRAPPERS = wordSet('proses kegiatan tahap tahapan');

/** How many letters of a text are read; what a step begins with stands in its first sentence. */
const READ = 2000;

function isActor(words: readonly Word[], index: number, offices: readonly string[]): boolean {
  const word = words[index];
  if (word === undefined) return false;
  return isSomebody(words, index) || isUnit(word.lower) || namesAnOffice(word, offices);
}

/** How far from the beginning a verb may stand to belong to those named there. */
const REACH = 16;

function ofActor(text: string, words: readonly Word[], offices: readonly string[]): Opening | undefined {
  const near = outsideBrackets(text, words).slice(0, REACH);
  const behind = near.slice(nameLength(near, offices));
  const main = mainVerb(behind);
  const plain = behind.find(({ lower }) => isActiveVerb(lower) || verbFormOf(lower)?.kind === 'command');
  const [first] = near;
  const verb = main ?? plain;
  const last = verb && near[near.indexOf(verb) - 1];
  if (first === undefined || verb === undefined || last === undefined) return undefined;
  const passive = passiveOf(verb.lower);
  const subject = text.slice(first.start, last.end);
  if (passive !== undefined) return { kind: 'passive', at: [verb.start, verb.end], verb: passive, subject };
  return { kind: 'actor', at: [first.start, lastOfName(near, verb).end], verb: verb.start };
}

/** How many words at the beginning are the name of one of these: what looks like a verb in a name is none ("Ka. Dispenda"). */
function nameLength(words: readonly Word[], offices: readonly string[]): number {
  if (offices.length === 0) return 1;
  for (let length = Math.min(MOST_NAME, words.length); length > 1; length -= 1) {
    const named = words.slice(0, length).map(({ text }) => text);
    if (offices.includes(canonicalOffice(named.join(' ')))) return length;
  }
  return 1;
}

const MOST_NAME = 8;

/** "Oleh Kasi disusun konsep": whoever does it stands first, whatever the form of the verb. */
function ofDoer(by: Word, words: readonly Word[]): Opening | undefined {
  const verb = mainVerb(words.slice(1, REACH));
  return verb && { kind: 'actor', at: [by.start, lastOfName(words, verb).end], verb: verb.start };
}

/** The last word of the name: without "akan", "telah", "secara tertulis" before the verb. */
function lastOfName(words: readonly Word[], verb: Word): Word {
  const before = words.slice(0, words.indexOf(verb));
  const cut = before.findIndex(({ lower }, index) => index > 0 && (AFTER_NAME.has(lower) || OPENERS.has(lower)));
  return before.slice(0, cut < 0 ? before.length : cut).at(-1) ?? verb;
}

const AFTER_NAME = wordSet('agar dalam dari dengan di lewat melalui pada sebagai secara selaku untuk yang');

/** The first verb, active or passive, that stands in no clause of its own. */
function mainVerb(words: readonly Word[]): Word | undefined {
  let opened = -REACH;
  for (const [index, word] of words.entries()) {
    const isVerb = (isActiveVerb(word.lower) && /^(?:me|be)/.test(word.lower)) || passiveOf(word.lower) !== undefined;
    if (isVerb && index - opened > CLAUSE) return word;
    if (isVerb) opened = -REACH;
    // "Bersama" and "dengan" join persons as well; only a verb right behind them is theirs.
    else if (SUBORDINATORS.has(word.lower)) opened = word.lower === 'dengan' ? index - CLAUSE + 1 : index;
  }
  return undefined;
}

/** How far behind the word that opens a clause its verb may stand. */
const CLAUSE = 4;

function ofForm(text: string, words: readonly Word[], offices: readonly string[]): Opening | undefined {
  const [first, second] = words;
  const form = first && verbFormOf(first.lower);
  if (first === undefined || form === undefined) return undefined;
  const at: Stretch = [first.start, first.end];
  if (form.kind !== 'noun') return { kind: 'form', at, form, replaceable: isReplaceable(text, words, offices) };

  const main = mainVerb(outsideBrackets(text, words.slice(1)).slice(0, REACH));
  const passive = main && passiveOf(main.lower);
  if (main && passive !== undefined && !LIGHT.has(passive) && (second === main || !form.sure)) {
    const subject = text.slice(first.start, main.start).trim();
    return { kind: 'passive', at: [main.start, main.end], verb: passive, subject };
  }
  const intransitive = second && INTRANSITIVE.get(first.lower);
  if (intransitive !== undefined && /^(?:dengan|bersama|ke|kepada)$/.test(second?.lower ?? '')) {
    return {
      kind: 'form',
      at,
      form: { ...form, active: intransitive, sure: true },
      replaceable: passive === undefined,
    };
  }
  return { kind: 'form', at, form, replaceable: isReplaceable(text, words, offices) };
}

/** Verbs that say no more than that something is done. */
const LIGHT: ReadonlySet<string> = new Set(['melakukan', 'melaksanakan', 'mengadakan', 'menyelenggarakan']);

/** The verb of a noun before "dengan". */
const INTRANSITIVE: ReadonlyMap<string, string> = new Map([
  ['koordinasi', 'berkoordinasi'],
  ['konsultasi', 'berkonsultasi'],
  ['diskusi', 'berdiskusi'],
  ['komunikasi', 'berkomunikasi'],
  ['negosiasi', 'bernegosiasi'],
  ['musyawarah', 'bermusyawarah'],
]);

/**
 * Whether the verb can stand where its noun or passive stands: an object follows at once, nobody is named as doing it, no
 * other verb of the sentence hangs on it, and no second doing is joined to it.
 */
function isReplaceable(text: string, words: readonly Word[], offices: readonly string[]): boolean {
  const [first, next] = words;
  if (first === undefined || next === undefined || !/^\s+$/.test(text.slice(first.end, next.start))) return false;
  const { lower } = next;
  if (
    !LETTER_FIRST(lower).test(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    OPENERS.has(lower) ||
    QUALIFIERS.has(lower)
  )
    return false;
  if (isActor(words, 1, offices)) return false;
  if (first.lower === 'paraf' && lower === 'koordinasi') return false;
  if (isChannel(lower) && PUBLISHING.has(verbFormOf(first.lower)?.active ?? '')) return false;
  if (passiveOf(lower) !== undefined || isActiveVerb(lower)) return false;
  const rest = words.slice(1);
  if (rest.some((word) => word.lower === 'oleh') || namesAnotherDoing(text, rest)) return false;
  return !rest.some((word, index) => {
    const before = rest[index - 1]?.lower ?? '';
    const joined = SUBORDINATORS.has(before) || CONJUNCTIONS.has(before);
    if (passiveOf(word.lower) !== undefined)
      return !rest.slice(0, index).some((earlier) => SUBORDINATORS.has(earlier.lower));
    return isDoing(word.lower) && /^me/.test(word.lower) && !joined && !/[,(]\s*$/.test(text.slice(0, word.start));
  });
}

const LETTER_FIRST = letterPattern('^[\\p{L}]');

/** Verbs behind whose nouns stands where something appears, as often as what: "Rilis website". */
const PUBLISHING: ReadonlySet<string> = new Set([
  'memublikasikan',
  'menerbitkan',
  'mengunggah',
  'menyebarluaskan',
  'menyiarkan',
  'merilis',
]);

function ofThing(text: string, words: readonly Word[], at: Stretch): Opening {
  const [first] = words;
  if (first === undefined) return { kind: 'empty' };
  if (OPENERS.has(first.lower) || first.lower === 'selesai') {
    const verb = words.slice(0, 4).find(({ lower }) => isActiveVerb(lower));
    return { kind: 'lead', at, ...(verb === undefined ? {} : { verb: verb.start }) };
  }
  if (TIME_AND_CONDITION.has(first.lower)) return { kind: 'lead', at };
  const main = mainVerb(words.slice(1, 7));
  const passive = main && passiveOf(main.lower);
  if (main && passive !== undefined && !isBehindComma(text, words, main)) {
    const subject = words.slice(0, words.indexOf(main)).filter(({ lower }) => !OPENERS.has(lower));
    const said = subject.map(({ text }) => text).join(' ');
    return { kind: 'passive', at: [main.start, main.end], verb: passive, subject: said };
  }
  if (isEvent(first.lower, words[1]?.lower)) return { kind: 'event', at };
  if (isMeeting(first.lower)) return { kind: 'meeting', at };
  if (isProduct(first.lower)) return { kind: 'product', at };
  const noun = guessOfNoun(first.lower);
  const guess = noun ?? guessOfPassive(first.lower);
  if (guess !== undefined) return { kind: 'guess', at, verb: guess, passive: noun === undefined };
  const last = main && words[words.indexOf(main) - 1];
  if (main && last && isKnownVerb(main.lower))
    return { kind: 'subject', at: [first.start, last.end], verb: main.start };
  return { kind: 'other', at };
}

/** "Terbit surat keputusan, diambil dengan …": what stands before the comma is not what is done. */
function isBehindComma(text: string, words: readonly Word[], verb: Word): boolean {
  const before = words[words.indexOf(verb) - 1];
  return before !== undefined && text.slice(before.end, verb.start).includes(',');
}

/** The active verb of a passive, known or by the rules of the prefix. */
function passiveOf(word: string): string | undefined {
  const form = verbFormOf(word);
  if (form !== undefined) return form.kind === 'passive' ? form.active : undefined;
  return guessOfPassive(word);
}
