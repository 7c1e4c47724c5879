import type { Finding } from '../diagnostics/diagnostic.js';
import { canonicalOffice } from '../language/offices/canonical.js';
import { personIn } from '../language/person-name.js';
import { wordSet } from '../language/words.js';
import { isBlank } from './blank.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';

/** What those who act must be able to do, whoever they are: no person, no office, and no diploma alone. */
export const qualificationPersonal: Rule = {
  name: 'qualification-personal',
  code: 'SOP113',
  severity: 'warning',
  local: true,
  basis: {
    id: 'Kualifikasi pelaksana SOP administratif berlaku umum bagi semua pelaksana, bukan bagi orang tertentu (Persekma 002/2012, mengikuti Permenpan-RB 35/2012)',
    en: 'The qualifications of an administrative SOP are general for all who act, not for persons (Persekma 002/2012, after Permenpan-RB 35/2012)',
  },
  messages: {
    id: {
      default:
        'Kualifikasi menyebut orang (“{person}”). Kualifikasi menyatakan kemampuan yang diperlukan dari siapa pun yang melaksanakan, sehingga tetap berlaku bila pejabatnya berganti. Tulis kemampuannya, misalnya “Memahami tata naskah dinas”.',
      office:
        'Kualifikasi menyebut jabatan (“{office}”), bukan kemampuan. Siapa yang mengerjakan sudah tampak dari kolom pelaksana; kualifikasi menyatakan apa yang harus dikuasainya. Tulis kemampuannya, misalnya “Memahami tata naskah dinas”.',
      diploma:
        'Kualifikasi hanya menyebut pendidikan (“{diploma}”), belum kemampuan yang diperlukan prosedur ini. Tambahkan misalnya “Memahami tata naskah dinas” atau “Mampu mengoperasikan aplikasi persuratan”.',
    },
    en: {
      default:
        'A qualification names a person (“{person}”). Qualifications say what anybody must know who does the work, so that they hold when the official changes. Write the ability, for example “Memahami tata naskah dinas”.',
      office:
        'A qualification names an office (“{office}”), no ability. Who does the work is seen from the columns; qualifications say what they must know. Write the ability, for example “Memahami tata naskah dinas”.',
      diploma:
        'The qualifications name only schooling (“{diploma}”), not yet what this procedure asks for. Add for example “Memahami tata naskah dinas” or “Mampu mengoperasikan aplikasi persuratan”.',
    },
  },
  check: function* ({ sop }) {
    for (const [index, text] of sop.qualifications.entries()) {
      const path = ['kualifikasi_pelaksana', index];
      const within = personIn(text);
      if (within !== undefined) {
        yield {
          rule: 'qualification-personal',
          data: { person: text.slice(...within) },
          place: { path, within },
        };
      } else if (isOffice(text)) {
        yield {
          rule: 'qualification-personal',
          message: 'office',
          severity: 'info',
          data: { office: excerpt(text) },
          place: { path },
        };
      }
    }
    yield* diplomasAlone(sop.qualifications);
  },
};

/** Where every item is schooling, or an office, nothing says what the procedure asks for. */
function* diplomasAlone(items: readonly string[]): Iterable<Finding> {
  const told = items.filter((item) => !isBlank(item));
  const diploma = told.find(isDiploma);
  if (diploma === undefined || !told.every((item) => isDiploma(item) || isOffice(item))) return;
  const place = { path: ['kualifikasi_pelaksana'], part: 'key' } as const;
  yield {
    rule: 'qualification-personal',
    message: 'diploma',
    severity: 'info',
    data: { diploma: excerpt(diploma) },
    place,
  };
}

/**
 * Whether a qualification is the name of an office and no more: "Sekretaris/Kepala Bidang", "Ka Sub Bagian Umum". A
 * profession (dokter, arsiparis) is an ability, and so is what stands behind an office ("Kepala UKPBJ mampu …").
 */
function isOffice(text: string): boolean {
  const name = text.replace(/^[\s“"'(]+|[\s.;”"')]+$/g, '');
  if (name.length > MOST_CHARACTERS || SAYS_MORE.test(name) || ABILITY.test(name)) return false;
  return OFFICES.has(canonicalOffice(name).split(/[\s/]/)[0] ?? '');
}

const MOST_CHARACTERS = 60;
const OFFICES = wordSet(`
  bendahara camat kepala koordinator lurah operator panitera pengadministrasi petugas sekretaris staf
`);
function isDiploma(text: string): boolean {
  return DIPLOMA.test(text) && !ABILITY.test(text);
}

/** What tells an ability, or asks for one. */
const ABILITY =
  /\b(?:yang|yg|harus|wajib|mampu|dapat|paham|kompeten|terampil|lulus\w*|(?:ber)?sertifikat|(?:ber)?pengalaman|(?:mem|men|meng|meny|me|ber(?!pendidikan)|ter)[a-z]{4,})\b/i;
/** An office stands without figures and schooling. */
const SAYS_MORE = /[\d:]|\b(?:minimal|(?:ber)?pendidikan)\b/i;

/** A degree, or several, with or without their subject: "S1 Hukum", "SLTA/Diploma III/Sarjana (S1)", "Pendidikan minimal DIII". */
const DEGREE =
  '(?:S[. -]?[123]|D[. -]?(?:I{1,3}|IV|[1-4])|Diploma|Strata|Sarjana|Magister|Doktor|SM[AUKP]|SMEA|STM|SMAK|SLT[AP]|SD)(?![a-z\\d])';
const DIPLOMA = new RegExp(
  `^\\W*(?:(?:(?:ber)?pendidikan|minimal|min|serendah-rendahnya|paling rendah)\\W+)*${DEGREE}(?:\\W+(?:atau|dan|sederajat|I{1,3}|IV|\\d|${DEGREE}|[A-Z][a-z]+)){0,8}\\W*$`,
  'i',
);
