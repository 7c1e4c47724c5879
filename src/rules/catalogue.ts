import type { MessageData } from '../diagnostics/diagnostic.js';
import type { Language } from '../messages/language.js';
import { phrase } from '../messages/phrase.js';
import { RULES } from './index.js';
import { PAGE_RULES } from './page-rules.js';
import { READING_RULES } from './reading/index.js';
import type { RuleMeta } from './rule.js';
import { SET_RULES } from './set-rules.js';
import { suppressionReason, suppressionUnused } from './suppression-rules.js';

/** Every rule there is, whoever makes its findings, in the order of the codes. */
export const ALL_RULES: readonly RuleMeta[] = [
  ...READING_RULES,
  ...RULES,
  ...SET_RULES,
  suppressionUnused,
  suppressionReason,
  ...PAGE_RULES,
];

/** Every name that a configuration or a comment may use. */
export const RULE_NAMES: readonly string[] = ALL_RULES.map((rule) => rule.name);

/** The rule of that name. */
export function ruleNamed(name: string): RuleMeta | undefined {
  return BY_NAME.get(name);
}

const BY_NAME: ReadonlyMap<string, RuleMeta> = new Map(ALL_RULES.map((rule) => [rule.name, rule]));

/** The sentence of a finding: a text of its rule with the data in it. */
export function describe(rule: string, message: string, data: MessageData, language: Language): string {
  const meta = ruleNamed(rule);
  return meta === undefined ? message : phrase(meta.messages, message, data, language);
}
