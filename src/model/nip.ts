import { isoOf, isRealDay } from './dates.js';

/** What an NIP says of its bearer. */
export interface Nip {
  readonly kind: 'PNS' | 'PPPK';
  /** ISO date. */
  readonly birth: string;
  /** The month is not part of the number of a PPPK. */
  readonly appointment: { readonly year: number; readonly month?: number };
  readonly sex: 'male' | 'female';
  readonly serial: string;
  /** The eighteen digits. */
  readonly digits: string;
}

/** The part that is wrong: its text and where it stands in the text that was read. */
export interface NipProblem {
  readonly problem: 'characters' | 'length' | 'birth' | 'appointment' | 'age' | 'sex' | 'serial';
  readonly part: string;
  readonly within: readonly [start: number, end: number];
}

/** The number of a soldier or a police officer, who has no NIP: "NRP 76070901". */
export function isServiceNumber(text: string): boolean {
  return /^\s*NRP\b[.:\s]*\d[\d\s./A-Z-]{3,}$/i.test(text);
}

/** A number of a signatory as it is printed: with the name of its kind. */
export function numberWithKind(text: string): string {
  const bare = text.replace(/^\s*nip(?!\s*pppk)\s*[.:]?\s*/i, '').trim();
  return bare === '' || isServiceNumber(bare) || /^nip?\s*pppk\b/i.test(bare) ? bare : `NIP. ${bare}`;
}

/** The first PPPK were appointed in 2019 (PP 49/2018). */
const FIRST_PPPK = 2019;
const YOUNGEST = 16;
const OLDEST = 60;

/**
 * Decodes an NIP: 8 digits of birth, 6 of appointment (year and month), 1 of sex, 3 of serial (Perka BKN 22/2007). In the
 * number of a PPPK a contract code above 12 stands in the place of the month. Blanks, dots and a leading "NIP."
 * are allowed. The age at appointment is 16 to 60 years.
 */
export function parseNip(text: string): Nip | NipProblem {
  const prefix = /^\s*(?:(?:NI|NIP)\s*PPPK|NIP|NI)?\s*[.:]?\s*/i.exec(text)?.[0].length ?? 0;
  const places = digitPlaces(text, prefix);
  const stray = strayCharacter(text, prefix);
  if (stray !== undefined) return problem('characters', text, stray, stray + 1);
  if (places.length !== 18) return problem('length', text, prefix, text.trimEnd().length);

  const digits = places.map((place) => text[place]).join('');
  const at = (from: number, to: number) => Number(digits.slice(from, to));
  const wrong = (what: NipProblem['problem'], from: number, to: number) =>
    problem(what, text, places[from] ?? 0, (places[to - 1] ?? 0) + 1);

  const [birthYear, birthMonth, birthDay] = [at(0, 4), at(4, 6), at(6, 8)];
  if (birthYear < 1900 || !isRealDay(birthYear, birthMonth, birthDay)) return wrong('birth', 0, 8);
  const [year, month] = [at(8, 12), at(12, 14)];
  const kind = month > 12 ? 'PPPK' : 'PNS';
  if (month < 1 || year < 1900 || (kind === 'PPPK' && year < FIRST_PPPK)) return wrong('appointment', 8, 14);
  const age = kind === 'PNS' ? year - birthYear - (month < birthMonth ? 1 : 0) : year - birthYear;
  if (age < YOUNGEST || age > OLDEST) return wrong('age', 8, 14);
  if (at(14, 15) !== 1 && at(14, 15) !== 2) return wrong('sex', 14, 15);
  if (at(15, 18) === 0) return wrong('serial', 15, 18);
  return {
    kind,
    birth: isoOf(birthYear, birthMonth, birthDay),
    appointment: kind === 'PNS' ? { year, month } : { year },
    sex: at(14, 15) === 1 ? 'male' : 'female',
    serial: digits.slice(15),
    digits,
  };
}

/** Eighteen digits in the groups of the form: `19730412 199803 1 004`; anything else is given back as it is. */
export function formatNip(digits: string): string {
  const groups = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(digits);
  return groups ? groups.slice(1).join(' ') : digits;
}

function digitPlaces(text: string, from: number): readonly number[] {
  return [...text.matchAll(/\d/g)].map((digit) => digit.index).filter((place) => place >= from);
}

function strayCharacter(text: string, from: number): number | undefined {
  const index = text.slice(from).search(/[^\d\s.]/);
  return index < 0 ? undefined : from + index;
}

function problem(what: NipProblem['problem'], text: string, start: number, end: number): NipProblem {
  return { problem: what, part: text.slice(start, end), within: [start, end] };
}
