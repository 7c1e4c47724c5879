import type { Finding } from '../diagnostics/diagnostic.js';
import type { RuleOfFinding } from '../diagnostics/place-finding.js';
import type { Config } from '../model/config.js';
import { ruleNamed } from '../rules/catalogue.js';

/** A text that is no YAML, or too big to read, and faulty settings cannot be put right by a comment or a setting. */
export const STUBBORN: ReadonlySet<string> = new Set(['yaml-syntax', 'yaml-duplicate-key', 'yaml-limits', 'config']);

/** What is known of the rule of a finding, under a configuration. */
export function ruleOf({ rule }: Pick<Finding, 'rule'>, config: Config): RuleOfFinding {
  const meta = ruleNamed(rule);
  if (meta === undefined) throw new Error(`a finding of the unknown rule ${rule}`);
  const stubborn = STUBBORN.has(rule);
  const { name, code, severity } = meta;
  return { name, code, severity, stubborn, configured: stubborn ? undefined : config.rules[rule]?.severity };
}
