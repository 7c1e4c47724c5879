import type { Language } from '../messages/language.js';
import { markdownTable, markdownText } from '../reporters/markdown-text.js';
import { COLUMNS, type ColumnKey } from './columns.js';
import type { Inventory } from './inventory.js';
import { countsInWords, dayInWords, ROW, TITLE } from './words.js';

/** Columns that would make the table too wide to read. */
const LEFT_OUT: readonly ColumnKey[] = ['instansi', 'jenis', 'revisi'];

/** The inventory as a table in a document of its own. */
export function inventoryMarkdown(inventory: Inventory, language: Language): string {
  const parts = [`# ${TITLE[language]}`, `${dayInWords(inventory, language)}. ${countsInWords(inventory, language)}`];
  if (inventory.entries.length > 0) parts.push(table(inventory, language));
  return `${parts.join('\n\n')}\n`;
}

function table({ entries }: Inventory, language: Language): string {
  const columns = COLUMNS.filter(({ key }) => !LEFT_OUT.includes(key));
  const right = columns.flatMap(({ kind }, index) => (kind === 'number' ? [index + 1] : []));
  return markdownTable(
    [ROW[language], ...columns.map(({ head }) => head[language])],
    entries.map((entry, index) => [
      `${index + 1}`,
      ...columns.map((column) => markdownText(column.shown(entry, language))),
    ]),
    [0, ...right],
  );
}
