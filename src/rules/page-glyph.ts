import type { Finding } from '../diagnostics/diagnostic.js';
import { familyOf } from '../fonts/families.js';
import { type FontFamily, hasGlyph } from '../fonts/font-family.js';
import { isMapping } from '../model/field-reader.js';
import type { Path } from '../source/span.js';
import type { Rule } from './rule.js';

/** Characters that the font of the printed page has no letter for. Word and browsers take them from another font; PDF and PNG cannot. */
export const pageGlyph: Rule = {
  name: 'page-glyph',
  code: 'SOP903',
  severity: 'warning',
  local: true,
  basis: {
    id: 'Naskah dinas dicetak dengan huruf yang terbaca seluruhnya; PDF hanya memuat huruf dari font yang disertakan',
    en: 'An official document must be legible as a whole; a PDF has only the letters of the font that is embedded',
  },
  messages: {
    id: {
      default:
        'Huruf {font} tidak mempunyai {characters}, sehingga di PDF dan PNG tercetak “?” di tempatnya. Ganti dengan kata atau tanda baca biasa.',
    },
    en: {
      default:
        'The font {font} has no {characters}, so that PDF and PNG show “?” in its place. Write a word or common punctuation instead.',
    },
  },
  check: function* ({ config, text, written }) {
    const isCommon = COMMON.test(text) && !ESCAPES.test(text) && Object.keys(config.defaults).length === 0;
    if (!isCommon) yield* inValue(written([]), [], familyOf(config.font));
  },
};

/** What every font has: nearly every file is of nothing else, and is spared the search for places. */
const COMMON = /^[\n\r\t\x20-\x7e\u00a0-\u017f‐-―‘-”•…]*$/u;

/** With a backslash a text in quotes may hold any character. */
const ESCAPES = /\\/;

function* inValue(value: unknown, path: Path, family: FontFamily): Iterable<Finding> {
  if (typeof value === 'string') yield* inText(value, { path }, family);
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* inValue(item, [...path, index], family);
  if (!isMapping(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    // The labels of decisions are keys.
    yield* inText(key, { path: [...path, key], part: 'key' }, family);
    yield* inValue(inner, [...path, key], family);
  }
}

function* inText(text: string, place: { path: Path; part?: 'key' }, family: FontFamily): Iterable<Finding> {
  if (COMMON.test(text)) return;
  const missing = [...text].filter((char) => !/[\n\r\t]/.test(char) && !hasGlyph(char, family));
  const [first] = missing;
  if (first === undefined) return;
  const start = text.indexOf(first);
  const within = place.part === 'key' ? {} : { within: [start, start + first.length] as const };
  const data = { font: family.name, characters: named(missing) };
  yield { rule: 'page-glyph', data, place: { ...place, ...within } };
}

const MOST_NAMED = 4;

function named(characters: readonly string[]): string {
  const each = [...new Set(characters)];
  const names = each.slice(0, MOST_NAMED).map((char) => {
    const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return /\p{Cc}/u.test(char) ? code : `“${char}” (${code})`;
  });
  return [...names, ...(each.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
