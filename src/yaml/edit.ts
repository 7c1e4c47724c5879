/** Another text in the place of a part of a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with edits made in it that do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: inserted } of lastFirst(edits)) {
    result = result.slice(0, start) + inserted + result.slice(end);
  }
  return result;
}

/** Where an offset of the edited text lay before; what was put in lies where it was put. */
export function beforeEdits(edits: readonly Edit[]): (offset: number) => number {
  const ordered = lastFirst(edits).reverse();
  return (offset) => {
    let moved = 0;
    for (const { start, end, text } of ordered) {
      if (offset <= start + moved) break;
      if (offset < start + moved + text.length) return Math.min(offset - moved, end);
      moved += text.length - (end - start);
    }
    return offset - moved;
  };
}

function lastFirst(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((one, other) => other.start - one.start);
}
