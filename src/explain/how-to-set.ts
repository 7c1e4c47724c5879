import type { Language } from '../messages/language.js';
import type { RuleMeta } from '../rules/rule.js';
import { suppressionReason, suppressionUnused } from '../rules/suppression-rules.js';
import type { ExplainedRule } from './explain-rule.js';
import { EXPLAIN_WORDS } from './words.js';

/** How a rule is set, as lines of YAML and sentences with code between backticks. */
export interface HowToSet {
  /** A part of sop.config.yaml; undefined where no setting counts. */
  readonly config?: string;
  /** Its options and other keys, one a line. */
  readonly notes: readonly string[];
  /** How a single finding is silenced. */
  readonly silence: { readonly text: string; readonly comment?: string };
}

/** No comment silences what is said of comments. */
const ABOUT_COMMENTS: readonly RuleMeta[] = [suppressionUnused, suppressionReason];

/** How the severity and the options of a rule are set, and how one finding is silenced. */
export function howToSet({ rule, explanation, isStubborn }: ExplainedRule, language: Language): HowToSet {
  const words = EXPLAIN_WORDS[language];
  if (isStubborn) return { notes: [], silence: { text: words.stubborn } };
  const { options = [], settings = [] } = explanation;
  const given = options.map(({ name, example }) => `${name}: ${example}`).join(', ');
  const value = given === '' ? rule.severity : `[${rule.severity}, { ${given} }]`;
  return {
    config: `rules:\n  # ${words.severities}\n  ${rule.name}: ${value}\n`,
    notes: [
      ...options.map(
        ({ name, what, byDefault }) => `${words.option(name)}: ${what[language]}${words.byDefault(byDefault)}.`,
      ),
      ...settings.map(({ key, what }) => `${words.setting(key)}: ${what[language]}.`),
    ],
    silence: ABOUT_COMMENTS.includes(rule)
      ? { text: words.outspoken }
      : { text: words.silence, comment: `# sop-abaikan ${rule.name}: ${words.reason}` },
  };
}
