import { areInitials, contentOf, isPart } from '../language/overlap.js';
import type { Sop } from '../model/sop.js';
import { areBlank, isBlank } from './blank.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';

/** What is recorded turns up in the steps: at least one register or form is an output or a kelengkapan. */
export const recordsLinked: Rule = {
  name: 'records-linked',
  code: 'SOP115',
  severity: 'info',
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran, Bagian Identitas: pencatatan dan pendataan diisi setiap pelaksana dan menunjukkan apakah prosedur dijalankan',
    en: 'Permenpan-RB 35/2012, annex, identity part: records are filled in by all who act and show whether the procedure was followed',
  },
  messages: {
    id: {
      default:
        'Tidak satu pun isi pencatatan (“{text}”) tampak sebagai kelengkapan atau output suatu langkah. Pencatatan menunjukkan bahwa langkah benar-benar dilaksanakan. Sebut buku, formulir, atau aplikasinya dengan nama yang sama pada langkah yang mengisinya.',
    },
    en: {
      default:
        'No item of pencatatan (“{text}”) turns up as a kelengkapan or output of a step. Records show that steps were really done. Name the book, form or application in the same words in the step that fills it in.',
    },
  },
  check: function* ({ sop }) {
    if (areBlank(sop.records)) return;
    let isAny = false;
    for (const paper of papersOf(sop)) {
      if (sop.records.some((record) => isLinked(record, paper))) return;
      isAny = true;
    }
    if (!isAny) return;
    const text = excerpt(sop.records.find((record) => !isBlank(record)) ?? '');
    yield { rule: 'records-linked', data: { text }, place: { path: ['pencatatan'], part: 'key' } };
  },
};

function* papersOf({ steps }: Sop): Iterable<string> {
  for (const { requirements, outputs } of steps) {
    for (const item of requirements) if (!isBlank(item)) yield item;
    for (const item of outputs) if (!isBlank(item)) yield item;
  }
}

/**
 * The step's words hold the record's, or most of the record is the step's word, or one is the other by its initials. A
 * sentence about where things are kept ("… disimpan di bagian umum") is no name of a register.
 */
function isLinked(whole: string, item: string): boolean {
  const record = whole.replace(SYSTEM, '');
  const [named, said] = [contentOf(record), contentOf(item)];
  if (isPart(named, said) || areInitials(record, item)) return true;
  return isPart(said, named) && (said.size * 5 >= named.size * 3 || isBeginning(item, record));
}

/** A register named by the first words of its name: "Buku pendaftaran" is the "Buku pendaftaran permintaan informasi". */
function isBeginning(item: string, record: string): boolean {
  const short = item.trim().toLowerCase();
  return REGISTER.test(short) && `${record.trim().toLowerCase()} `.startsWith(`${short} `);
}

/** An application is known by its name: "Aplikasi SIMBG" is meant by "Permohonan di SIMBG". */
const SYSTEM = /^\s*(?:[Aa]plikasi|[Ss]istem(?: [Ii]nformasi)?)\s+(?=[A-Z])/;

/** A register or form and at least a word of what it holds; a paper alone may begin a sentence about where it is kept. */
const REGISTER = /^(?:agenda|aplikasi|buku|daftar|form|formulir|kartu|lembar|register)\s+\S/;
