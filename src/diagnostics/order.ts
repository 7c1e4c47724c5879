import type { Diagnostic } from './diagnostic.js';
import { SEVERITIES } from './severity.js';

/** Findings by place (file, start, the wider one first), then by code; what says the same of the same place once only. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(compare);
  const seen = new Set<string>();
  return sorted.filter((diagnostic, index) => {
    // What says the same stands side by side: most findings need no closer look.
    const isAlone = ![sorted[index - 1], sorted[index + 1]].some((other) => other && isBeside(other, diagnostic));
    if (isAlone) return true;
    const { file, span, code, message, data } = diagnostic;
    const key = JSON.stringify([file, span.start, span.end, code, message, data]);
    return !seen.has(key) && seen.add(key);
  });
}

function isBeside(one: Diagnostic, other: Diagnostic): boolean {
  return one.span.start === other.span.start && one.span.end === other.span.end && one.code === other.code;
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.file, b.file) ||
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    compareTexts(a.code, b.code) ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity)
  );
}

/** By code units: the same on every machine, whatever its locale. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
