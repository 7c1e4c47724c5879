import { type ExplainedExample, type ExplainedRule, gist, sentencesOf } from '../../explain/explain-rule.js';
import { inGroups } from '../../explain/groups.js';
import { howToSet } from '../../explain/how-to-set.js';
import { shownFiles } from '../../explain/shown-files.js';
import { EXPLAIN_WORDS } from '../../explain/words.js';
import { wrap } from '../../inventory/wrap.js';
import type { Language } from '../../messages/language.js';
import { REPORT_WORDS } from '../../messages/report-words.js';
import { safeText } from '../../reporters/display.js';
import { type Palette, PLAIN } from '../../reporters/palette.js';
import type { RuleMeta } from '../../rules/rule.js';
import { textTable } from '../analyze/text-table.js';
import { markedLines } from './marked-lines.js';

export interface Stage {
  readonly language: Language;
  readonly palette?: Palette;
  /** Cells of the terminal. */
  readonly columns?: number;
}

const USUAL_WIDTH = 100;

/** A rule for people: what it looks at and why, a wrong and a right example, how it is set. */
export function explainPretty(explained: ExplainedRule, stage: Stage): string {
  const { rule, explanation, wrong, right, hasFix } = explained;
  const { language, palette = PLAIN } = stage;
  const words = EXPLAIN_WORDS[language];
  const severity = palette.severity[rule.severity](REPORT_WORDS[language].severity[rule.severity]);
  const section = (title: string, lines: readonly string[]) =>
    [palette.strong(title), ...lines.map((line) => `  ${line}`.trimEnd())].join('\n');
  return [
    `${palette.strong(`${rule.code} ${rule.name}`)}  ${severity}`,
    filled(explanation.what[language], stage, 0).join('\n'),
    section(words.basis, filled(rule.basis[language], stage)),
    section(words.wrong, [
      ...example(wrong, stage, palette.severity[rule.severity]),
      ...sentencesOf(wrong, language).flatMap((sentence) => ['', ...filled(sentence, stage)]),
    ]),
    section(words.right, example(right, stage, palette.good)),
    section(words.settings, settings(explained, stage)),
    section(words.fixing, filled(hasFix ? words.fix : words.noFix, stage)),
  ].join('\n\n');
}

/** The rules by their groups, one a line. */
export function listPretty(rules: readonly RuleMeta[], stage: Stage): string {
  const { language, palette = PLAIN } = stage;
  const groups = inGroups(rules).map(({ group, rules: members }) => {
    const rows = members.map((rule) => [
      { text: rule.code, paint: palette.dim },
      { text: rule.name, paint: palette.strong },
      { text: REPORT_WORDS[language].severity[rule.severity], paint: palette.severity[rule.severity] },
      { text: gist(rule, language) },
    ]);
    const columns = [{ head: '' }, { head: '' }, { head: '' }, { head: '', least: 20 }];
    return [palette.strong(group.title[language]), ...textTable(columns, rows, room(stage), palette.dim)].join('\n');
  });
  return `${[...groups, EXPLAIN_WORDS[language].hint].join('\n\n')}`;
}

function example(explained: ExplainedExample, stage: Stage, mark: (text: string) => string): readonly string[] {
  const { palette = PLAIN, language } = stage;
  const { config } = explained.example;
  const files = shownFiles(explained);
  const under =
    config === undefined ? [] : [palette.dim(EXPLAIN_WORDS[language].under), ...indented(safeText(config)), ''];
  return [
    ...under,
    ...files.flatMap(({ name, text }, index) => [
      ...(name === undefined ? [] : [palette.dim(`${name}:`)]),
      // The example itself stands last; only there is something found.
      ...(index < files.length - 1 ? [...indented(text), ''] : markedLines(explained, mark).map((line) => `  ${line}`)),
    ]),
  ];
}

function settings(explained: ExplainedRule, stage: Stage): readonly string[] {
  const { palette = PLAIN } = stage;
  const { config, notes, silence } = howToSet(explained, stage.language);
  return [
    ...(config === undefined ? [] : [palette.dim('sop.config.yaml:'), ...indented(config)]),
    ...notes.flatMap((note) => filled(note, stage)),
    ...filled(silence.text, stage),
    ...(silence.comment === undefined ? [] : [`  ${silence.comment}`]),
  ];
}

function filled(text: string, stage: Stage, indent = 2): readonly string[] {
  return wrap(safeText(text), room(stage) - indent);
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
}

/** Long lines are read with difficulty, however wide the terminal is. */
function room({ columns = USUAL_WIDTH }: Stage): number {
  return Math.max(50, Math.min(columns, USUAL_WIDTH));
}
