import { explainRule } from '../../explain/explain-rule.js';
import { indexMarkdown, ruleMarkdown } from '../../explain/markdown.js';
import { nearest } from '../../model/nearest.js';
import { ALL_RULES } from '../../rules/catalogue.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import type { World } from '../world.js';
import { findRules } from './find-rules.js';
import { explainJson } from './json.js';
import { explainPretty, listPretty } from './pretty.js';

export interface ExplainOptions {
  readonly list?: true;
  readonly format?: string;
}

const FORMATS = ['pretty', 'json', 'markdown'] as const;

/**
 * Tells what rules look at, why, and how they are set; without a name it lists them.
 *
 * @throws CliError (exit code 2) for a rule or a format that does not exist
 */
export async function explain(world: World, words: readonly string[], options: ExplainOptions): Promise<void> {
  const format = formatOf(options.format);
  const named = findRules(words);
  const rules = named.length === 0 ? ALL_RULES : named;
  const isList = options.list === true || named.length === 0;
  const { language, stdout, env } = world;
  if (format === 'json') {
    stdout.write(explainJson(rules.map(explainRule), language));
    return;
  }
  if (format === 'markdown') {
    const pages = isList
      ? [indexMarkdown(rules, language)]
      : rules.map((rule) => ruleMarkdown(explainRule(rule), language));
    stdout.write(pages.join('\n'));
    return;
  }
  const palette = await paletteFor(stdout, env);
  const stage = { language, palette, ...(stdout.columns === undefined ? {} : { columns: stdout.columns }) };
  const texts = isList ? [listPretty(rules, stage)] : rules.map((rule) => explainPretty(explainRule(rule), stage));
  stdout.write(`${texts.join(`\n\n${palette.dim('─'.repeat(40))}\n\n`)}\n`);
}

function formatOf(given = 'pretty'): (typeof FORMATS)[number] {
  const format = FORMATS.find((known) => known === given);
  if (format !== undefined) return format;
  const near = nearest(given, FORMATS);
  throw usageError({
    id: `"${given}" (--format) tidak dikenal.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Yang ada: ${FORMATS.join(', ')}.`,
    en: `"${given}" (--format) is unknown.${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${FORMATS.join(', ')}.`,
  });
}
