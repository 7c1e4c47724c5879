import { type BaselineEntry, keyOf } from './entry.js';

/** Version of the form of baselines, `schemas/baseline.schema.json`. */
export const BASELINE_VERSION = 1;

/**
 * A baseline as JSON: sorted by file, rule and fingerprint, one line a finding, so that what changes in version control are
 * only the lines of findings that came or went.
 */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const unique = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const rows = [...unique.values()]
    .sort((a, b) => order(a.file, b.file) || order(a.rule, b.rule) || order(a.fingerprint, b.fingerprint))
    .map(
      ({ file, rule, fingerprint }) =>
        `    {"file": ${JSON.stringify(file)}, "rule": ${JSON.stringify(rule)}, "fingerprint": ${JSON.stringify(fingerprint)}}`,
    );
  const list = rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`;
  return `{\n  "version": ${BASELINE_VERSION},\n  "findings": ${list}\n}\n`;
}

/** By code units: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
