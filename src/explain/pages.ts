import { ALL_RULES } from '../rules/catalogue.js';
import { explainRule } from './explain-rule.js';
import { indexMarkdown, ruleMarkdown } from './markdown.js';

const MADE = '<!-- Dibuat oleh `npm run docs` dari src/rules dan src/explain. Jangan disunting di sini. -->\n\n';

/** Every page of docs/rules by the name of its file, in Indonesian. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = ALL_RULES.map((rule) => [`${rule.name}.md`, ruleMarkdown(explainRule(rule), 'id')] as const);
  return new Map(
    [['README.md', indexMarkdown(ALL_RULES, 'id')] as const, ...pages].map(([name, text]) => [name, MADE + text]),
  );
}
