import { verbFormOf } from '../language/lexicon.js';
import { capitalised, firstWordOf, likeCase } from '../language/words.js';
import { excerpt } from './excerpt.js';

/** The text of a step from its verb on, as it should begin: "PPK menerima laporan" from 4 gives "Menerima laporan"; a passive becomes active. */
export function fromVerb(text: string, verb: number): string {
  const rest = text.slice(verb);
  const form = verbFormOf(firstWordOf(rest));
  const active = form?.kind === 'passive' ? rest.replace(/^[^\s,.]+/, form.active) : rest;
  return capitalised(ended(excerpt(active, 50)));
}

/** The text with a verb in the place of its first words. */
export function withVerb(text: string, [start, end]: readonly [number, number], verb: string): string {
  return ended(excerpt(`${likeCase(verb, text.slice(start, end), text)}${text.slice(end)}`, 50));
}

/** The first phrase of a text: up to a comma, a bracket or a full stop. */
export function firstPhrase(text: string): string {
  return excerpt(text.split(/[,(;:]|\.(?:\s|$)/)[0] ?? '', 40);
}

/** Without the signs at its end, and without the closing quote of a text that stood in quotes as a whole. */
function ended(text: string): string {
  return text.replace(text.includes('“') ? /[\s.;,]+$/ : /[\s.;,”]+$/, '');
}
