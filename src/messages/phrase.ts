import type { Language } from './language.js';

/** The texts of one rule, by language and name, with `{name}` where data is quoted. */
export type Texts = Readonly<Record<Language, Readonly<Record<string, string>>>>;

export type TextData = Readonly<Record<string, string | number>>;

/**
 * Makes a sentence of a text and its data. Numbers are written as the language writes them (2,5 and 2.5). A text that
 * the catalogue lacks gives its own name, so that nothing is lost.
 */
export function phrase(texts: Texts, name: string, data: TextData, language: Language): string {
  const template = texts[language][name] ?? texts.id[name] ?? name;
  // Reports make thousands of sentences: texts are put together piece by piece, which is faster than to replace.
  let sentence = '';
  let end = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
    const close = template.indexOf('}', open);
    const value = data[template.slice(open + 1, close)];
    if (value === undefined) continue;
    sentence += template.slice(end, open) + (typeof value === 'number' ? formatNumber(value, language) : value);
    end = close + 1;
  }
  return sentence + template.slice(end);
}

function formatNumber(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'id' ? text.replace('.', ',') : text;
}
