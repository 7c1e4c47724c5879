import { endsOf } from '../flow/ends.js';
import type { FlowGraph } from '../flow/graph.js';
import { letterPattern } from '../language/letters.js';
import { areInitials, contentOf, shareContent } from '../language/overlap.js';
import type { Sop, Step } from '../model/sop.js';
import { areBlank, isBlank } from './blank.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';
import { withoutPrefix } from './title-words.js';

/** What the last steps yield is what the title promises. */
export const titleOutput: Rule = {
  name: 'title-output',
  code: 'SOP120',
  severity: 'info',
  basis: {
    id: 'Permenpan-RB 35/2012, Lampiran: judul memuat output final; menurut praktik, output langkah terakhir menyebutnya',
    en: 'Permenpan-RB 35/2012, annex: a title holds the final output; in practice the output of the last step names it',
  },
  messages: {
    id: {
      default:
        'Output akhir (“{output}”) tidak menyebut apa pun dari judul “{title}”. Judul memuat output final, jadi langkah terakhir menghasilkannya. Tulis hasilnya pada langkah {step}, tambahkan langkah yang menghasilkannya, atau sesuaikan judul.',
    },
    en: {
      default:
        'The final output (“{output}”) names nothing of the title “{title}”. A title holds the final output, so the last step yields it. Write it in step {step}, add the step that yields it, or change the title.',
    },
  },
  check: function* ({ sop, flow }) {
    const title = promiseOf(sop);
    const ends = withBefore(endingSteps(flow), sop.steps).filter((step) => !areBlank(step.outputs));
    // The way that ends with the product is the one to mend, not one that ends with a refusal.
    const last = ends.findLast(({ outputs }) => !outputs.some((output) => REFUSED.test(output))) ?? ends.at(-1);
    if (title === '' || last === undefined || ends.some((step) => yields(step, title, sop.title))) return;
    const data = {
      output: excerpt(last.outputs.find((output) => !isBlank(output)) ?? ''),
      title: excerpt(withoutPrefix(sop.title)),
      step: last.number,
    };
    yield { rule: 'title-output', data, place: { path: ['langkah', last.number - 1, 'output'] } };
  },
};

const REFUSED = /[tn]olak|pengembalian|dikembalikan|pembatalan|dibatalkan|kekurangan|tidak (?:lengkap|valid|memenuhi)/i;

function yields({ outputs }: Step, promise: string, title: string): boolean {
  return outputs.some((output) => shareContent(output, promise) || areInitials(output, title));
}

/** The steps that end the procedure and, where these only hand over or file what is there, those before them. */
function withBefore(ends: readonly number[], steps: readonly Step[]): readonly Step[] {
  const numbers = new Set(ends);
  for (const end of ends) {
    for (let number = end; number > 1 && closes(steps[number - 1]); number -= 1) {
      numbers.add(number - 1);
    }
  }
  return steps.filter(({ number }) => numbers.has(number));
}

function closes(step: Step | undefined): boolean {
  return step !== undefined && CLOSING(step.activity).test(step.activity);
}

const CLOSING = letterPattern(
  '^[^\\p{L}]*(?:[\\p{L}]+ )?(?:(?:meng|peng)?arsip|(?:meny|peny)?impan|mendokumentasi|dokumentasi|mencatat|pencatatan|melapor|pelaporan|mendistribusi|distribusi|pendistribusian|mengirim|pengiriman|menyampai|penyampaian|menyerah|penyerahan|menerima|penerimaan|mengambil|pengambilan|evaluasi|mengevaluasi|merekap|(?:membuat|menyusun|penyusunan|pembuatan) (?:laporan|rekap))',
  'i',
);

/** The title without the names of the agency and its place, which any output may bear. */
function promiseOf({ title, agency }: Sop): string {
  const own = contentOf([agency.name, ...agency.units].join(' '));
  const words = withoutPrefix(title).split(/\s+/);
  const kept = words.filter((word) => [...contentOf(word)].some((stem) => !own.has(stem)));
  return kept.join(' ');
}

/** Numbers of the steps from which the procedure ends. */
function endingSteps(flow: FlowGraph): readonly number[] {
  const ends = new Set(endsOf(flow));
  const steps = flow.nodes.filter(({ id }) => ends.has(id)).map(({ step }) => step);
  return [...new Set(steps)].sort((a, b) => a - b);
}
