import { isAspect } from '../language/aspect.js';
import { capitalised, wordsOf } from '../language/words.js';
import { TITLE } from './basis.js';
import { isBlank } from './blank.js';
import type { Rule } from './rule.js';
import { prefixOf, withoutPrefix } from './title-words.js';
import { wordsOption } from './words-option.js';

/** A title begins with the aspect of the activity: a noun in pe-…-an or another word for a doing. Option `allow`: words. */
export const titleForm: Rule = {
  name: 'title-form',
  code: 'SOP117',
  severity: 'warning',
  local: true,
  basis: TITLE,
  messages: {
    id: {
      default:
        'Judul diawali “{word}”, bukan nama kegiatan. Judul SOP terdiri atas aspek kegiatan dan output final. Awali dengan misalnya Penyusunan, Penerbitan, Pengelolaan, Pelayanan, atau Evaluasi: “{example}”.',
    },
    en: {
      default:
        'The title begins with “{word}”, which names no activity. A title is the aspect of the activity and the final output. Begin with for example Penyusunan, Penerbitan, Pengelolaan, Pelayanan or Evaluasi: “{example}”.',
    },
  },
  check: function* ({ sop: { title }, options }) {
    const said = withoutPrefix(title);
    const [first] = wordsOf(said);
    if (isBlank(title) || first === undefined) return;
    if (isAspect(first.lower) || wordsOption(options, 'allow').includes(first.lower)) return;
    const start = prefixOf(title).length + first.start;
    const rest = said
      .slice(first.end)
      .replace(/^[\s,.:;/–-]+/, '')
      .trim();
    const data = { word: first.text, example: exampleOf(first.lower, first.text, rest) };
    yield { rule: 'title-form', data, place: { path: ['judul'], within: [start, start + first.text.length] } };
  },
};

/** A title that would do; of all words only these say which aspect is meant. */
function exampleOf(lower: string, word: string, rest: string): string {
  const aspect = ASPECT_OF.find(([words]) => words.test(lower));
  if (aspect !== undefined) return `${aspect[1]} ${aspect[2] === 'kept' ? `${word} ` : ''}${rest}`.trim();
  // "Alur penerimaan …", "Proses pengadaan …": the aspect stands behind a word that says nothing.
  const [next = ''] = rest.split(' ');
  return isAspect(next.toLowerCase()) ? capitalised(rest) : 'Penerbitan Surat Izin Praktik Dokter';
}

/** Words that open a title, the aspect that is meant, and whether the word itself stays as its object. */
const ASPECT_OF: readonly (readonly [RegExp, string, 'kept' | 'replaced'])[] = [
  [/^layanan$/, 'Pelayanan', 'replaced'],
  [/^updat/, 'Pemutakhiran', 'replaced'],
  [/^upload/, 'Pengunggahan', 'replaced'],
  [/^input/, 'Penginputan', 'replaced'],
  [/^(?:laporan|rencana|program|dokumen|draf|draft|rancangan|profil)$/, 'Penyusunan', 'kept'],
  [/^(?:surat|arsip|naskah|aset|data|barang)$/, 'Pengelolaan', 'kept'],
  [/^(?:izin|ijin|sertifikat|rekomendasi|kartu|akta|ktp|ktp-el|sk)$/, 'Penerbitan', 'kept'],
  [
    /^(?:rapat|sidang|ujian|tes|wisuda|yudisium|upacara|apel|bimtek|diklat|seminar|lokakarya|forum|musrenbang\w*|konferensi|desk)$/,
    'Penyelenggaraan',
    'kept',
  ],
  [/^usulan$/, 'Pengusulan', 'replaced'],
  [/^kenaikan$/, 'Pengusulan', 'kept'],
  [/^cuti$/, 'Pemberian', 'kept'],
  [/^(?:ppdb|spmb|mpls|pkkmb)$/, 'Pelaksanaan', 'kept'],
  [/^absensi$/, 'Pengelolaan', 'kept'],
];
