import { clauseIn } from '../language/clause.js';
import { capitalised } from '../language/words.js';
import { QUALITY } from './basis.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';

/** An output is a thing, not a sentence about what has happened. */
export const stepOutputNoun: Rule = {
  name: 'step-output-noun',
  code: 'SOP207',
  severity: 'info',
  local: true,
  basis: QUALITY,
  messages: {
    id: {
      default:
        'Output “{output}” berupa kalimat (“{word}”), bukan benda. Output ialah dokumen, data, atau barang yang dihasilkan dan dipakai langkah berikutnya. Tulis bendanya, misalnya “{hint}”.',
      plain:
        'Output “{output}” berupa kegiatan (“{word}”), bukan benda. Output ialah dokumen, data, atau barang yang dihasilkan dan dipakai langkah berikutnya. Tulis bendanya, misalnya “Berkas terverifikasi” atau “Surat bertanda tangan”.',
    },
    en: {
      default:
        'The output “{output}” is a sentence (“{word}”), no thing. An output is the document, data or object that the step yields for the next. Write the thing, for example “{hint}”.',
      plain:
        'The output “{output}” is a doing (“{word}”), no thing. An output is the document, data or object that the step yields for the next. Write the thing, for example “Berkas terverifikasi” or “Surat bertanda tangan”.',
    },
  },
  check: function* ({ sop }) {
    for (const { number, outputs } of sop.steps) {
      for (const [index, output] of outputs.entries()) {
        const clause = clauseIn(output);
        if (clause === undefined) continue;
        const { at, thing } = clause;
        const data = {
          output: excerpt(output),
          word: output.slice(...at),
          hint: capitalised(excerpt(thing ?? '', 50)),
        };
        const place = { path: ['langkah', number - 1, 'output', index], within: at };
        yield { rule: 'step-output-noun', ...(thing === undefined ? { message: 'plain' } : {}), data, place };
      }
    }
  },
};
