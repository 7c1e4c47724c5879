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
  return (text) => (BEYOND_ASCII.test(text) ? new RegExp(source, `${flags}u`) : plain);
}

/** Whether a text holds a letter of any script. */
export function hasLetter(text: string): boolean {
  return ASCII_LETTER.test(text) || LETTER(text).test(text);
}

const ASCII_LETTER = /[A-Za-z]/;

const LETTER = letterPattern('[\\p{L}]');

/** Anything but ASCII, blanks, and the dashes, quotation marks and dots of print: there may be a letter or figure beyond ASCII. */
const BEYOND_ASCII = /[^\s!-~\u2010-\u2027]/;
