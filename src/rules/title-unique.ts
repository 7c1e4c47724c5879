import { letterPattern } from '../language/letters.js';
import { plain } from '../language/overlap.js';
import { remembered } from '../language/remembered.js';
import { editDistance } from '../model/nearest.js';
import { TITLE } from './basis.js';
import type { NamedSop, SetRule } from './set-rule.js';
import { numberKey } from './set-text.js';

/** The same activity has the same SOP: no two of one unit bear the same title. */
export const titleUnique: SetRule = {
  name: 'title-unique',
  code: 'SOP702',
  severity: 'warning',
  basis: TITLE,
  messages: {
    id: {
      default:
        'Judul “{title}” sama dengan judul {file}. Kegiatan yang sama memiliki satu SOP saja dalam satu unit. Gabungkan keduanya, atau sebut perbedaannya dalam judul.',
      near: 'Judul “{title}” hampir sama dengan “{other}” ({file}). Kegiatan yang sama memiliki satu SOP saja dalam satu unit. Gabungkan keduanya, atau sebut perbedaannya dalam judul.',
      first: 'judul yang sama atau hampir sama',
    },
    en: {
      default:
        'The title “{title}” is that of {file} too. One activity has one SOP only in a unit. Merge the two, or say in the title how they differ.',
      near: 'The title “{title}” is nearly that of “{other}” ({file}). One activity has one SOP only in a unit. Merge the two, or say in the title how they differ.',
      first: 'the same title, or nearly',
    },
  },
  check: function* ({ sops }) {
    const units = new Map<string, Titles>();
    const spell = remembered(plain);
    for (const named of sops.filter(({ judged }) => judged)) {
      const { title, titleKeys, number } = named.sop;
      const { words, roots, letters } = titleKeys;
      if (roots === '') continue;
      const titles = titlesOfUnit(units, named, spell);
      const other = titles.byRoots.get(roots) ?? titles.byLetters.get(letters) ?? slipOf(words, titles);
      if (other === undefined) {
        titles.byRoots.set(roots, named);
        titles.byLetters.set(letters, named);
        titles.words.push({ words, named });
      }
      // Two that share their number as well are number-unique's.
      if (other === undefined || (number !== '' && numberKey(number) === numberKey(other.sop.number))) continue;
      yield {
        rule: 'title-unique',
        message: plain(title) === plain(other.sop.title) ? 'default' : 'near',
        file: named.path,
        data: { title, other: other.sop.title, file: other.path },
        place: { path: ['judul'] },
        related: [{ place: { path: ['judul'] }, message: 'first', file: other.path }],
      };
    }
  },
};

/** The titles of one unit, each once. */
interface Titles {
  readonly byRoots: Map<string, NamedSop>;
  readonly byLetters: Map<string, NamedSop>;
  readonly words: { readonly words: readonly string[]; readonly named: NamedSop }[];
}

function titlesOfUnit(
  units: Map<string, Titles>,
  { sop: { agency } }: NamedSop,
  spell: (text: string) => string,
): Titles {
  const unit = spell([agency.name, ...agency.units].join(' '));
  const titles = units.get(unit) ?? { byRoots: new Map(), byLetters: new Map(), words: [] };
  units.set(unit, titles);
  return titles;
}

/** Of so many titles each can be compared with every other. */
const MOST_COMPARED = 300;
/** Shorter words are told apart by a letter. */
const LONG_WORD = 7;

/** A title that differs by one slip of the finger: a letter too many, too few, or two that changed places. */
function slipOf(own: readonly string[], { words: others }: Titles): NamedSop | undefined {
  if (others.length > MOST_COMPARED) return undefined;
  return others.find(({ words }) => isSlip(own, words))?.named;
}

function isSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const index = one.findIndex((word, place) => word !== other[place]);
  // Titles are compared by the thousand: nearly all differ in their first words already, and in more than one.
  if (index < 0 || one.some((word, place) => place > index && word !== other[place])) return false;
  const [word = '', model = ''] = [one[index], other[index]];
  if (Math.min(word.length, model.length) < LONG_WORD || !LETTERS(word + model).test(word + model)) return false;
  // Of two words that differ by one letter put for another, both may be meant: pengaduan and pengadaan.
  const isReplaced = word.length === model.length && [...word].sort().join('') !== [...model].sort().join('');
  return !isReplaced && editDistance(word, model, 2) === 1;
}

const LETTERS = letterPattern('^[\\p{L}]+$');
