import { nearest } from '../../model/nearest.js';
import { ALL_RULES, RULE_NAMES } from '../../rules/catalogue.js';
import type { RuleMeta } from '../../rules/rule.js';
import { usageError } from '../cli-error.js';

/**
 * The rules that words of the command line name, by name or by code, in any case; each once, in the order given.
 *
 * @throws CliError (exit code 2) for a word that names none, with the near one
 */
export function findRules(words: readonly string[]): readonly RuleMeta[] {
  return [...new Set(words.map(findRule))];
}

function findRule(word: string): RuleMeta {
  const plain = word.trim().toLowerCase();
  const found = ALL_RULES.find(({ name, code }) => name === plain || code.toLowerCase() === plain);
  if (found !== undefined) return found;
  // Of the codes one is as near to a mistyped one as another.
  const near = /^sop\s?\d*$/.test(plain) ? undefined : nearest(plain, RULE_NAMES);
  throw usageError({
    id: `Aturan "${word}" tidak ada.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Semua aturan: sop explain --list`,
    en: `There is no rule "${word}".${near === undefined ? '' : ` Did you mean "${near}"?`} All rules: sop explain --list`,
  });
}
