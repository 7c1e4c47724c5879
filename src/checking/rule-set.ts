import type { Severity } from '../diagnostics/diagnostic.js';
import { decideSeverity } from '../diagnostics/severity.js';
import type { Config } from '../model/config.js';
import { RULES } from '../rules/index.js';
import type { Rule, RuleMeta } from '../rules/rule.js';
import type { SetRule } from '../rules/set-rule.js';
import { SET_RULES } from '../rules/set-rules.js';

/** The rules to run; other than all of them in tests only. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly setRules: readonly SetRule[];
  /** Rules that it turns down do not run: for those who do not ask for everything. Absent where all are wanted. */
  readonly isWanted?: (rule: RuleMeta, severity: Severity) => boolean;
}

export const WHOLE_SET: RuleSet = { rules: RULES, setRules: SET_RULES };

/** Whether a rule of the set runs for an SOP under this configuration. */
export function isAsked(rule: RuleMeta, config: Config, { isWanted }: RuleSet): boolean {
  const setting = config.rules[rule.name];
  // Asked of every rule for every SOP, and most are not configured at all.
  if (setting === undefined && isWanted === undefined) return true;
  const severity = decideSeverity(rule.severity, undefined, setting?.severity);
  return severity !== 'off' && (isWanted === undefined || isWanted(rule, severity));
}
