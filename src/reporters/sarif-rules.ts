import type { Severity } from '../diagnostics/diagnostic.js';
import type { Language } from '../messages/language.js';
import { REPORT_WORDS } from '../messages/report-words.js';
import type { RuleNote } from './reporter.js';
import { sarifText } from './sarif-text.js';

/** What SARIF calls our severities. */
export const SARIF_LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What GitHub's code scanning calls them. */
const PROBLEM_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** The description of a rule in `tool.driver.rules`. */
export function reportingDescriptor(rule: RuleNote, language: Language) {
  const texts = Object.values(rule.texts).map(withoutNames);
  const main = withoutNames(rule.texts.default ?? texts[0] ?? rule.name);
  const words = REPORT_WORDS[language];
  const basis = `${words.basis}: ${rule.basis}`;
  const command = `sop explain ${rule.name}`;
  return {
    id: rule.code,
    name: rule.name,
    shortDescription: { text: sarifText(firstSentence(main)) },
    fullDescription: { text: sarifText(main) },
    defaultConfiguration: { enabled: true, level: SARIF_LEVELS[rule.severity] },
    help: {
      text: sarifText([`${rule.code} ${rule.name}`, ...texts, basis, words.explain(command)].join('\n\n')),
      markdown: sarifText(
        [
          `**${rule.code} \`${rule.name}\`**`,
          ...texts.map((text) => `- ${text}`),
          `*${basis}*`,
          words.explain(`\`${command}\``),
        ].join('\n\n'),
      ),
    },
    properties: { tags: ['sop'], 'problem.severity': PROBLEM_SEVERITIES[rule.severity] },
  };
}

/** Where a message quotes data, a description has dots. */
function withoutNames(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}

/** Up to a full stop that ends a sentence, not one within a word or a pair of backticks. */
function firstSentence(text: string): string {
  const [sentence] = /^(?:`[^`]*`|[^`.!?]|[.!?](?!\s|$))+[.!?]/.exec(text) ?? [];
  return sentence ?? text;
}
