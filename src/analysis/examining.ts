import { verbFormOf } from '../language/lexicon.js';
import { wordSet, wordsOf } from '../language/words.js';
import type { Step } from '../model/sop.js';

/** What a step does to the work of others: it examines it, it approves it, or neither. */
export type Judgement = 'examines' | 'approves' | undefined;

const EXAMINING = `
  memeriksa memverifikasi meneliti mengecek mereviu mereview me-review menelaah memvalidasi mengevaluasi mengoreksi mencermati
  menilai mencocokkan mengkaji menguji menyeleksi
`;
const APPROVING = 'menyetujui mengesahkan menandatangani memaraf memutuskan menetapkan menyepakati mengizinkan';

const JUDGEMENTS: ReadonlyMap<string, Judgement> = new Map([
  ...[...wordSet(EXAMINING)].map((verb) => [verb, 'examines'] as const),
  ...[...wordSet(APPROVING)].map((verb) => [verb, 'approves'] as const),
]);
/** "Memberikan persetujuan", "membubuhkan paraf": the noun behind tells what is done. */
const GIVING = wordSet('memberi memberikan membubuhkan melakukan melaksanakan menerima');
const SIGNS = wordSet('paraf tanda-tangan tandatangan');
/** "Menandatangani", "Menerima dan memeriksa berkas": the verb stands near the beginning. */
const NEAR = 4;

/** Tells by the first words of the activity whether a step examines or approves. A decision alone does not tell. */
export function judgementOf({ activity }: Step): Judgement {
  const words = wordsOf(activity).slice(0, NEAR);
  const first = words[0]?.lower ?? '';
  const looked = GIVING.has(first) ? words : words.slice(0, 1);
  for (const { lower } of looked) {
    const judgement = judgementOfVerb(verbFormOf(lower)?.active ?? lower);
    if (judgement !== undefined) return judgement;
    if (lower !== first && SIGNS.has(lower)) return 'approves';
  }
  return undefined;
}

/** What an active verb (small letters) says of the work of others. */
export function judgementOfVerb(verb: string): Judgement {
  return JUDGEMENTS.get(verb);
}
