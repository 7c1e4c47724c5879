import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fingerprints } from '../diagnostics/fingerprint.js';
import type { Source } from '../source/source.js';

/** A finding that is known and let pass for now. */
export interface BaselineEntry {
  /** From the folder of the baseline, with slashes. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/**
 * The entries of the findings of one file, in their order. The fingerprints do not hold the name of the file, so that an entry
 * can go with a file that gets another name; equal findings are told apart by their order.
 *
 * @param file its name in the baseline
 */
export function entriesOf(file: string, source: Source, diagnostics: readonly Diagnostic[]): readonly BaselineEntry[] {
  const prints = fingerprints(source, diagnostics, '');
  return diagnostics.map(({ rule }, index) => ({ file, rule, fingerprint: prints[index] ?? '' }));
}

/** What makes an entry the same as another. */
export function keyOf({ file, fingerprint }: BaselineEntry): string {
  return `${fingerprint} ${file}`;
}
