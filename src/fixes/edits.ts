import type { Fix } from '../diagnostics/diagnostic.js';

export type Edit = Fix['edits'][number];

/** Edits that belong together, with the rule in whose name they are made. */
export interface Mending {
  readonly rule: string;
  readonly edits: readonly Edit[];
}

/** The text with all edits made. They must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** The mendings that can be made at once: of those that overlap the first. */
export function withoutOverlaps(mendings: readonly Mending[]): readonly Mending[] {
  const kept: Mending[] = [];
  for (const mending of mendings) {
    if (!kept.some((other) => overlap(mending, other))) kept.push(mending);
  }
  return kept;
}

function overlap(one: Mending, other: Mending): boolean {
  return one.edits.some((a) => other.edits.some((b) => a.span.start <= b.span.end && b.span.start <= a.span.end));
}
