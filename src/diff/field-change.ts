import type { FieldChange } from './changes.js';
import { isSame } from './same-text.js';

/** The change of a field, or nothing where it says the same. Empty lines count for nothing. */
export function fieldChange<Field extends string>(
  field: Field,
  before: readonly string[],
  after: readonly string[],
  same: (before: readonly string[], after: readonly string[]) => boolean = sameLines,
): readonly FieldChange<Field>[] {
  const [first, second] = [before, after].map((lines) => lines.filter((line) => line.trim() !== ''));
  if (first === undefined || second === undefined || same(first, second)) return [];
  return [{ field, before: first, after: second }];
}

function sameLines(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((line, index) => isSame(line, after[index] ?? ''));
}
