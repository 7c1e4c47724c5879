import type { Diagnostic } from './diagnostic.js';
import { SEVERITIES } from './severity.js';

/** Findings by place (file, start, the wider one first), then by code; what says the same of the same place once only. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return [...diagnostics].sort(compare).filter((diagnostic) => {
    const { file, span, code, message, data } = diagnostic;
    const key = JSON.stringify([file, span.start, span.end, code, message, data]);
    return !seen.has(key) && seen.add(key);
  });
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
