import { isSameOffice, type OfficeName, officeName } from '../language/offices/same-office.js';
import { plain } from '../language/overlap.js';
import { remembered } from '../language/remembered.js';
import type { Path } from '../source/span.js';
import { isBlank } from './blank.js';
import type { NamedSop, SetFinding, SetRule } from './set-rule.js';

/** One office bears one name, in all SOPs of an agency: as a column and as a signatory. */
export const officeSpelling: SetRule = {
  name: 'office-spelling',
  code: 'SOP706',
  severity: 'info',
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran, Bagian Identitas: nomenklatur jabatan; menurut praktik, satu jabatan ditulis dengan satu sebutan',
    en: 'Permenpan-RB 35/2012, annex, identity part: the official name of the office; in practice one office bears one name',
  },
  messages: {
    id: {
      default:
        'Jabatan “{written}” ditulis “{model}” pada {file}. Satu jabatan ditulis dengan satu sebutan di semua SOP, agar tugas dan beban kerjanya dapat ditelusuri. Samakan keduanya menurut nomenklatur jabatan; bila kolomnya sempit, tulis singkatannya pada `singkatan`.',
      within:
        'Jabatan “{written}” ditulis “{model}” di tempat lain dalam SOP ini. Satu jabatan ditulis dengan satu sebutan, agar pelaksananya jelas. Samakan keduanya menurut nomenklatur jabatan; bila kolomnya sempit, tulis singkatannya pada `singkatan`.',
      other: 'di sini ditulis “{model}”',
    },
    en: {
      default:
        'The office “{written}” is “{model}” in {file}. One office bears one name in all SOPs, so that its tasks and its load can be traced. Use one name, the official one; where a column is narrow, write the short form as `singkatan`.',
      within:
        'The office “{written}” is “{model}” elsewhere in this SOP. One office bears one name, so that it is clear who acts. Use one name, the official one; where a column is narrow, write the short form as `singkatan`.',
      other: 'written “{model}” here',
    },
  },
  check: function* ({ sops }) {
    for (const mentions of officesOf(sops)) {
      const model = modelOf(mentions);
      const models = new Map(
        mentions.filter(({ spelling }) => spelling === model.spelling).map((at) => [at.named, at]),
      );
      const told = new Set<string>();
      for (const mention of mentions) {
        const key = `${mention.named.path}\n${mention.spelling}`;
        if (mention.spelling === model.spelling || !mention.named.judged || told.has(key)) continue;
        told.add(key);
        yield finding(mention, models.get(mention.named) ?? model);
      }
    }
  },
};

/** An office as an SOP names it. */
interface Mention {
  readonly named: NamedSop;
  readonly path: Path;
  /** Without the word for the acting (Plt.). */
  readonly written: string;
  /** In small letters and without marks, which make no other spelling. */
  readonly spelling: string;
}

function finding({ named, path, written }: Mention, model: Mention): SetFinding {
  return {
    rule: 'office-spelling',
    ...(model.named === named ? { message: 'within' } : {}),
    file: named.path,
    data: { written, model: model.written, file: model.named.path },
    place: { path },
    related: [
      { place: { path: model.path }, message: 'other', data: { model: model.written }, file: model.named.path },
    ],
  };
}

/** The mentions of each office that is written in more ways than one. */
function officesOf(sops: readonly NamedSop[]): readonly (readonly Mention[])[] {
  const offices = new Map<string, Office[]>();
  for (const [key, mentions] of bySpelling(sops)) {
    const name = officeName(mentions[0]?.written ?? '');
    const near = `${key.split('\n')[0]}\n${name.initials}`;
    const others = offices.get(near) ?? [];
    const isColumn = mentions[0]?.path[0] === 'pelaksana';
    const same = others.find((other) => {
      // A column may have the initials of what the signature spells out.
      const isComparable = other.isColumn === isColumn || other.name.words.join() === name.words.join();
      return isComparable && isSameOffice(other.name, name);
    });
    if (same === undefined) offices.set(near, [...others, { name, isColumn, spellings: [mentions] }]);
    else same.spellings.push(mentions);
  }
  return [...offices.values()].flat().flatMap(({ spellings }) => (spellings.length > 1 ? [spellings.flat()] : []));
}

interface Office {
  readonly name: OfficeName;
  /** First met as a column, not as a signatory. */
  readonly isColumn: boolean;
  readonly spellings: (readonly Mention[])[];
}

/** The mentions by agency and spelling. */
function bySpelling(sops: readonly NamedSop[]): ReadonlyMap<string, readonly Mention[]> {
  const spellings = new Map<string, Mention[]>();
  // The offices of an agency are few, and each stands in many SOPs.
  const officeIn = remembered(officeOf);
  const agencyIn = remembered(plain);
  for (const named of sops) {
    const { agency, actors, approval, initials } = named.sop;
    const add = (path: Path, text: string) => {
      const { written, spelling } = officeIn(text);
      if (isBlank(written)) return;
      const key = `${agencyIn(agency.name)}\n${spelling}`;
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, [{ named, path, written, spelling }]);
      else known.push({ named, path, written, spelling });
    };
    add(['pengesahan', 'jabatan'], approval.office);
    for (const [index, { office }] of initials.entries()) add(['paraf', index, 'jabatan'], office);
    for (const { id, label } of actors) add(['pelaksana', id, 'nama'], label);
  }
  return spellings;
}

function officeOf(text: string): Pick<Mention, 'written' | 'spelling'> {
  const written = text.replace(ACTING, '').trim();
  return { written, spelling: plain(written) };
}

const ACTING = /^(?:plt|plh|pjs?|pgs)\b\.?/i;

/** The spelling that most use; of several the longest, which is the least shortened. */
function modelOf(mentions: readonly Mention[]): Mention {
  const counts = new Map<string, number>();
  for (const { spelling } of mentions) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return mentions.reduce((best, mention) => {
    const more = (counts.get(mention.spelling) ?? 0) - (counts.get(best.spelling) ?? 0);
    return more > 0 || (more === 0 && mention.spelling.length > best.spelling.length) ? mention : best;
  });
}
