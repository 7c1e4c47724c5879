import type { Finding } from '../diagnostics/diagnostic.js';
import type { Branch } from '../model/sop.js';
import { FORMAT } from './basis.js';
import type { Rule } from './rule.js';
import type { WaysAt } from './way-path.js';

/** The chances of a decision are percentages that add up to the whole. */
export const decisionChance: Rule = {
  name: 'decision-chance',
  code: 'SOP317',
  severity: 'error',
  local: true,
  basis: FORMAT,
  messages: {
    id: {
      outside:
        'Peluang {chance}% untuk “{label}” di luar 0–100%. Peluang menyatakan berapa dari seratus kasus yang menempuh jalan ini. Tulis misalnya `peluang: 20%`.',
      over: 'Jumlah peluang pada langkah {step} ialah {sum}%, lebih dari 100%. Setiap kasus menempuh tepat satu jalan. Kurangi salah satunya, atau kosongkan satu agar mendapat sisanya.',
      under:
        'Jumlah peluang pada langkah {step} ialah {sum}%, kurang dari 100%. Setiap kasus menempuh tepat satu jalan. Tambah salah satunya, atau kosongkan satu agar mendapat sisanya.',
    },
    en: {
      outside:
        'The chance of {chance}% for “{label}” lies outside 0–100%. It says how many of a hundred cases go this way. Write for example `peluang: 20%`.',
      over: 'The chances of step {step} add up to {sum}%, over 100%. Each case goes exactly one way. Lower one of them, or leave one out: it takes the rest.',
      under:
        'The chances of step {step} add up to {sum}%, under 100%. Each case goes exactly one way. Raise one of them, or leave one out: it takes the rest.',
    },
  },
  check: function* ({ allWays }) {
    for (const at of allWays()) {
      if (at.ways.kind !== 'decision') continue;
      const outside = at.ways.branches.filter(({ chance = 0 }) => chance < 0 || chance > 100);
      if (outside.length > 0) yield* outside.map((branch) => outsideFinding(at, branch));
      else yield* sumFinding(at, at.ways.branches);
    }
  },
};

function outsideFinding({ path }: WaysAt, { label, chance = 0 }: Branch): Finding {
  const place = { path: [...path, 'keputusan', label, 'peluang'] };
  return { rule: 'decision-chance', message: 'outside', data: { label, chance }, place };
}

function* sumFinding({ step, path }: WaysAt, branches: readonly Branch[]): Iterable<Finding> {
  const chances = branches.flatMap(({ chance }) => (chance === undefined ? [] : [chance]));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  // Thirds and sixths are written rounded: 33,3% three times is the whole.
  const slack = 0.1 * branches.length;
  const message = sum > 100 + slack ? 'over' : 'under';
  const isWhole = chances.length < branches.length || sum >= 100 - slack;
  if (chances.length === 0 || Number.isNaN(sum) || (message === 'under' && isWhole)) return;
  yield { rule: 'decision-chance', message, data: { step, sum }, place: { path: [...path, 'keputusan'], part: 'key' } };
}
