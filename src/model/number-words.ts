const UNITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
};

/** Indonesian number words up to ninety-nine, as a part of a regular expression. */
export const NUMBER_WORDS = [
  '(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) puluh(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?',
  '(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) belas',
  ...Object.keys(UNITS),
].join('|');

/** The number that a word of `NUMBER_WORDS` (lower case, single spaces) stands for; undefined for other words. */
export function numberOfWords(words: string): number | undefined {
  const [first = '', second, third] = words.split(' ');
  const unit = UNITS[first];
  if (second === undefined || unit === undefined) return unit;
  if (second === 'belas') return 10 + unit;
  return second === 'puluh' ? unit * 10 + (third === undefined ? 0 : (UNITS[third] ?? 0)) : undefined;
}
