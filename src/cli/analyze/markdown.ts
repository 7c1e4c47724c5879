import { markdownTable, markdownText } from '../../reporters/markdown-text.js';
import type { Chapter } from './chapter.js';
import { overviewSection } from './overview.js';
import type { Part } from './part.js';
import type { Section } from './sections.js';
import type { TimeWriter } from './units.js';

/** The analysis to read or to hand on: an overview of several SOPs, then each by itself. */
export function analysisMarkdown(parts: readonly Part[], writer: TimeWriter): string {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const entries = parts.flatMap(({ overview }) => overview ?? []);
  const blocks = [
    `# ${say('Analisis waktu SOP', 'Where the time of SOPs goes')}`,
    ...(entries.length > 0 ? [tableOf({ ...overviewSection(entries, writer), title: '' })] : []),
    ...parts.map(({ text }) => text),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** An SOP by itself. */
export function markdownPart({ title, path, notes, ...rest }: Chapter, writer: TimeWriter): string {
  const say = (id: string, en: string) => (writer.language === 'id' ? id : en);
  const list = notes.map((note) => `- ${markdownText(note)}`).join('\n');
  const advice = (rest.findings?.advice ?? []).map((text, index) => `${index + 1}. ${markdownText(text)}`).join('\n');
  const blocks = [
    `## ${markdownText(title)}`,
    `\`${path.replaceAll('`', "'")}\``,
    ...(rest.findings?.tables ?? []).map(tableOf),
    ...(advice === '' ? [] : [`### ${say('Penyederhanaan', 'To make it faster')}`, advice]),
    ...(list === '' ? [] : [`### ${say('Catatan', 'Notes')}`, list]),
  ];
  return blocks.join('\n\n');
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
