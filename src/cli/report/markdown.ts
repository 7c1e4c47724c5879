import type { Language } from '../../messages/language.js';
import { markdownTable, markdownText } from '../../reporters/markdown-text.js';
import type { ReportPage } from './report.js';

/** The page as Markdown. */
export function markdownPage(page: ReportPage, language: Language): string {
  const tables = page.parts.map(({ title, columns, rows }) => {
    const right = columns.flatMap((column, index) => (column.right ? [index] : []));
    const table = markdownTable(
      columns.map(({ head }) => markdownText(head)),
      rows.map(({ cells }) => cells.map(markdownText)),
      right,
    );
    return title === '' ? table : `## ${markdownText(title)}\n\n${table}`;
  });
  const notes = page.notes.map((note) => `- ${markdownText(note)}`).join('\n');
  const blocks = [
    `# ${markdownText(page.title)}`,
    markdownText(page.subtitle),
    ...page.alerts.map((alert) => `> **${markdownText(alert)}**`),
    ...tables,
    notes === '' ? '' : `## ${language === 'id' ? 'Catatan' : 'Notes'}\n\n${notes}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
