import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import { type BaselineEntry, entriesOf, keyOf } from './entry.js';

/** A file that was checked, by its name in the baseline; without a name none of its findings can be known. */
export interface BaselineFile {
  readonly name?: string;
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Compared {
  /** For each file, in their order, the findings that are not in the baseline. */
  readonly fresh: readonly (readonly Diagnostic[])[];
  /** How many findings are. */
  readonly known: number;
  /** Entries of the baseline whose findings are there no more. */
  readonly stale: readonly BaselineEntry[];
  /** What the baseline should hold: all findings of now, and the entries that nothing can be said of. */
  readonly current: readonly BaselineEntry[];
}

/**
 * Holds the findings of a run against a baseline.
 *
 * @param isJudged whether the run would have found the finding of an entry if it were still there
 */
export function compareWithBaseline(
  files: readonly BaselineFile[],
  entries: readonly BaselineEntry[],
  isJudged: (entry: BaselineEntry) => boolean,
): Compared {
  const known = new Set(entries.map(keyOf));
  const found = files.map(({ name, source, diagnostics }) =>
    name === undefined ? [] : entriesOf(name, source, diagnostics),
  );
  const now = found.flat();
  const keys = new Set(now.map(keyOf));
  const gone = entries.filter((entry) => !keys.has(keyOf(entry)));
  return {
    fresh: files.map(({ diagnostics }, file) =>
      diagnostics.filter((_, index) => {
        const entry = found[file]?.[index];
        return entry === undefined || !known.has(keyOf(entry));
      }),
    ),
    known: now.filter((entry) => known.has(keyOf(entry))).length,
    stale: gone.filter(isJudged),
    current: [...now, ...gone.filter((entry) => !isJudged(entry))],
  };
}
