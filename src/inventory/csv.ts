import type { Language } from '../messages/language.js';
import { csvText } from '../reporters/csv-text.js';
import { COLUMNS } from './columns.js';
import type { Inventory } from './inventory.js';

/** Minutes beside the time in words, to reckon with. */
const MINUTES = { id: 'Waktu (menit)', en: 'Time (minutes)' };

/** All columns of the inventory, one SOP a row. */
export function inventoryCsv({ entries }: Inventory, language: Language): string {
  const head = COLUMNS.flatMap(({ key, head: words }) =>
    key === 'waktu' ? [words[language], MINUTES[language]] : [words[language]],
  );
  const rows = entries.map((entry) =>
    COLUMNS.flatMap((column): readonly (string | number)[] => {
      if (column.key === 'waktu') return [column.shown(entry, language), entry.time?.minutes ?? ''];
      const value = column.kind === 'number' ? column.value(entry) : undefined;
      return [value ?? column.shown(entry, language)];
    }),
  );
  return csvText([head, ...rows]);
}
