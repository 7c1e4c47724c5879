import type { RuleMeta } from '../rules/rule.js';

/** A rule that broke down on a file: a fault of the program, never of the SOP. */
export interface RuleFailure {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
}

/** Collects what a check yields. Rules are ours: one that throws is our fault and must not hide what the others find. */
export function runRule<C, T>(
  rule: RuleMeta & { check(context: C): Iterable<T> },
  context: C,
  findings: T[],
  file: string,
): RuleFailure | undefined {
  try {
    for (const finding of rule.check(context)) findings.push(finding);
    return undefined;
  } catch (error) {
    return { rule: rule.name, file, reason: error instanceof Error ? error.message : String(error) };
  }
}
