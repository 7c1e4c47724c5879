import type { Finding } from '../diagnostics/diagnostic.js';
import { isMapping } from '../model/field-reader.js';
import type { Path } from '../source/span.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';

/** Texts that stand wholly in quotation marks of their own, which no quoting of YAML takes away and the page shows. */
export const pageQuotes: Rule = {
  name: 'page-quotes',
  code: 'SOP904',
  severity: 'warning',
  local: true,
  basis: {
    id: 'Isi formulir SOP dicetak persis seperti tertulis; petik miring dari Word bukan tanda petik bagi YAML',
    en: 'What fills the form is printed as it is written; curly quotes of Word are no quotes to YAML',
  },
  messages: {
    id: {
      default: 'Tanda petik pada {text} ikut tercetak. Hapus kedua tanda petiknya.',
      several: 'Tanda petik pada {text} ikut tercetak, begitu pula pada {others} teks lain. Hapus tanda petiknya.',
    },
    en: {
      default: 'The quotation marks of {text} will be printed. Remove both.',
      several: 'The quotation marks of {text} will be printed, and so will those of {others} other texts. Remove them.',
    },
  },
  check: function* ({ text, written }) {
    // Nearly no file holds a quotation mark where a text begins.
    if (!HOLDS_QUOTE.test(text) || !MAY_HOLD.test(text)) return;
    const [first, ...others] = quotedIn(written([]), []);
    if (first === undefined) return;
    const data = { text: first.text, others: others.length };
    const message = others.length === 0 ? 'default' : 'several';
    yield { rule: 'page-quotes', message, data, place: first.place };
  },
};

/** A mark that may be an opening quote. Each of them is looked for much faster than all places where one may stand. */
const HOLDS_QUOTE = /[“”„]|\\"|'"/;

/** An opening quote at the beginning of a value, whatever YAML has before it. */
const MAY_HOLD = /(?:^[ \t]*|[:,[{-]\s+|[[{]|"|')(?:[“”„]|\\"|(?<=')")/m;

const QUOTED = /^\s*[“”„"][^“”„"]+[“”"]\s*$/;

interface Quoted {
  readonly text: string;
  readonly place: Finding['place'];
}

function quotedIn(value: unknown, path: Path): readonly Quoted[] {
  if (typeof value === 'string') return quoted(value, { path });
  if (Array.isArray(value)) return value.flatMap((item, index) => quotedIn(item, [...path, index]));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const within = [...path, key];
    // Other rules tell of the quotes of numbers. The labels of decisions are keys.
    if (key === 'nip') return [];
    return [...quoted(key, { path: within, part: 'key' }), ...quotedIn(inner, within)];
  });
}

function quoted(text: string, place: Finding['place']): readonly Quoted[] {
  return QUOTED.test(text) ? [{ text: excerpt(text.trim()), place }] : [];
}
