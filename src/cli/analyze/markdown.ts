import { markdownTable, markdownText } from '../../reporters/markdown-text.js';
import { adviceText } from './advice-text.js';
import type { AnalyzedSop } from './analyzed.js';
import { notesOf } from './notes.js';
import { actorsSection, figuresSection, overviewSection, type Section, stepsSection } from './sections.js';
import type { TimeWriter } from './units.js';

/** The analysis to read or to hand on: an overview of several SOPs, then each by itself. */
export function analysisMarkdown(sops: readonly AnalyzedSop[], writer: TimeWriter): string {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const parts = [
    `# ${say('Analisis waktu SOP', 'Where the time of SOPs goes')}`,
    ...(sops.length > 1 ? [tableOf({ ...overviewSection(sops, writer), title: '' })] : []),
    ...sops.flatMap((each) => partsOf(each, writer, say)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function partsOf(each: AnalyzedSop, writer: TimeWriter, say: (id: string, en: string) => string): readonly string[] {
  const found = each.changed ?? each.found;
  const head = [`## ${markdownText(each.title)}`, `\`${each.path.replaceAll('`', "'")}\``];
  const notes = notesOf(each, writer.language).map((note) => `- ${markdownText(note)}`);
  const noted = notes.length > 0 ? [`### ${say('Catatan', 'Notes')}`, notes.join('\n')] : [];
  if (found === undefined) return [...head, ...noted];
  const advice = found.advice.map(
    (item, index) => `${index + 1}. ${markdownText(adviceText(item, each.calendar, writer))}`,
  );
  return [
    ...head,
    tableOf(figuresSection(each, writer)),
    tableOf(stepsSection(found, each.calendar, writer)),
    tableOf(actorsSection(found, each.calendar, writer)),
    ...(advice.length > 0 ? [`### ${say('Penyederhanaan', 'To make it faster')}`, advice.join('\n')] : []),
    ...noted,
  ];
}

function tableOf({ title, columns, rows }: Section): string {
  const right = columns.flatMap((column, index) => (column.right ? [index] : []));
  const table = markdownTable(
    columns.map(({ head }) => markdownText(head)),
    rows.map(({ cells }) => cells.map(markdownText)),
    right,
  );
  return title === '' ? table : `### ${title}\n\n${table}`;
}
