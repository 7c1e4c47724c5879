import type { Language } from '../../messages/language.js';
import type { RuleNote } from '../../reporters/reporter.js';
import { ALL_RULES } from '../../rules/catalogue.js';

/** What reports say of the rules, in one language. */
export function ruleNotes(language: Language): readonly RuleNote[] {
  return ALL_RULES.map(({ code, name, severity, basis, messages }) => ({
    code,
    name,
    severity,
    basis: basis[language],
    texts: messages[language],
  }));
}
