import { type ExplainedExample, type ExplainedRule, sentencesOf } from '../../explain/explain-rule.js';
import { RULE_GROUPS } from '../../explain/groups.js';
import { howToSet } from '../../explain/how-to-set.js';
import { shownFiles } from '../../explain/shown-files.js';
import type { Language } from '../../messages/language.js';

/** Rules for programs: an array, in the order in which they were asked for. */
export function explainJson(rules: readonly ExplainedRule[], language: Language): string {
  return `${JSON.stringify(
    rules.map((rule) => ruleData(rule, language)),
    null,
    2,
  )}\n`;
}

function ruleData(explained: ExplainedRule, language: Language) {
  const { rule, explanation, wrong, right, hasFix } = explained;
  const { silence } = howToSet(explained, language);
  return {
    code: rule.code,
    name: rule.name,
    group: RULE_GROUPS.find(({ digit }) => digit === rule.code[3])?.title[language] ?? null,
    severity: rule.severity,
    hasFix,
    what: explanation.what[language],
    basis: rule.basis[language],
    wrong: { ...exampleData(wrong), findings: sentencesOf(wrong, language) },
    right: exampleData(right),
    options: (explanation.options ?? []).map(({ name, what, byDefault, example }) => ({
      name,
      what: what[language],
      default: byDefault ?? null,
      example,
    })),
    settings: (explanation.settings ?? []).map(({ key, what }) => ({ key, what: what[language] })),
    suppression: silence.comment ?? null,
  };
}

function exampleData(explained: ExplainedExample) {
  const files = shownFiles(explained).map(({ name, text }) => ({ name: name ?? null, text }));
  return { config: explained.example.config ?? null, files };
}
