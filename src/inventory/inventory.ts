import type { InventoryEntry } from './entry.js';
import { type Filter, filterEntries } from './filter.js';
import { type SortKey, sortEntries } from './sort.js';

/** The list of SOPs that an agency must keep, as it stands on a day. */
export interface Inventory {
  /** ISO day. */
  readonly today: string;
  readonly entries: readonly InventoryEntry[];
}

/** Those of the SOPs that the filters let pass, in order. */
export function takeInventory(
  entries: readonly InventoryEntry[],
  today: string,
  filters: readonly Filter[],
  order: readonly SortKey[],
): Inventory {
  return { today, entries: sortEntries(filterEntries(entries, filters), order) };
}
