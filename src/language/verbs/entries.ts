/**
 * The data of the verbs are roots in plain text, parted by blanks. A mark before a root says what it does not give:
 * `~` no noun in pe-…-an (another verb has it, or none is in use); `^` no command, because the root alone is a noun;
 * a mark behind it: `?` its noun is also the name of a thing or a field of work (pelayanan), so that the verb is a guess.
 */
export interface Entry {
  readonly root: string;
  readonly noun: 'sure' | 'doubtful' | 'none';
  readonly command: boolean;
}

/** The entries of a text of roots. */
export function entriesOf(text: string): readonly Entry[] {
  return text
    .trim()
    .split(/\s+/)
    .map((item) => {
      const root = item.replace(/[~^?]/g, '');
      const noun = item.includes('~') ? 'none' : item.endsWith('?') ? 'doubtful' : 'sure';
      return { root, noun, command: !item.includes('^') };
    });
}
