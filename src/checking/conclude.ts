import { applySuppressions } from '../diagnostics/apply-suppressions.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inOrder } from '../diagnostics/order.js';
import type { Comparison } from './compare.js';
import type { Examination } from './examination.js';
import type { RuleFailure } from './rule-failure.js';

/** What is reported of one SOP. */
export interface Conclusion {
  /** In the order of the file, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Rules that broke down: a fault of the program, never of the SOP. */
  readonly failures: readonly RuleFailure[];
}

/** The comparison of an SOP that stands by itself. */
export const UNCOMPARED: Comparison = { placed: {}, failures: [], completed: [] };

/** Puts together what was found in an SOP by itself and beside others, and lets its comments silence what they name. */
export function conclude(path: string, examination: Examination, comparison: Comparison): Conclusion {
  const ofSet = Object.hasOwn(comparison.placed, path) ? comparison.placed[path] : undefined;
  const findings = [...examination.placed, ...(ofSet ?? [])];
  const { kept, unused } = applySuppressions(findings, examination.comments);
  const inVain = unused.flatMap(({ named: { complaint, ofSet: rule } }) => {
    const isSure = rule === undefined || comparison.completed.includes(rule);
    return complaint !== undefined && isSure ? [complaint] : [];
  });
  const ownFailures = comparison.failures.filter(({ file }) => file === path);
  return {
    diagnostics: inOrder([...kept.map(({ diagnostic }) => diagnostic), ...inVain, ...examination.complaints]),
    failures: [...examination.failures, ...ownFailures],
  };
}
