/**
 * The signs that Word and the web put before the items of a list, where YAML has its dash: dashes of print, dots, boxes,
 * arrows, ticks, and those of Word's own fonts. A part of a regular expression, to stand within square brackets.
 */
export const BULLETS =
  '\\u2010-\\u2015\\u2022\\u2023\\u2043\\u2219\\u25A0-\\u25FF\\u00B7\\u27A2\\u2713\\u2714\\uF000-\\uF0FF';
