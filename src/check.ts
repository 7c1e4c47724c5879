import { type Comparison, compare } from './checking/compare.js';
import { conclude, UNCOMPARED } from './checking/conclude.js';
import { documentLocator } from './checking/document-locator.js';
import { type CheckInput, type Examined, examine, examineAll } from './checking/examine.js';
import type { RuleFailure } from './checking/rule-failure.js';
import { ruleOf } from './checking/rule-of-finding.js';
import { type RuleSet, WHOLE_SET } from './checking/rule-set.js';
import { applySuppressions } from './diagnostics/apply-suppressions.js';
import type { Diagnostic, Finding } from './diagnostics/diagnostic.js';
import { inOrder } from './diagnostics/order.js';
import { placeFinding } from './diagnostics/place-finding.js';
import { readSuppressions } from './diagnostics/suppressions.js';
import type { FlowGraph } from './flow/graph.js';
import type { Config } from './model/config.js';
import type { Sop } from './model/sop.js';
import { RULES } from './rules/index.js';
import type { Rule } from './rules/rule.js';
import type { Source } from './source/source.js';
import type { LocatedDocument } from './yaml/read-yaml.js';

export type { CheckInput } from './checking/examine.js';
export type { RuleFailure } from './checking/rule-failure.js';
export { STUBBORN } from './checking/rule-of-finding.js';
export { type RuleSet, WHOLE_SET } from './checking/rule-set.js';

export interface CheckResult {
  readonly source: Source;
  readonly config: Config;
  readonly document: LocatedDocument;
  /** Absent where the file is empty, no mapping, or cannot be read at all. */
  readonly sop?: Sop;
  readonly flow?: FlowGraph;
  /** In the order of the file, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Rules that broke down: a fault of the program, never of the SOP. */
  readonly failures: readonly RuleFailure[];
}

/** Checks one SOP: everything but what needs others to compare with. */
export function check(input: CheckInput, rules: readonly Rule[] = RULES): CheckResult {
  return concluded(input, examine(input, { rules, setRules: [] }), UNCOMPARED);
}

/** Checks the SOPs of one run, each by itself and all with each other. The results are in the order of the inputs. */
export function checkAll(inputs: readonly CheckInput[], set: RuleSet = WHOLE_SET): readonly CheckResult[] {
  const examined = examineAll(inputs, set);
  const members = inputs.map(({ source, config }, index) => ({
    path: source.path,
    config,
    compared: examined[index]?.examination.compared,
  }));
  const comparison = compare(members, set);
  return examined.flatMap((each, index) => {
    const input = inputs[index];
    return input === undefined ? [] : [concluded(input, each, comparison)];
  });
}

function concluded({ source, config }: CheckInput, examined: Examined, comparison: Comparison): CheckResult {
  const { examination, ...made } = examined;
  return { source, config, ...made, ...conclude(source.path, examination, comparison) };
}

/** Findings from after the check (the printed page) as diagnostics: placed, with severities and suppressions applied. */
export function diagnose(result: CheckResult, findings: readonly Finding[]): readonly Diagnostic[] {
  const { source, config, document } = result;
  const suppressions = readSuppressions(
    source,
    document.comments.map(({ span }) => span),
  );
  const locator = documentLocator(source, document, suppressions.length > 0);
  const placed = findings.flatMap((finding) => placeFinding(finding, ruleOf(finding, config), locator) ?? []);
  const { kept } = applySuppressions(placed, suppressions);
  return inOrder(kept.map(({ diagnostic }) => diagnostic));
}
