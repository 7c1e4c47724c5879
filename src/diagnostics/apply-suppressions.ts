import type { Suppression } from './suppressions.js';

/** A finding as far as suppressions care: its rule and the lines that a comment may speak of to mean it. */
export interface Suppressible {
  readonly rule: string;
  readonly code: string;
  readonly lines: readonly number[];
}

export interface Suppressed<T, S extends Suppression> {
  readonly kept: readonly T[];
  /** Rules named by a comment that silenced nothing by them. */
  readonly unused: readonly { readonly suppression: S; readonly named: S['rules'][number] }[];
}

/** Takes out the findings that comments silence. A rule may be named by its name or its code. */
export function applySuppressions<T extends Suppressible, S extends Suppression>(
  findings: readonly T[],
  suppressions: readonly S[],
): Suppressed<T, S> {
  if (suppressions.length === 0) return { kept: findings, unused: [] };
  const used = new Set<S['rules'][number]>();
  const kept = findings.filter((finding) => {
    const silencing = suppressions
      .filter(({ line }) => finding.lines.includes(line))
      .flatMap(({ rules }) => rules.filter(({ rule }) => rule === finding.rule || rule === finding.code));
    for (const named of silencing) used.add(named);
    return silencing.length === 0;
  });
  const unused = suppressions.flatMap((suppression) =>
    suppression.rules.filter((named) => !used.has(named)).map((named) => ({ suppression, named })),
  );
  return { kept, unused };
}
