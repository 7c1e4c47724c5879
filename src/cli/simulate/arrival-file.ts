import type { TimeReader } from '../../conformance/timestamp.js';
import { usageError } from '../cli-error.js';
import { streamCsv } from '../conform/stream-csv.js';

const HEADS = ['masuk', 'waktu masuk', 'waktu_masuk', 'tanggal masuk', 'waktu', 'tanggal', 'arrival', 'start', 'mulai'];

/**
 * Reads times of arrival: one a row, in the column that is named so, else in the first one.
 *
 * @returns minutes by the clock on the wall, ascending, and how many rows hold no time
 * @throws CliError (exit code 2) where there is no time at all, (3) where the disk refuses
 */
export async function arrivalTimes(
  path: string,
  shown: string,
  { read }: TimeReader,
): Promise<{ readonly times: readonly number[]; readonly unreadable: number }> {
  let column: number | undefined;
  const found: (number | undefined)[] = [];
  await streamCsv(path, shown, (cells) => {
    if (column !== undefined) {
      found.push(read(cells[column] ?? ''));
      return;
    }
    const head = cells.map((cell) => cell.toLowerCase());
    const named = HEADS.map((name) => head.indexOf(name)).find((index) => index >= 0);
    column = named ?? 0;
    const first = read(cells[column] ?? '');
    if (first !== undefined) found.push(first);
  });
  const times = found.filter((time) => time !== undefined).sort((a, b) => a - b);
  if (times.length > 0) return { times, unreadable: found.length - times.length };
  throw usageError({
    id: `"${shown}" (--arrivals) tidak memuat waktu. Tulis satu waktu tiap baris, misalnya 2026-01-12 08:30, di bawah judul kolom "masuk". Pilihan lain: poisson, constant.`,
    en: `"${shown}" (--arrivals) holds no time. Write one a row, for example 2026-01-12 08:30, below the heading "masuk". Else use poisson or constant.`,
  });
}
