import type { MessageData } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../messages/language.js';
import { phrase } from '../../messages/phrase.js';
import type { Sentence } from '../../reporters/report.js';
import type { RuleNote } from '../../reporters/reporter.js';
import type { RuleMeta } from '../../rules/rule.js';

/** What reports say of the rules, in one language. */
export function ruleNotes(rules: readonly RuleMeta[], language: Language): readonly RuleNote[] {
  return rules.map(({ code, name, severity, basis, messages }) => ({
    code,
    name,
    severity,
    basis: basis[language],
    texts: messages[language],
  }));
}

/** Makes the sentences of findings from the words of the rules. */
export function sentences(rules: readonly RuleMeta[], language: Language): Sentence {
  const texts = new Map(rules.map(({ name, messages }) => [name, messages]));
  return (rule: string, message: string, data: MessageData) => {
    const known = texts.get(rule);
    return known === undefined ? message : phrase(known, message, data, language);
  };
}
