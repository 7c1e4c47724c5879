/** So many single words are remembered: an office uses some thousands. */
export const MOST_WORDS = 5000;

/**
 * The same reading of texts, which works each text out once only: laws, offices and papers are named again and again, and
 * every rule asks for the words of the same texts. The reading must be pure, so that nobody can tell but by the time.
 *
 * @param most so many texts are remembered; then it begins anew, so that the memory does not grow with their number
 */
export function remembered<T>(read: (text: string) => T, most = Number.POSITIVE_INFINITY): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    if (text.length > LONG) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}

/** A text with more letters is hardly said twice, and takes more room than it saves time. */
const LONG = 1000;
