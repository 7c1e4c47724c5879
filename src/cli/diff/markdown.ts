import { sayIn } from '../../diff/words.js';
import { markdownTable, markdownText } from '../../reporters/markdown-text.js';
import type { Comparison } from './comparison.js';
import { factsOf, HEADS, partOf, TITLE } from './heads.js';
import { notesOf } from './notes.js';
import { summaryText } from './summary.js';

/** The changes as a document of its own, or as a comment on a merge request. */
export function diffMarkdown(comparison: Comparison): string {
  const { matrix, telling } = comparison;
  const { language } = telling;
  const say = sayIn(language);
  const heads = HEADS[language];
  const facts = factsOf(comparison).map(([name, value]) => `- ${markdownText(name)}: ${markdownText(value)}`);
  const numbered = numberRows(matrix.sections);
  const sections = numbered.map(({ title, rows }) => {
    const lines = rows.map(({ number, row }, index) => [
      `${number}`,
      cell(partOf(row, rows[index - 1]?.row)),
      cell(row.before),
      cell(row.after),
      cell(row.note),
    ]);
    return `## ${markdownText(title)}\n\n${markdownTable(heads, lines, [0])}`;
  });
  const times = matrix.times.map(({ item, before, after, note }) => [item, before, after, note].map(cell));
  const timeHeads = [say('Waktu', 'Time'), heads[2] ?? '', heads[3] ?? '', say('Selisih', 'Difference')];
  const notes = notesOf(comparison).map((note) => `- ${markdownText(note)}`);
  const parts = [
    `# ${TITLE[language]}`,
    facts.join('\n'),
    summaryText(comparison),
    ...(times.length === 0 ? [] : [markdownTable(timeHeads, times)]),
    ...sections,
    ...(notes.length === 0 ? [] : [`## ${say('Catatan', 'Notes')}\n\n${notes.join('\n')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Numbers the rows through all sections. */
function numberRows(sections: Comparison['matrix']['sections']) {
  let number = 0;
  return sections.map(({ title, rows }) => ({
    title,
    rows: rows.map((row) => {
      number += 1;
      return { number, row };
    }),
  }));
}

function cell(text: string): string {
  return text === '' ? '–' : text.split('\n').map(markdownText).join('<br>');
}
