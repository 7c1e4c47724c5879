import type { Rule } from './rule.js';

const MOST = 10;

/** So many columns that the page is hard to read. */
export const actorCount: Rule = {
  name: 'actor-count',
  code: 'SOP307',
  severity: 'info',
  basis: {
    id: 'Keterbacaan: kertas F4 mendatar memuat sekitar sepuluh kolom pelaksana',
    en: 'Legibility: an F4 page in landscape holds about ten columns of pelaksana',
  },
  messages: {
    id: {
      default:
        'SOP ini punya {count} pelaksana. Lebih dari {most} kolom sulit dibaca pada satu halaman. Gabungkan jabatan yang perannya sama, atau bagi menjadi beberapa SOP.',
    },
    en: {
      default:
        'This SOP has {count} pelaksana. More than {most} columns are hard to read on a page. Join offices of one role, or split it into several SOPs.',
    },
  },
  check: function* ({ sop }) {
    const count = sop.actors.length;
    if (count <= MOST) return;
    yield { rule: 'actor-count', data: { count, most: MOST }, place: { path: ['pelaksana'], part: 'key' } };
  },
};
