import { letterPattern } from '../language/letters.js';
import { isPlaceholder } from './number-placeholder.js';
import type { NamedSop, SetRule } from './set-rule.js';
import { numberKey } from './set-text.js';

/** One number stands for one procedure. */
export const numberUnique: SetRule = {
  name: 'number-unique',
  code: 'SOP701',
  severity: 'error',
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran, Bagian Identitas: Nomor SOP menandai satu prosedur',
    en: 'Permenpan-RB 35/2012, annex, identity part: the number of an SOP identifies one procedure',
  },
  messages: {
    id: {
      default:
        'Nomor “{number}” sudah dipakai oleh “{title}” ({file}). Satu nomor menandai satu prosedur, agar arsip dan rujukan tidak keliru. Beri salah satunya nomor lain.',
      first: 'nomor yang sama',
    },
    en: {
      default:
        'The number “{number}” is that of “{title}” ({file}) already. A number identifies one procedure, so that files and references cannot go wrong. Give one of them another number.',
      first: 'the same number',
    },
  },
  check: function* ({ sops }) {
    const seen = new Map<string, NamedSop>();
    for (const named of sops.filter(({ judged }) => judged)) {
      const { number } = named.sop;
      const key = numberKey(number);
      if (!LETTER_OR_FIGURE(key).test(key) || isPlaceholder(number)) continue;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, named);
        continue;
      }
      yield {
        rule: 'number-unique',
        file: named.path,
        data: { number, title: first.sop.title, file: first.path },
        place: { path: ['nomor'] },
        related: [{ place: { path: ['nomor'] }, message: 'first', file: first.path }],
      };
    }
  },
};

const LETTER_OR_FIGURE = letterPattern('[\\p{L}\\p{N}]');
