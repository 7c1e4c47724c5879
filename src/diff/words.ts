import type { Language } from '../messages/language.js';
import type { WorkCalendar } from '../model/config.js';
import { formatDuration } from '../model/format-duration.js';
import type { Counted, TimeChange, Way, WayTarget } from './changes.js';
import type { FormLabels } from './field-labels.js';

/** How changes are told. */
export interface Telling {
  readonly language: Language;
  readonly labels: FormLabels;
  readonly calendar: WorkCalendar;
}

/** Makes a choice between the languages. */
export function sayIn(language: Language): (id: string, en: string) => string {
  return (id, en) => (language === 'id' ? id : en);
}

/** A way as a reader of the SOP would tell it: "Tidak lengkap → langkah 1 “Mengajukan permohonan” (peluang 20%)". */
export function wayText({ part, label, targets, chance }: Way, language: Language): string {
  const say = sayIn(language);
  const goals = targets.map((target) => targetText(target, language));
  const goal = joined(goals, say('dan', 'and'));
  const head = part === '' ? '' : `${part}: `;
  const tail =
    chance === undefined || Number.isNaN(chance)
      ? ''
      : ` (${say('peluang', 'chance')} ${numberText(chance, language)}%)`;
  if (label !== null) return `${head}${label} → ${goal}${tail}`;
  const verb = targets.length > 1 ? say('serentak ke', 'in parallel to') : say('lanjut ke', 'on to');
  const [only] = targets;
  return targets.length === 1 && only?.kind === 'end' ? `${head}${goal}` : `${head}${verb} ${goal}`;
}

function targetText(target: WayTarget, language: Language): string {
  const say = sayIn(language);
  switch (target.kind) {
    case 'end':
      return say('selesai', 'end');
    case 'unknown':
      return say(`“${target.id}” (tidak ada)`, `“${target.id}” (does not exist)`);
    case 'step':
      return `${say('langkah', 'step')} ${target.step}${target.activity === '' ? '' : ` “${oneLine(target.activity)}”`}`;
  }
}

function joined(texts: readonly string[], and: string): string {
  if (texts.length < 2) return texts[0] ?? '';
  return `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`;
}

/** Minutes in words, `≥ …` for a lower bound, nothing where they cannot be counted. */
export function countedText(counted: Counted | undefined, { calendar, language }: Telling): string {
  if (counted === undefined) return '';
  return `${counted.open ? '≥ ' : ''}${formatDuration(counted.minutes, calendar, language)}`;
}

/** What a change of time comes to: "Hemat 15 menit". */
export function differenceText({ before, after, difference }: TimeChange, telling: Telling): string {
  const say = sayIn(telling.language);
  if (difference === undefined) return say('Tidak dapat dibandingkan', 'Cannot be compared');
  const open = before?.open === true || after?.open === true;
  // What an open time adds nobody knows.
  const tail = open ? say(', hanya bagian yang terhitung', ', of what can be counted only') : '';
  return `${savingText(difference, telling)}${tail}`;
}

/** "Hemat 15 menit" for -15, "Bertambah 15 menit" for 15, "Tetap" for 0. */
export function savingText(difference: number, { calendar, language }: Telling): string {
  const say = sayIn(language);
  if (difference === 0) return say('Tetap', 'Unchanged');
  const size = Math.abs(difference);
  const amount =
    size < 0.5 ? say('kurang dari 1 menit', 'less than a minute') : formatDuration(size, calendar, language);
  return difference < 0
    ? say(`Hemat ${amount}`, `Saves ${amount}`)
    : say(`Bertambah ${amount}`, `Takes ${amount} more`);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function numberText(value: number, language: Language): string {
  const text = `${Math.round(value * 100) / 100}`;
  return language === 'id' ? text.replace('.', ',') : text;
}
