import type { Severity } from './diagnostic.js';

/** From the least to the most grave. */
export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** Whether a severity is as grave as another or graver. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);
}

/**
 * The severity of a finding: what the configuration says of its rule, else the rule's own; a finding that is less grave
 * than its rule stays so. `off` silences the rule.
 */
export function decideSeverity(
  ofRule: Severity,
  ofFinding: Severity | undefined,
  configured: Severity | 'off' | undefined,
): Severity | 'off' {
  const decided = configured ?? ofRule;
  if (decided === 'off' || ofFinding === undefined) return decided;
  return isAtLeast(ofFinding, decided) ? decided : ofFinding;
}
