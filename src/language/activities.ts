import { isActiveVerb, isDoing } from './active-verb.js';
import { isFixedPair } from './fixed-pairs.js';
import { guessOfPassive, isNounOfDoing } from './guess.js';
import { letterPattern } from './letters.js';
import { verbFormOf } from './lexicon.js';
import { openingOf, type Stretch } from './opening.js';
import { isPerson } from './persons.js';
import { outsideBrackets, type Word, wordSet, wordsOf } from './words.js';

/**
 * The first two doings that the text of a step joins by "dan", "serta", "kemudian", "lalu" or a comma: the words of both.
 * Undefined where there is one. Verbs of purpose, of clauses and behind a condition belong to the first.
 */
export function joinedActivities(whole: string): readonly [Stretch, Stretch] | undefined {
  const text = whole.slice(0, READ);
  if (!LINKED.test(text)) return undefined;
  const words = beforeCondition(text, outsideBrackets(text, wordsOf(text)));
  if (!words.some(({ lower }) => LINKS.has(lower)) && !/[,&+]/.test(text)) return undefined;
  const start = headOf(text, words);
  const head = words[start];
  if (head === undefined) return undefined;
  const voice = voiceOf(head.lower);
  if (voice === undefined) return undefined;

  let clause: 'none' | 'open' | Kind = 'none';
  for (let index = start + 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const link = linkBefore(text, words, index);
    const kind = kindOf(word.lower);
    if (link !== undefined && belongs(voice, kind, word, words[index + 1], link, words, start)) {
      if (clause !== 'open' && clause !== kind)
        return [
          [head.start, endOf(words, link.index)],
          [word.start, tailOf(words, index)],
        ];
    }
    if (OPENS_CLAUSE.has(word.lower)) clause = 'open';
    else if (clause === 'open' && kind !== undefined && !DESCRIBES.has(word.lower)) clause = kind;
    else if (clause === 'open' && DESCRIBES.has(word.lower)) clause = 'none';
  }
  return undefined;
}

/** How many letters of a text are read. */
const READ = 2000;

type Voice = 'verb' | 'command' | 'noun' | 'passive';

function voiceOf(head: string): Voice | undefined {
  if (isActiveVerb(head)) return 'verb';
  if (isCommand(head)) return 'command';
  if (isDoingNoun(head)) return 'noun';
  return kindOf(head) === 'passive' ? 'passive' : undefined;
}

type Kind = 'active' | 'passive' | 'noun';

function kindOf(word: string): Kind | undefined {
  if (isDoing(word)) return 'active';
  const form = verbFormOf(word);
  if (form?.kind === 'passive' || (form === undefined && guessOfPassive(word) !== undefined)) return 'passive';
  return isDoingNoun(word) ? 'noun' : undefined;
}

/** Nouns of doing; words that are as often the names of things count only if nothing else is meant. */
function isDoingNoun(word: string): boolean {
  const form = verbFormOf(word);
  if (form === undefined) return isNounOfDoing(word) && !word.startsWith('per');
  return form.sure && (form.kind === 'noun' || form.kind === 'foreign' || form.kind === 'command');
}

/** "Terima", "catat": a verb without its prefix, which is no noun. */
function isCommand(word: string): boolean {
  const form = verbFormOf(word);
  return form?.sure === true && form.kind === 'command';
}

interface Join {
  /** Index of the first word of the link, or of the word behind a comma. */
  readonly index: number;
  readonly comma: boolean;
}

const LINKS = wordSet('dan serta kemudian lalu selanjutnya sekaligus lantas');

/** Whether there can be any link at all, told without the words of the text. */
const LINKED = new RegExp(`[,&+]|${[...LINKS].join('|')}`, 'i');

const THEN = wordSet('kemudian lalu selanjutnya lantas');

/** The link right before a word: a comma, "dan", ", lalu", "dan kemudian". */
function linkBefore(text: string, words: readonly Word[], index: number): Join | undefined {
  let first = index;
  while (first > 1 && LINKS.has(words[first - 1]?.lower ?? '')) first -= 1;
  if (first < index) return { index: first, comma: false };
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined) return undefined;
  const between = text.slice(before.end, word.start);
  return /^\s*[,&+]\s*$/.test(between) ? { index, comma: between.includes(',') } : undefined;
}

