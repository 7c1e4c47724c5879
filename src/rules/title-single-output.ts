import { joinedOutputs } from '../language/title-parts.js';
import { isBlank } from './blank.js';
import type { Rule } from './rule.js';
import { prefixOf, withoutPrefix } from './title-words.js';

/** One SOP, one product: a title that joins two hides two procedures. */
export const titleSingleOutput: Rule = {
  name: 'title-single-output',
  code: 'SOP119',
  severity: 'info',
  local: true,
  basis: {
    id: 'KemenPAN-RB, bahan Deputi Tatalaksana: SOP menggambarkan satu kegiatan yang nyata dan berbatas jelas',
    en: 'KemenPAN-RB, Deputi Tatalaksana: an SOP describes one real activity with clear limits',
  },
  messages: {
    id: {
      default:
        'Judul menggabungkan “{first}” dan “{second}”. Satu SOP menghasilkan satu output, agar kegiatan awal, utama, dan akhirnya jelas. Pilih satu, dan buat SOP tersendiri untuk yang lain.',
    },
    en: {
      default:
        'The title joins “{first}” and “{second}”. One SOP yields one product, so that its first, main and last activity are clear. Choose one, and make an SOP of its own for the other.',
    },
  },
  check: function* ({ sop: { title } }) {
    if (isBlank(title)) return;
    const bare = withoutPrefix(title);
    const joined = joinedOutputs(bare);
    if (joined === undefined) return;
    const offset = prefixOf(title).length;
    const [first, second] = joined;
    const data = { first: bare.slice(...first), second: bare.slice(...second) };
    const place = { path: ['judul'], within: [offset + first[0], offset + second[1]] } as const;
    yield { rule: 'title-single-output', data, place };
  },
};
