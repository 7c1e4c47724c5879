import { DEFAULT_CALENDAR } from '../model/config.js';
import { parseDate } from '../model/dates.js';
import { parseDuration } from '../model/duration.js';
import { type Column, columnNamed } from './columns.js';
import type { InventoryEntry } from './entry.js';
import { type SopStatus, STATUS_WORDS, STATUSES } from './status.js';

/** `~` is "contains"; the others compare. */
type Operator = '=' | '!=' | '~' | '<' | '<=' | '>' | '>=';

/** A condition on one column, ready to be asked. */
export interface Filter {
  readonly column: Column;
  readonly operator: Operator;
  readonly holds: (entry: InventoryEntry) => boolean;
}

/** Why a filter is not understood: its form, its column, or a value that the column cannot have. */
export type FilterProblem = { readonly problem: 'form' | 'column' | 'value'; readonly name: string };

/**
 * Reads a filter: `status=perlu-evaluasi`, `unit~Dinas`, `efektif<2025-01-01`, `kesalahan>=1`, `waktu<=3 hari kerja`,
 * `revisi=` (says nothing). Case and blanks do not matter.
 */
export function parseFilter(text: string): Filter | FilterProblem {
  const [, name = '', written = '', value = ''] =
    /^\s*([^=!~<>\s]+)\s*(!=|<=|>=|=|~|<|>)\s*(.*?)\s*$/s.exec(text) ?? [];
  const operator = OPERATORS.find((known) => known === written);
  if (operator === undefined) return { problem: 'form', name: text };
  const column = columnNamed(name.toLowerCase());
  if (column === undefined) return { problem: 'column', name };
  const holds = conditionOf(column, operator, value);
  return holds === undefined ? { problem: 'value', name: value } : { column, operator, holds };
}

/** The entries that all filters let pass. Of several `=` on one column one is enough. */
export function filterEntries(
  entries: readonly InventoryEntry[],
  filters: readonly Filter[],
): readonly InventoryEntry[] {
  const columns = [...new Set(filters.map(({ column }) => column))];
  return entries.filter((entry) =>
    columns.every((column) => {
      const own = filters.filter((filter) => filter.column === column);
      const equal = own.filter(({ operator }) => operator === '=');
      const others = own.filter(({ operator }) => operator !== '=');
      return (
        others.every(({ holds }) => holds(entry)) && (equal.length === 0 || equal.some(({ holds }) => holds(entry)))
      );
    }),
  );
}

const OPERATORS: readonly Operator[] = ['=', '!=', '~', '<', '<=', '>', '>='];

function conditionOf(column: Column, operator: Operator, value: string): Filter['holds'] | undefined {
  if (operator === '~') {
    const part = plain(value);
    return (entry) => plain(textOf(column, entry)).includes(part);
  }
  if (value === '' || (column.kind === 'text' && column.key !== 'waktu' && column.key !== 'status')) {
    const wanted = plain(value);
    const collator = new Intl.Collator('id', { numeric: true });
    return (entry) => compares(operator, collator.compare(plain(textOf(column, entry)), wanted));
  }
  const wanted = comparable(column, value);
  if (wanted === undefined) return undefined;
  return (entry) => {
    const own = column.value(entry);
    if (own === undefined) return operator === '!=';
    return compares(operator, own === wanted ? 0 : own < wanted ? -1 : 1);
  };
}

function comparable(column: Column, value: string): string | number | undefined {
  if (column.key === 'status') return statusNumber(value);
  if (column.key === 'waktu') {
    const duration = parseDuration(value, DEFAULT_CALENDAR);
    return duration.kind === 'closed' ? duration.maximum : undefined;
  }
  if (column.kind === 'number') return /^\d+$/.test(value) ? Number(value) : undefined;
  const parsed = parseDate(value);
  return 'iso' in parsed ? parsed.iso : undefined;
}

function statusNumber(value: string): number | undefined {
  const isMeant = (status: SopStatus) =>
    [status, ...Object.values(STATUS_WORDS[status])].some((word) => plain(word) === plain(value));
  const index = STATUSES.findIndex(isMeant);
  return index < 0 ? undefined : index;
}

function textOf(column: Column, entry: InventoryEntry): string {
  if (column.key === 'status') return entry.status;
  return column.shown(entry, 'id');
}

function compares(operator: Operator, order: number): boolean {
  switch (operator) {
    case '=':
    case '~':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}