function belongs(
  voice: Voice,
  kind: Kind | undefined,
  word: Word,
  next: Word | undefined,
  link: Join,
  words: readonly Word[],
  start: number,
): boolean {
  if (kind === undefined) return false;
  // "Menyusun X dan menyusun Y" is one doing to two things, unless one comes after the other.
  if (word.lower === words[start]?.lower && !THEN.has(words[link.index]?.lower ?? '')) return false;
  if (voice === 'passive') return kind === 'passive';
  // "Terima informasi, catat dan konfirmasi": in a row of commands each is a doing.
  if (voice === 'command' && (isCommand(word.lower) || kind !== 'noun')) return kind === 'noun' || !link.comma;
  if (voice === 'verb') {
    if (kind === 'noun') return !link.comma && isSecondDoing(words, start, link.index, word.lower);
    // A passive behind a comma describes what stands before it: ", ditujukan kepada …".
    return kind === 'active' || !link.comma;
  }
  // "Pengiriman berkas dan diarsipkan": what is done next in another voice.
  if (kind !== 'noun') return !link.comma;
  // Two nouns of doing at the head, or each with an object of its own: "Pemeriksaan dan Editing", "Permintaan X dan Perbaikan Y".
  const isAdjacent = link.index === start + 1;
  const last = words[link.index - 1]?.lower ?? '';
  if (isFixedPair(last, word.lower)) return false;
  // "Monitoring pengisian … dan unggah …": the second may be an object of the first like the one between them.
  if (!isAdjacent && words.slice(start + 1, link.index).some(({ lower }) => isDoingNoun(lower) || isNounOfDoing(lower)))
    return false;
  return isAdjacent || (next !== undefined && !link.comma && !isDoingNoun(words[link.index - 1]?.lower ?? ''));
}

/**
 * Whether a noun of doing behind a verb is done beside it, and is no second object: "Melakukan pemeriksaan berkas dan
 * penilaian kinerja", where the verb says nothing; "Menyerahkan surat dan pengarsipan berkas", where nobody hands over a
 * filing. Behind another noun of doing it may be the object of that one.
 */
function isSecondDoing(words: readonly Word[], start: number, link: number, second: string): boolean {
  const verb = words[start]?.lower ?? '';
  const noun = words[start + 1]?.lower ?? '';
  const isLight = LIGHT.has(verb) && isDoingNoun(noun) && !isFixedPair(noun, second);
  if (!isLight && !(HANDING.has(verb) && CLOSING.has(second))) return false;
  return !words.slice(start + (isLight ? 2 : 1), link).some(({ lower }) => mayTakeDoing(lower));
}

/** A noun of doing, a verb, or the beginning of a clause other than "yang telah divalidasi". */
function mayTakeDoing(word: string): boolean {
  if (isPerson(word)) return false;
  if (isDoingNoun(word) || isNounOfDoing(word)) return true;
  return isActiveVerb(word) || (OPENS_CLAUSE.has(word) && word !== 'yang');
}

const LIGHT = wordSet('melakukan melaksanakan mengadakan menyelenggarakan');

/** Verbs of handling papers and things, whose object is no doing. */
const HANDING = wordSet(`
  memaraf membagikan membayar memberi memberikan membubuhkan mencetak mendistribusikan mengambil mengantar mengantarkan
  mengetik menggandakan menginput mengirim mengirimkan menomori menstempel menyampaikan menyerahkan menandatangani
`);
/** What is done to papers in the end. */
const CLOSING = wordSet(`
  pencatatan pendistribusian pendokumentasian pengagendaan pengarsipan penggandaan pengiriman penomoran penyerahan penyimpanan
`);

const OPENS_CLAUSE = wordSet(`
  yang untuk agar supaya guna dalam dengan apakah bahwa karena sehingga setelah sesudah sebelum sejak ketika saat
  selama sampai hingga tanpa cara
`);

/** Verbs behind "yang" that only point: "yang bersangkutan dan …" goes on with the sentence. */
const DESCRIBES = wordSet('bersangkutan berlaku berwenang berkepentingan dimaksud diperlukan dibutuhkan ditentukan');

/** Where the doing begins: behind somebody who is named as doing it. */
function headOf(text: string, words: readonly Word[]): number {
  const opening = openingOf(text);
  if (opening.kind === 'actor' || opening.kind === 'subject') {
    return words.findIndex(({ start }) => start >= opening.verb);
  }
  if (opening.kind === 'passive') return words.findIndex(({ start }) => start >= opening.at[0]);
  if (opening.kind === 'active' || opening.kind === 'form' || opening.kind === 'guess') {
    const at = 'at' in opening ? opening.at[0] : 0;
    const index = words.findIndex(({ start, lower }) => start >= at && !/^(?:\d{1,2}|[a-z])$/.test(lower));
    return index;
  }
  return -1;
}

function beforeCondition(text: string, words: readonly Word[]): readonly Word[] {
  const behind = text.slice(words[0]?.end ?? 0);
  const end = CONDITION(behind).exec(behind);
  const limit = end === null ? text.length : (words[0]?.end ?? 0) + end.index;
  return words.filter(({ start }) => start < limit);
}

const CONDITION = letterPattern('(?<![\\p{L}-])(?:jika|apabila|bila|bilamana|kalau)(?![\\p{L}-])|[.;]\\s|\\n', 'i');

function endOf(words: readonly Word[], index: number): number {
  return words[index - 1]?.end ?? 0;
}

/** The verb and up to three words behind it. */
function tailOf(words: readonly Word[], index: number): number {
  const behind = words.slice(index + 1, index + 4);
  const stop = behind.findIndex(({ lower }) => LINKS.has(lower));
  return (stop < 0 ? behind : behind.slice(0, stop)).at(-1)?.end ?? words[index]?.end ?? 0;
}
