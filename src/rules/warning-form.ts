import { letterPattern } from '../language/letters.js';
import { areBlank, isBlank } from './blank.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';

/** Warnings say what follows if the procedure is not kept to. One such sentence among the items is enough. */
export const warningForm: Rule = {
  name: 'warning-form',
  code: 'SOP114',
  severity: 'info',
  basis: {
    id: 'Lazim dalam SOP AP: peringatan menyatakan apa yang terjadi bila prosedur tidak dijalankan (“Apabila … maka …”)',
    en: 'Practice of SOPs: warnings say what happens when the procedure is not followed (“Apabila … maka …”)',
  },
  messages: {
    id: {
      default:
        'Peringatan (“{text}”) tidak menyatakan keadaan dan akibatnya. Peringatan memberi tahu apa yang terjadi bila prosedur tidak dijalankan. Tulis misalnya “Apabila berkas tidak diperiksa maka izin dapat terbit bagi yang tidak berhak”.',
      cut: 'Butir “{text}” lanjutan dari butir sebelumnya (“{before}”): koma di dalam kurung siku memisahkan butir, sehingga keadaan dan akibatnya tercetak sebagai dua peringatan. Apit seluruh kalimatnya dengan tanda petik, atau tulis di baris sendiri dengan awalan `- `.',
    },
    en: {
      default:
        'The warnings (“{text}”) state no condition and consequence. A warning tells what happens when the procedure is not followed. Write for example “Apabila berkas tidak diperiksa maka izin dapat terbit bagi yang tidak berhak”.',
      cut: 'The item “{text}” goes on with the one before it (“{before}”): a comma within square brackets parts items, so that condition and consequence are printed as two warnings. Put the whole sentence in quotes, or on a line of its own behind `- `.',
    },
  },
  check: function* ({ sop: { warnings } }) {
    for (const [index, text] of warnings.entries()) {
      const before = warnings[index - 1];
      if (before === undefined || !/^maka\b/i.test(text) || !CONDITION(before).test(before)) continue;
      const data = { text: excerpt(text), before: excerpt(before) };
      yield { rule: 'warning-form', message: 'cut', data, place: { path: ['peringatan', index] } };
    }
    if (areBlank(warnings) || warnings.some((text) => CONDITION(text).test(text) || CONSEQUENCE(text).test(text)))
      return;
    const text = excerpt(warnings.find((item) => !isBlank(item)) ?? '');
    yield { rule: 'warning-form', data: { text }, place: { path: ['peringatan'], part: 'key' } };
  },
};

const CONDITION = letterPattern(
  '\\b(?:jika|jikalau|apabila|bila|bilamana|kalau|manakala|seandainya|dalam hal|tanpa|tidak (?:di|ter|me)[\\p{L}]+ .*(?:akan|dapat|maka|menjadi))\\b',
  'i',
);

const CONSEQUENCE = letterPattern(
  '\\b(?:(?:di)?akibat(?:kan|nya)?|mengakibatkan|berakibat|menyebabkan|menimbulkan|berdampak|berisiko|beresiko|berpengaruh|berpotensi|menghambat|merugikan|berimplikasi|dikenakan sanksi|dikenai sanksi|terhambat|tertunda)\\b',
  'i',
);
