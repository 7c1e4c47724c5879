import type { Language } from '../messages/language.js';
import { REPORT_WORDS } from '../messages/report-words.js';
import { safeText } from '../reporters/display.js';
import { markdownTable, markdownText } from '../reporters/markdown-text.js';
import type { RuleMeta } from '../rules/rule.js';
import { type ExplainedExample, type ExplainedRule, gist, sentencesOf } from './explain-rule.js';
import { inGroups } from './groups.js';
import { howToSet } from './how-to-set.js';
import { shownFiles } from './shown-files.js';
import { EXPLAIN_WORDS } from './words.js';

/** The page of one rule. */
export function ruleMarkdown(explained: ExplainedRule, language: Language): string {
  const { rule, explanation, wrong, right, hasFix } = explained;
  const words = EXPLAIN_WORDS[language];
  const severity = REPORT_WORDS[language].severity[rule.severity];
  return joined([
    `# ${rule.code} ${rule.name}`,
    `**${words.column.severity}:** ${severity} (\`${rule.severity}\`)`,
    markdownText(explanation.what[language]),
    `**${words.basis}:** ${markdownText(rule.basis[language])}`,
    `## ${words.wrong}`,
    ...example(wrong, language),
    ...sentencesOf(wrong, language).map((sentence) => `> ${markdownText(sentence)}`),
    `## ${words.right}`,
    ...example(right, language),
    `## ${words.settings}`,
    ...settings(explained, language),
    `**${words.fixing}:** ${hasFix ? words.fix : words.noFix}`,
  ]);
}

/** All rules by their groups, each with the link to its page. */
export function indexMarkdown(rules: readonly RuleMeta[], language: Language): string {
  const words = EXPLAIN_WORDS[language];
  const { code, rule, severity, what } = words.column;
  const groups = inGroups(rules).flatMap(({ group, rules: members }) => [
    `## ${group.digit}xx ${group.title[language]}`,
    markdownTable(
      [code, rule, severity, what],
      members.map((each) => [
        each.code,
        `[${each.name}](${each.name}.md)`,
        REPORT_WORDS[language].severity[each.severity],
        markdownText(gist(each, language)),
      ]),
    ),
  ]);
  return joined([`# ${words.index}`, words.intro, ...groups]);
}

function example(explained: ExplainedExample, language: Language): readonly string[] {
  const { config } = explained.example;
  const under = config === undefined ? [] : [EXPLAIN_WORDS[language].under, fenced(config)];
  return [
    ...under,
    ...shownFiles(explained).flatMap(({ name, text }) => [...(name ? [`\`${name}\`:`] : []), fenced(text)]),
  ];
}

function settings(explained: ExplainedRule, language: Language): readonly string[] {
  const { config, notes, silence } = howToSet(explained, language);
  return [
    ...(config === undefined ? [] : [fenced(config)]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${markdownText(note)}`).join('\n')]),
    markdownText(silence.text),
    ...(silence.comment === undefined ? [] : [fenced(`${silence.comment}\n`)]),
  ];
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${safeText(yaml)}\`\`\``;
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
