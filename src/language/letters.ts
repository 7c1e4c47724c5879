/**
 * A pattern with Unicode's classes of letters and figures, which cost milliseconds to compile and are slow to match. Nearly
 * all Indonesian texts hold no letter beyond ASCII: for those the same pattern has the classes of ASCII, and the other one is
 * not even made.
 *
 * @param source holds `\p{L}`, `\p{Lu}` and `\p{N}` within square brackets only, so that they can be put as ranges
 * @param flags without `u`
 * @returns the pattern that a text is to be matched with
 */
export function letterPattern(source: string, flags = ''): (text: string) => RegExp {
  const plain = new RegExp(
    source.replaceAll('\\p{L}', 'A-Za-z').replaceAll('\\p{Lu}', 'A-Z').replaceAll('\\p{N}', '0-9'),
    flags,
  );
  return (text) => (isPlain(text) ? plain : new RegExp(source, `${flags}u`));
}

/** Whether a text holds a letter of any script. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || LETTER(text).test(text);
}

const LETTER = letterPattern('[\\p{L}]');

/** Nothing but ASCII, blanks, and the dashes, quotation marks and dots of print: no letter or figure beyond ASCII. */
function isPlain(text: string): boolean {
  return !/[^\s!-~\u2010-\u2027]/.test(text);
}
