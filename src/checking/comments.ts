import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import type { SuppressedRule, Suppression } from '../diagnostics/suppressions.js';
import { nearest } from '../model/nearest.js';
import { ALL_RULES, RULE_NAMES } from '../rules/catalogue.js';
import { SET_RULES } from '../rules/set-rules.js';
import { suppressionReason, suppressionUnused } from '../rules/suppression-rules.js';
import type { Comment } from './examination.js';

/** Turns a finding into what is reported; nothing where its rule is off. */
type Place = (finding: Finding) => Diagnostic | undefined;

/**
 * The suppressions with what is to be said of each rule that they name in vain. Whether a comment is of no use can be
 * said only of rules that ran.
 *
 * @param hasCompleted tells of a rule of one SOP by its name whether it ran to its end
 */
export function commentsWith(
  suppressions: readonly Suppression[],
  hasCompleted: (rule: string) => boolean,
  place: Place,
): readonly Comment[] {
  return suppressions.map((suppression) => ({
    ...suppression,
    rules: suppression.rules.map((named) => {
      const meta = ALL_RULES.find(({ name, code }) => name === named.rule || code === named.rule);
      const isOfSet = SET_RULES.some(({ name }) => name === meta?.name);
      const isSaid = meta === undefined || isOfSet || hasCompleted(meta.name);
      const complaint = isSaid ? place(unusedFinding(named, meta !== undefined)) : undefined;
      return {
        ...named,
        ...(complaint === undefined ? {} : { complaint }),
        ...(meta !== undefined && isOfSet ? { ofSet: meta.name } : {}),
      };
    }),
  }));
}

function unusedFinding({ rule, span }: SuppressedRule, known: boolean): Finding {
  const place = { span };
  if (known) return { rule: suppressionUnused.name, data: { rule }, place };
  const near = nearest(rule, RULE_NAMES);
  const data = { rule, near: near ?? '' };
  return { rule: suppressionUnused.name, message: near === undefined ? 'unknown' : 'near', data, place };
}

/** What is wrong with a comment itself: it names no rule, or gives no reason. */
export function commentFindings({ rules, reason, span }: Suppression): readonly Finding[] {
  if (rules.length === 0) return [{ rule: suppressionUnused.name, message: 'no-rule', place: { span } }];
  if (reason !== '') return [];
  const data = { rules: rules.map(({ rule }) => rule).join(', ') };
  return [{ rule: suppressionReason.name, data, place: { span } }];
}
