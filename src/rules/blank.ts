/**
 * Whether a field of the form holds nothing: no text, or only what forms have in boxes that are empty or still to be filled
 * in ("-", "…………", "(______)", "n/a").
 */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || BLANK.test(text);
}

const BLANK = /^[\s\-–—.…_()]*$|^\s*n\/a\.?\s*$/i;

/** Whether a text says that there is nothing ("nihil", "tidak ada"), or nothing at all. */
export function isNothing(text: string | undefined): boolean {
  return isBlank(text) || /^\s*(?:nihil|tidak ada|kosong|belum ada)[\s.]*$/i.test(text ?? '');
}

/** Whether none of the items says anything. */
export function areBlank(items: readonly string[]): boolean {
  return items.every(isBlank);
}
