import { STUBBORN } from '../check.js';
import type { Language } from '../messages/language.js';
import { describe } from '../rules/catalogue.js';
import type { RuleMeta } from '../rules/rule.js';
import { type ExaminedExample, examine } from './examine.js';
import type { Example, Explanation } from './explanation.js';
import { EXPLANATIONS } from './explanations.js';

/** A rule with all that can be told of it. */
export interface ExplainedRule {
  readonly rule: RuleMeta;
  readonly explanation: Explanation;
  readonly wrong: ExplainedExample;
  readonly right: ExplainedExample;
  /** A finding of it comes with a change that mends it. */
  readonly hasFix: boolean;
  /** Neither a setting nor a comment silences it. */
  readonly isStubborn: boolean;
}

export type ExplainedExample = ExaminedExample & { readonly example: Example };

/**
 * All that can be told of a rule. Its examples are checked, so that what they are said to get is what they get.
 *
 * @throws Error for a rule of which nothing is told (a test sees to it that there is none)
 */
export function explainRule(rule: RuleMeta): ExplainedRule {
  const explanation = EXPLANATIONS[rule.name];
  if (explanation === undefined) throw new Error(`no explanation of the rule ${rule.name}`);
  const wrong = { ...examine(explanation.wrong, rule.name), example: explanation.wrong };
  const right = { ...examine(explanation.right, rule.name), example: explanation.right };
  return {
    rule,
    explanation,
    wrong,
    right,
    hasFix: wrong.findings.some(({ diagnostic }) => diagnostic.fix !== undefined),
    isStubborn: STUBBORN.has(rule.name),
  };
}

/** What a rule looks at, in one sentence. */
export function gist({ name }: RuleMeta, language: Language): string {
  const what = EXPLANATIONS[name]?.what[language] ?? '';
  // A full stop within an abbreviation has no capital letter behind it.
  return /^.*?[.](?=\s+[\p{Lu}`“]|$)/su.exec(what)?.[0] ?? what;
}

/** More findings of an example than these say nothing new. */
const MOST_SENTENCES = 3;

/** What the first findings of an example say, each once. */
export function sentencesOf({ findings }: ExaminedExample, language: Language): readonly string[] {
  const sentences = findings.map(({ diagnostic: { rule, message, data } }) => describe(rule, message, data, language));
  return [...new Set(sentences)].slice(0, MOST_SENTENCES);
}
