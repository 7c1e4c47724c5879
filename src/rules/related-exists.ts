import { once } from '../analysis/once.js';
import { letterPattern } from '../language/letters.js';
import { nearest } from '../model/nearest.js';
import type { RelatedSop } from '../model/sop.js';
import type { Path } from '../source/span.js';
import { isBlank } from './blank.js';
import { excerpt } from './excerpt.js';
import { relatedTitles } from './related-titles.js';
import type { NamedSop, SetFinding, SetRule } from './set-rule.js';
import { numberKey, pathFrom, plainPath } from './set-text.js';

/** An SOP that another one points to is there. */
export const relatedExists: SetRule = {
  name: 'related-exists',
  code: 'SOP703',
  severity: 'warning',
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran, Bagian Identitas: Keterkaitan memuat SOP lain yang berkaitan',
    en: 'Permenpan-RB 35/2012, annex, identity part: Keterkaitan names the SOPs that this one is tied to',
  },
  messages: {
    id: {
      path: 'Berkas “{path}” tidak ditemukan di antara SOP yang diperiksa maupun di foldernya. Rujukan yang putus tidak dapat diikuti pelaksana. Perbaiki jalur berkasnya.',
      'path-near':
        'Berkas “{path}” tidak ditemukan di antara SOP yang diperiksa maupun di foldernya. Maksud Anda “{near}”?',
      number:
        'Tidak ada SOP bernomor “{number}” di antara SOP yang diperiksa. Rujukan yang putus tidak dapat diikuti pelaksana. Perbaiki nomornya, atau periksa bersama SOP yang dirujuk.',
      'number-near': 'Tidak ada SOP bernomor “{number}” di antara SOP yang diperiksa. Maksud Anda “{near}”?',
      title:
        '“{title}” tidak cocok dengan judul SOP mana pun yang diperiksa. Keterkaitan menyebut SOP lain dengan judulnya. Jika SOP itu ada, tulis judul atau nomornya dengan tepat; jika belum, susunlah atau hapus.',
      self: '“{title}” adalah SOP ini sendiri. Keterkaitan menyebut SOP lain yang berkaitan. Tulis SOP yang hasilnya dipakai di sini atau yang memakai hasilnya.',
    },
    en: {
      path: 'The file “{path}” is neither among the SOPs checked nor in its folder. Nobody can follow a broken reference. Correct the path.',
      'path-near': 'The file “{path}” is neither among the SOPs checked nor in its folder. Did you mean “{near}”?',
      number:
        'No SOP among those checked bears the number “{number}”. Nobody can follow a broken reference. Correct the number, or check the SOP that is meant together with this one.',
      'number-near': 'No SOP among those checked bears the number “{number}”. Did you mean “{near}”?',
      title:
        '“{title}” matches the title of no SOP checked. Keterkaitan names other SOPs by their titles. If there is such an SOP, write its title or number exactly; if not, draw it up or remove this.',
      self: '“{title}” is this SOP itself. Keterkaitan names other SOPs: those whose product is used here, or that use the product of this one.',
    },
  },
  check: function* ({ sops }) {
    const set = knownOf(sops);
    for (const named of sops.filter(({ judged }) => judged)) {
      for (const [index, related] of named.sop.related.entries()) {
        yield* judge(named, related, ['keterkaitan', index], set);
      }
      for (const { number, reference } of named.sop.steps) {
        if (isBlank(reference)) continue;
        const isPath = /\.sop\.ya?ml$/i.test(reference);
        const pointed = { title: '', number: isPath ? '' : reference, path: isPath ? reference : '' };
        yield* judge(named, pointed, ['langkah', number - 1, 'rujukan'], set);
      }
    }
  },
};

/** What the set holds, by all that can point to it. */
interface Known {
  readonly paths: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, string>;
  /** Written without the marks between letters and figures, since a slip in those is what can be told from another number. */
  readonly bareNumbers: ReadonlyMap<string, string>;
  readonly titled: (title: string) => Iterable<NamedSop>;
  /** There are others to look among. */
  readonly isSet: boolean;
}

function knownOf(sops: readonly NamedSop[]): Known {
  return {
    paths: new Set(sops.map(({ path }) => plainPath(path))),
    numbers: new Map(sops.map(({ sop: { number } }) => [numberKey(number), number])),
    bareNumbers: new Map(sops.map(({ sop: { number } }) => [bare(number), number])),
    titled: titlesWhenAsked(sops),
    isSet: sops.length > 1,
  };
}

/** Many sets point to each other by numbers and paths only, for which no title need be read. */
function titlesWhenAsked(sops: readonly NamedSop[]): Known['titled'] {
  const titled = once(() => relatedTitles(sops));
  return (title) => titled()(title);
}

function* judge(named: NamedSop, { path, number, title }: RelatedSop, at: Path, set: Known): Iterable<SetFinding> {
  const of = { rule: 'related-exists', file: named.path };
  if (path !== '') {
    const onDisk = named.files?.related?.get(path);
    const isThere = onDisk === 'ok' || set.paths.has(pathFrom(named.path, path));
    // Where nobody looked on the disk, an SOP by itself can say nothing of other files.
    if (isThere || (onDisk === undefined && !set.isSet)) return;
    const near = nearestPath(named.path, path, set.paths);
    yield { ...of, ...worded('path', near, { path }), place: { path: at } };
  } else if (number !== '') {
    if (!set.isSet || isBlank(number) || set.numbers.has(numberKey(number))) return;
    const near = set.bareNumbers.get(bare(number));
    const place = { path: at[0] === 'keterkaitan' ? [...at, 'nomor'] : at };
    yield { ...of, ...worded('number', near, { number }), place };
  } else if (set.isSet && !isBlank(title)) {
    const message = titleProblem(named, title, set);
    if (message === undefined) return;
    yield { ...of, message, severity: 'info', data: { title: excerpt(title, 90) }, place: { path: at } };
  }
}

function bare(number: string): string {
  const small = number.toLowerCase();
  return small.replace(MARKS(small), '');
}

const MARKS = letterPattern('[^\\p{L}\\p{N}]', 'g');

function worded(message: string, near: string | undefined, data: Readonly<Record<string, string>>) {
  return near === undefined ? { message, data } : { message: `${message}-near`, data: { ...data, near } };
}

/** The path as written with the file name of the set, in the same folder, that is nearest. */
function nearestPath(from: string, written: string, known: ReadonlySet<string>): string | undefined {
  const folderOf = (path: string) => path.split('/').slice(0, -1).join('/');
  const wanted = pathFrom(from, written);
  const neighbours = [...known].filter((path) => folderOf(path) === folderOf(wanted) && path !== plainPath(from));
  const name = nearest(wanted, neighbours)?.split('/').at(-1);
  return name && written.replace(/[^\\/]*$/, name);
}

/** A plain title may hold the number of the SOP in brackets. */
function titleProblem(named: NamedSop, title: string, set: Known): 'title' | 'self' | undefined {
  const words = title.split(/[\s(),;]+/);
  if (words.some((word) => /\d/.test(word) && set.numbers.has(numberKey(word)))) return undefined;
  let isSelf = false;
  for (const other of set.titled(title)) {
    if (other !== named) return undefined;
    isSelf = true;
  }
  return isSelf ? 'self' : 'title';
}
