import { COLUMNS } from '../../inventory/columns.js';
import { type Filter, parseFilter } from '../../inventory/filter.js';
import { parseSort, type SortKey, USUAL_ORDER } from '../../inventory/sort.js';
import { STATUSES } from '../../inventory/status.js';
import { nearest } from '../../model/nearest.js';
import { usageError } from '../cli-error.js';
import { formatOfName } from '../format-of-name.js';
import { LIST_FORMATS, type ListFormat } from './formats.js';

const KEYS = COLUMNS.map(({ key }) => key);

/**
 * The order of `--sort`.
 *
 * @throws CliError (exit code 2) for a column that does not exist
 */
export function orderOf(sort: string = USUAL_ORDER): readonly SortKey[] {
  const order = parseSort(sort);
  if ('unknown' in order) throw unknownColumn('--sort', order.unknown);
  return order;
}

/**
 * The conditions of `--filter`.
 *
 * @throws CliError (exit code 2) for a column that does not exist, and for what is no condition
 */
export function filtersOf(texts: readonly string[] = []): readonly Filter[] {
  return texts.map((text) => {
    const filter = parseFilter(text);
    if (!('problem' in filter)) return filter;
    if (filter.problem === 'column') throw unknownColumn('--filter', filter.name);
    throw filter.problem === 'form' ? noCondition(text) : noValue(text, filter.name);
  });
}

/**
 * The format of `--format`, or else that of the file's name, or else the table.
 *
 * @throws CliError (exit code 2) for one that does not exist
 */
export function formatOf(given: string | undefined, output: string | undefined): ListFormat {
  if (given === undefined) return formatOfName(output, LIST_FORMATS, 'pretty');
  const format = LIST_FORMATS.find((known) => known === given);
  if (format !== undefined) return format;
  throw unknown('--format', given, LIST_FORMATS);
}

function unknownColumn(option: string, name: string) {
  return unknown(option, name, KEYS);
}

function unknown(option: string, value: string, known: readonly string[]) {
  const near = nearest(value.replace(/:.*/, ''), known);
  return usageError({
    id: `"${value}" (${option}) tidak dikenal.${near === undefined ? '' : ` Maksud Anda "${near}"?`} Yang ada: ${known.join(', ')}.`,
    en: `"${value}" (${option}) is unknown.${near === undefined ? '' : ` Did you mean "${near}"?`} There are: ${known.join(', ')}.`,
  });
}

function noCondition(text: string) {
  return usageError({
    id: `"${text}" (--filter) bukan syarat. Tulis misalnya --filter status=perlu-evaluasi, --filter "unit~Dinas", atau --filter "efektif<2025-01-01".`,
    en: `"${text}" (--filter) is no condition. Write for example --filter status=perlu-evaluasi, --filter "unit~Dinas", or --filter "efektif<2025-01-01".`,
  });
}

function noValue(text: string, value: string) {
  const statuses = STATUSES.join(', ');
  return usageError({
    id: `Nilai "${value}" pada "${text}" (--filter) tidak dapat dibandingkan. Status ialah salah satu dari ${statuses}; tanggal ditulis 2026-01-12, waktu misalnya 3 hari kerja, jumlah dengan angka.`,
    en: `The value "${value}" in "${text}" (--filter) cannot be compared. A status is one of ${statuses}; write days as 2026-01-12, times for example as 3 hari kerja, counts in figures.`,
  });
}
