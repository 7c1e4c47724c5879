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
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = data[key];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

function formatNumber(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'id' ? text.replace('.', ',') : text;
}
