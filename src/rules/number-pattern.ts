import { isBlank } from './blank.js';
import { isPlaceholder } from './number-placeholder.js';
import type { Rule } from './rule.js';

/** The number is built as the agency builds its numbers. Without `number-pattern` there is nothing to compare with. */
export const numberPattern: Rule = {
  name: 'number-pattern',
  code: 'SOP103',
  severity: 'warning',
  local: true,
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran, Bagian Identitas: nomor menurut tata naskah dinas unit; pola di `number-pattern` sop.config.yaml',
    en: 'Permenpan-RB 35/2012, annex, identity part: numbers follow the unit’s rules for documents; the pattern is `number-pattern` in sop.config.yaml',
  },
  messages: {
    id: {
      default:
        'Nomor “{number}” tidak mengikuti pola nomor instansi. Nomor SOP mengikuti tata naskah dinas, yang polanya `{pattern}` (`number-pattern` di sop.config.yaml). Betulkan nomornya, atau polanya bila tata naskah sudah berubah.',
    },
    en: {
      default:
        'The number “{number}” is not built as the agency builds its numbers. They follow the rules for documents, here `{pattern}` (`number-pattern` in sop.config.yaml). Correct the number, or the pattern if those rules have changed.',
    },
  },
  check: function* ({ sop, config }) {
    const { number } = sop;
    const pattern = config.numberPattern;
    if (pattern === undefined || isBlank(number) || isPlaceholder(number)) return;
    if (new RegExp(pattern, 'u').test(number)) return;
    yield { rule: 'number-pattern', data: { number, pattern }, place: { path: ['nomor'] } };
  },
};
