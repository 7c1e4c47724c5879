import { letterPattern } from './letters.js';
import { isPerson, isUnit } from './persons.js';
import { wordSet, wordsOf } from './words.js';

/**
 * Where a text names a person: a name with degrees behind it, a title before it, or an NIP. Degrees alone ("minimal S.H.")
 * are an education and no name.
 */
export function personIn(text: string): readonly [start: number, end: number] | undefined {
  // The pattern of degrees is the dearest, and few texts hold a comma.
  const patterns = [NIP, WITH_TITLE(text), ...(text.includes(',') ? [WITH_DEGREE(text)] : [])];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const found = match?.groups?.person;
    if (match === null || found === undefined || EDUCATION.test(found) || isRole(found)) continue;
    const start = match.index + match[0].indexOf(found);
    return [start, start + found.length];
  }
  return undefined;
}

/** "Ibu Hamil", "Bapak Camat", "dr. IGD": what somebody is, and not how he is called. */
function isRole(found: string): boolean {
  const [title = '', first = '', ...others] = wordsOf(found).map(({ text }) => text);
  if (!/^(?:drg?|ir|prof|bpk|bapak|pak|ibu|bu|saudara|saudari|sdri?)$/i.test(title)) return false;
  const lower = first.toLowerCase();
  return (
    ROLES.has(lower) ||
    isPerson(lower) ||
    isUnit(lower) ||
    (/^(?:drg?|ibu|prof)$/i.test(title) && others.length === 0 && /^\p{Lu}{2,4}$/u.test(first))
  );
}

const ROLES = wordSet('anak angkat asuh balita baduta bersalin hamil kandung melahirkan menyusui nifas pkk rumah tiri');

const NAME = "[\\p{Lu}][\\p{L}'’.]+(?: [\\p{Lu}][\\p{L}'’.]*){0,4}";

const NIP = /(?<person>\bNI?P[.:]?\s*\d{4,}[\d ]*|\b\d{8}\s?\d{6}\s?\d\s?\d{3}\b)/;

const WITH_TITLE = letterPattern(
  `(?<![\\p{L}.])(?<person>(?:Drs|Dra|drg?|Ir|Hj|KH|Prof|Sdri?|Bpk|Bapak|Pak|Ibu|Bu|Saudara|Saudari)\\.? ${NAME}|H\\. ${NAME})`,
);

/** Behind so many choices `(?!\w)` compiles several times as fast as `\b`. */
const DEGREE =
  '(?:S\\.? ?(?:[EHP]|T|Sos|Kom|STP|Si|Stat|Ak|AP|Pd|Psi|IP|I\\.?P|Farm|Kep|KM|Gz|Hut|Pt|Ag|Tr(?:[.\\w]*\\w)?)|M\\.? ?(?:Si|M|H|T|Kom|Pd|AP|A\\.?P|Kes|Stat|Ak|Sc|Ec|Hum|E)|A\\.? ?Md(?:[.\\w]*\\w)?|Ph\\.? ?D)(?!\\w)\\.?';

const WITH_DEGREE = letterPattern(`(?<person>[\\p{Lu}][\\p{L}]+(?: [\\p{Lu}][\\p{L}'’.]*){1,4}, ?${DEGREE})`);

/** Words of schooling, before which degrees stand without a name. */
const EDUCATION =
  /sarjana|pendidikan|lulusan|ijazah|diploma|magister|gelar|jurusan|minimal|strata|hukum|ekonomi|teknik|kesehatan|ilmu|administrasi|akuntansi|manajemen|informatika|komputer|dinas|kepala|spesialis|umum|gigi|jaga|penanggung|poli|\bS-?[123]\b|\bD-?[1234]\b/i;
