import { type FormKind, verbFormOf } from '../language/lexicon.js';
import { plain } from '../language/overlap.js';
import { remembered } from '../language/remembered.js';
import { wordsOf } from '../language/words.js';
import { QUALITY } from './basis.js';
import { isBlank } from './blank.js';
import { excerpt } from './excerpt.js';
import { judgingIn } from './judging.js';
import type { Rule } from './rule.js';

/** A step changes something: what comes out of it is not just what went in. */
export const stepOutputUnchanged: Rule = {
  name: 'step-output-unchanged',
  code: 'SOP208',
  severity: 'info',
  basis: QUALITY,
  messages: {
    id: {
      default:
        'Output langkah {step} sama dengan kelengkapannya (“{output}”), sehingga tidak tampak apa yang dihasilkan. Sebut perubahannya, misalnya “{output} terperiksa”, atau hasil barunya, misalnya “Lembar disposisi”.',
      changed:
        'Output langkah {step} sama dengan kelengkapannya (“{output}”), sehingga tidak tampak apa yang dihasilkan. Sebut apa yang berubah oleh langkah ini, misalnya bahwa sudah diterima, diparaf, atau diberi nomor, atau hasil barunya, misalnya “Lembar disposisi”.',
      decision:
        'Output langkah {step} sama dengan kelengkapannya (“{output}”), padahal langkah ini memutuskan sesuatu. Sebut hasilnya, misalnya “{output} disetujui” atau “Catatan perbaikan”.',
    },
    en: {
      default:
        'The output of step {step} is the same as its kelengkapan (“{output}”), so nothing shows what it yields. Name the change, for example “{output} terperiksa”, or what is new, for example “Lembar disposisi”.',
      changed:
        'The output of step {step} is the same as its kelengkapan (“{output}”), so nothing shows what it yields. Name what this step changes, for example that it is received, signed or numbered now, or what is new, for example “Lembar disposisi”.',
      decision:
        'The output of step {step} is the same as its kelengkapan (“{output}”) although the step decides something. Name the result, for example “{output} disetujui” or “Catatan perbaikan”.',
    },
  },
  check: function* ({ sop }) {
    const read = remembered(plain);
    const setOf = (items: readonly string[]) => new Set(items.filter((item) => !isBlank(item)).map(read));
    for (const { number, activity, requirements, outputs, work } of sop.steps) {
      // Mostly the first output says already that something has changed.
      const first = outputs.find((item) => !isBlank(item));
      if (first === undefined || !requirements.some((item) => read(item) === read(first))) continue;
      const before = setOf(requirements);
      const after = setOf(outputs);
      if (before.size !== after.size || [...after].some((item) => !before.has(item))) continue;
      const decides = work.kind !== 'chain' && work.ways.kind === 'decision';
      const data = { step: number, output: excerpt(outputs.join(', ').replace(/[.;]+$/, '')) };
      // What was only received or handed on is not "terperiksa".
      const isExamined = judgingIn(activity).examines && !outputs.some(saysItsChange);
      const message = decides ? 'decision' : isExamined ? 'default' : 'changed';
      yield { rule: 'step-output-unchanged', message, data, place: { path: ['langkah', number - 1, 'output'] } };
    }
  },
};

/** Whether an output says already what was done to it: "Laporan terverifikasi" is not to become one that is "terperiksa" too. */
function saysItsChange(output: string): boolean {
  return wordsOf(output).some(({ lower }) => lower === 'lengkap' || CHANGES.has(verbFormOf(lower)?.kind));
}

const CHANGES: ReadonlySet<FormKind | undefined> = new Set(['passive', 'clause']);
