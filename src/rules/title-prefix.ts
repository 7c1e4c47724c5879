import { letterPattern } from '../language/letters.js';
import { capitalised } from '../language/words.js';
import { TITLE } from './basis.js';
import type { Rule } from './rule.js';
import { prefixOf } from './title-words.js';

/** The form prints "SOP" before the title itself. */
export const titlePrefix: Rule = {
  name: 'title-prefix',
  code: 'SOP118',
  severity: 'warning',
  local: true,
  basis: TITLE,
  messages: {
    id: {
      default:
        'Judul diawali “{prefix}”. Kata itu sudah tercetak pada formulir sebagai label kotaknya, sehingga akan tertulis dua kali. Hapus, sehingga judul menjadi “{title}”.',
      empty:
        'Judul hanya berisi “{prefix}”. Judul SOP terdiri atas aspek kegiatan dan output final. Tulis misalnya “Penerbitan Surat Izin Praktik Dokter”.',
    },
    en: {
      default:
        'The title begins with “{prefix}”. The form prints that as the label of the box, so it would stand there twice. Remove it, so that the title is “{title}”.',
      empty:
        'The title is no more than “{prefix}”. A title is the aspect of the activity and the final output. Write for example “Penerbitan Surat Izin Praktik Dokter”.',
    },
  },
  check: function* ({ sop: { title } }) {
    const prefix = prefixOf(title);
    if (prefix === '') return;
    const rest = title.slice(prefix.length);
    const place = { path: ['judul'], within: [0, prefix.trim().length] } as const;
    if (rest === '') {
      yield { rule: 'title-prefix', message: 'empty', data: { prefix: prefix.trim() }, place };
      return;
    }
    const first = rest.charAt(0);
    const data = {
      prefix: prefix
        .trim()
        .replace(/[:.,–-]+$/, '')
        .trim(),
      title: capitalised(rest),
    };
    // A title of one word, or one that begins with a mark, is better looked at by its author.
    const isPlain = WORDS(rest).test(rest) && !prefix.includes('\n');
    const replacement = { within: [0, prefix.length + 1], from: prefix + first, to: first.toUpperCase() } as const;
    yield { rule: 'title-prefix', data, place, ...(isPlain ? { replacement } : {}) };
  },
};

const WORDS = letterPattern('^[\\p{L}][^\\n]*\\s\\S');
