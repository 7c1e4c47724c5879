import { hasLetter } from '../letters.js';
import { wordSet, wordsOf } from '../words.js';
import { canonicalOffice } from './canonical.js';

/**
 * The words that tell which unit an office belongs to: "Kepala Dinas Kesehatan Kabupaten Contoh" gives kesehatan. Empty
 * where the office names no unit (Bupati, Kepala Dinas), is above units (Sekretaris Daerah), or where a word may be a
 * short name that stands for others (BPS, Diskominfo), because then two names for one unit cannot be told from two units.
 */
export function unitOfOffice(office: string): readonly string[] {
  const canonical = canonicalOffice(office);
  const words = canonical.split(' ');
  if (!HEAD_OF_UNIT.test(canonical)) return [];
  const place = words.findIndex((word, index) => index > 1 && PLACES.has(word));
  const named = (place < 0 ? words : words.slice(0, place)).filter((word) => !GENERAL.has(word));
  return named.some(isShortName) || hasCapitals(office) ? [] : named;
}

const HEAD_OF_UNIT = /^(?:kepala|sekretaris) (?:dinas|badan|biro|bagian|bidang)\b/;

const PLACES = wordSet('provinsi kabupaten kota kecamatan daerah republik');

const GENERAL = wordSet('kepala sekretaris dinas badan biro bagian bidang dan tata');

/** "Diskominfo", "PMPTSP": made of pieces or initials of other words. */
function isShortName(word: string): boolean {
  return word.length < 4 || !/[aeiou]/.test(word) || /^[^aeiou]{3}/.test(word) || SHORT_NAMES.has(word);
}

const SHORT_NAMES = wordSet(`
  bakesbangpol bapelitbang bapelitbangda bapenda bappeda bappelitbang bappelitbangda bawaslu dikbud dikpora dinkes
  dinsos disbud disdag disdik disdikbud disdukcapil dishub diskan diskominfo diskop disnaker disnakertrans dispar
  dispora disporapar distan dukcapil kesbangpol kominfo kominfotik nakertrans parekraf perindag perkim setda setwan
`);

/** Words in capitals amid others are short names; an office that stands in capitals as a whole says nothing of it. */
function hasCapitals(office: string): boolean {
  const words = wordsOf(office).map(({ text }) => text);
  const capitals = words.filter((word) => word.length > 1 && word === word.toUpperCase() && hasLetter(word));
  return capitals.length > 0 && capitals.length < words.length;
}
