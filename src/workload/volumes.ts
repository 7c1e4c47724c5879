import { nearest } from '../model/nearest.js';

/** An SOP that a volume can be meant for. */
export interface NamedSop {
  readonly path: string;
  readonly number: string;
  readonly title: string;
}

/** What a file of volumes says. */
export interface Volumes {
  /** Cases a year, by the index of the SOP; several rows for one SOP are added up. */
  readonly bySop: ReadonlyMap<number, number>;
  readonly problems: readonly VolumeProblem[];
}

export type VolumeProblem =
  | { readonly kind: 'no-volume-column'; readonly headings: readonly string[] }
  | { readonly kind: 'no-name-column'; readonly headings: readonly string[] }
  | { readonly kind: 'unknown'; readonly line: number; readonly name: string; readonly near?: string }
  | { readonly kind: 'ambiguous'; readonly line: number; readonly name: string }
  | { readonly kind: 'no-number'; readonly line: number; readonly text: string };

const VOLUME = ['volume', 'jumlah', 'volume per tahun', 'volume setahun', 'permohonan', 'cases', 'count'];
const NAMES = {
  number: ['nomor', 'nomor sop', 'number'],
  path: ['berkas', 'file', 'path'],
  title: ['judul', 'judul sop', 'nama sop', 'title'],
};

/**
 * Reads yearly volumes: rows with the nomor, the file or the judul of an SOP, and how many cases it has in a year
 * (`1.250` is one thousand two hundred and fifty).
 *
 * @param rows the heading and the rows below it, each with its line
 */
export function readVolumes(
  rows: readonly { readonly cells: readonly string[]; readonly line: number }[],
  sops: readonly NamedSop[],
): Volumes {
  const [head, ...body] = rows;
  const headings = head?.cells ?? [];
  const columnOf = (names: readonly string[]) => headings.findIndex((heading) => names.includes(plain(heading)));
  const volume = columnOf(VOLUME);
  const columns = { number: columnOf(NAMES.number), path: columnOf(NAMES.path), title: columnOf(NAMES.title) };
  if (volume < 0) return { bySop: new Map(), problems: [{ kind: 'no-volume-column', headings }] };
  if (Math.max(columns.number, columns.path, columns.title) < 0) {
    return { bySop: new Map(), problems: [{ kind: 'no-name-column', headings }] };
  }
  const bySop = new Map<number, number>();
  const problems: VolumeProblem[] = [];
  for (const { cells, line } of body) {
    const names = {
      number: cells[columns.number] ?? '',
      path: cells[columns.path] ?? '',
      title: cells[columns.title] ?? '',
    };
    const name = names.number || names.path || names.title;
    const count = wholeNumber(cells[volume] ?? '');
    if (count === undefined) {
      problems.push({ kind: 'no-number', line, text: cells[volume] ?? '' });
      continue;
    }
    const found = sops.flatMap((sop, index) => (isNamed(sop, names) ? [index] : []));
    const [only] = found;
    if (only === undefined) {
      const known = sops.flatMap((sop) => [sop.number, sop.title, fileOf(sop.path)]).filter((text) => text !== '');
      const near = nearest(name, known);
      problems.push({ kind: 'unknown', line, name, ...(near === undefined ? {} : { near }) });
    } else if (found.length > 1) problems.push({ kind: 'ambiguous', line, name });
    else bySop.set(only, (bySop.get(only) ?? 0) + count);
  }
  return { bySop, problems };
}

/** The first of the names that is given decides. */
function isNamed(sop: NamedSop, { number, path, title }: NamedSop): boolean {
  if (number !== '') return plain(sop.number) === plain(number);
  if (path !== '') return sop.path === path || sop.path.endsWith(`/${path}`) || fileOf(sop.path) === fileOf(path);
  return title !== '' && plain(sop.title) === plain(title);
}

/** `1250` and `1.250`; nothing for `1,5` and the like, which nobody should guess at. */
function wholeNumber(text: string): number | undefined {
  const digits = /^\d{1,3}(?:[.\s]\d{3})+$/.test(text) ? text.replace(/[.\s]/g, '') : text;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

function fileOf(path: string): string {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return name
    .replace(/\.ya?ml$/i, '')
    .replace(/\.sop$/i, '')
    .toLowerCase();
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
