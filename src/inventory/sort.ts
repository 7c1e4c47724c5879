import { type Column, columnNamed } from './columns.js';
import type { InventoryEntry } from './entry.js';

export interface SortKey {
  readonly column: Column;
  readonly descending: boolean;
}

/** By unit, and there by number and title: the order of a printed list. */
export const USUAL_ORDER = 'unit,nomor,judul';

/** Reads `status`, `efektif:desc` or several of them, separated by commas; gives back the first that is not understood. */
export function parseSort(text: string): readonly SortKey[] | { readonly unknown: string } {
  const keys: SortKey[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    const [, name = '', direction] = /^([^:]*)(?::(asc|desc))?$/.exec(part) ?? [];
    const column = columnNamed(name.toLowerCase());
    if (column === undefined) return { unknown: part };
    keys.push({ column, descending: direction === 'desc' });
  }
  return keys;
}

/** The entries in order; those that say nothing in a column come last, equal ones by file. Figures in texts count as such. */
export function sortEntries(entries: readonly InventoryEntry[], keys: readonly SortKey[]): readonly InventoryEntry[] {
  const collator = new Intl.Collator('id', { numeric: true });
  const compareValues = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return [...entries].sort((one, other) => {
    for (const { column, descending } of keys) {
      const [a, b] = [column.value(one), column.value(other)];
      if (a === undefined && b === undefined) continue;
      if (a === undefined) return 1;
      if (b === undefined) return -1;
      const order = compareValues(a, b);
      if (order !== 0) return descending ? -order : order;
    }
    return one.file < other.file ? -1 : 1;
  });
}
