/**
 * Whether two texts say the same: all but blanks, capitals and a closing stop, comma or semicolon counts. Marks inside
 * count, since they tell numbers, fees and times apart.
 */
export function isSame(one: string, other: string): boolean {
  return one === other || tidied(one) === tidied(other);
}

/** The text by which `isSame` compares. */
export function tidied(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:\s?[.;,])+$/, '')
    .toLowerCase();
}

/** Whether two lists hold the same texts, in whatever order. */
export function holdSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const [first, second] = [one, other].map((texts) => texts.map(tidied).sort());
  return first?.every((text, index) => text === second?.[index]) ?? false;
}
