import { plain } from '../language/overlap.js';
import { editDistance } from '../model/nearest.js';
import { TITLE } from './basis.js';
import type { NamedSop, SetRule } from './set-rule.js';
import { numberKey, titleKey } from './set-text.js';

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
    const units = new Map<string, Map<string, NamedSop>>();
    for (const named of sops.filter(({ judged }) => judged)) {
      const { title, number } = named.sop;
      const key = titleKey(title);
      if (key === '') continue;
      const titles = titlesOfUnit(units, named);
      const other = titles.get(key) ?? slipOf(key, titles);
      if (other === undefined) titles.set(key, named);
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

function titlesOfUnit(units: Map<string, Map<string, NamedSop>>, { sop: { agency } }: NamedSop): Map<string, NamedSop> {
  const unit = plain([agency.name, ...agency.units].join(' '));
  const titles = units.get(unit) ?? new Map<string, NamedSop>();
  units.set(unit, titles);
  return titles;
}

/** Of so many titles each can be compared with every other. */
const MOST_COMPARED = 300;
/** Shorter words are told apart by a letter. */
const LONG_WORD = 7;

/** A title that differs by one slip of the finger: a letter too many, too few, or two that changed places. */
function slipOf(key: string, titles: ReadonlyMap<string, NamedSop>): NamedSop | undefined {
  if (titles.size > MOST_COMPARED) return undefined;
  const words = key.split(' ');
  for (const [other, named] of titles) if (isSlip(words, other.split(' '))) return named;
  return undefined;
}

function isSlip(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const [index, ...more] = [...one.keys()].filter((place) => one[place] !== other[place]);
  if (index === undefined || more.length > 0) return false;
  const [word = '', model = ''] = [one[index], other[index]];
  if (Math.min(word.length, model.length) < LONG_WORD || !/^\p{L}+$/u.test(word + model)) return false;
  // Of two words that differ by one letter put for another, both may be meant: pengaduan and pengadaan.
  const isReplaced = word.length === model.length && [...word].sort().join('') !== [...model].sort().join('');
  return !isReplaced && editDistance(word, model, 2) === 1;
}
