import { reachableFrom } from '../flow/adjacency.js';
import type { ForwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Sop, Step } from '../model/sop.js';
import { excerpt } from './excerpt.js';
import { isService, SERVICE_INTEGRITY } from './integrity.js';
import { judgingIn } from './judging.js';
import { isRefusal } from './label-pair.js';
import type { Rule } from './rule.js';
import { pathOf, type WaysAt } from './way-path.js';

/** Who is refused gets it in writing, with the reasons. */
export const integrityRejection: Rule = {
  name: 'integrity-rejection',
  code: 'SOP603',
  severity: 'warning',
  basis: SERVICE_INTEGRITY,
  messages: {
    id: {
      default:
        'Jalan “{label}” pada langkah {step} berakhir tanpa hasil tertulis bagi pemohon. Penolakan tanpa alasan tertulis tidak dapat diperiksa dan membuka peluang negosiasi. Tambahkan output, misalnya “Surat penolakan” atau “Surat pemberitahuan beserta alasannya”.',
      returned:
        'Jalan “{label}” pada langkah {step} berakhir dengan “{output}” saja, tanpa alasan tertulis bagi pemohon. Penolakan tanpa alasan tertulis tidak dapat diperiksa dan membuka peluang negosiasi. Tambahkan misalnya “Surat penolakan” atau “Berkas dikembalikan beserta catatan kekurangannya”.',
    },
    en: {
      default:
        'The way “{label}” of step {step} ends and gives the applicant nothing in writing. A refusal without written reasons cannot be reviewed and invites bargaining. Add an output, for example “Surat penolakan” or “Surat pemberitahuan beserta alasannya”.',
      returned:
        'The way “{label}” of step {step} ends with no more than “{output}” and tells the applicant no reasons in writing. A refusal without written reasons cannot be reviewed and invites bargaining. Add for example “Surat penolakan” or “Berkas dikembalikan beserta catatan kekurangannya”.',
    },
  },
  check: function* ({ sop, flow, forward, allWays }) {
    if (!isService(sop)) return;
    const refusals = allWays().filter((at) => at.ways.kind === 'decision' && judges(sop, at));
    if (refusals.length === 0) return;
    const endings = endingsOf(flow, forward());
    for (const at of refusals) {
      if (at.ways.kind !== 'decision') continue;
      const labels = at.ways.branches.map(({ label }) => label);
      const ways = new Map(labels.map((label) => [label, endings(at, label)]));
      for (const label of labels.filter(isRefusal)) {
        const passed = ways.get(label);
        if (passed === undefined) continue;
        const others = new Set([...ways].flatMap(([other, steps]) => (other === label ? [] : [...(steps ?? [])])));
        const own = [...passed].filter((step) => !others.has(step));
        if (isInWriting(sop, at.step, own, [...passed])) continue;
        const place = { path: [...pathOf(at.step, at.part), 'keputusan', label], part: 'key' } as const;
        const output = returnedOn(sop, [at.step, ...own]);
        const data = { label, step: at.step };
        yield output === undefined
          ? { rule: 'integrity-rejection', data, place }
          : { rule: 'integrity-rejection', message: 'returned', data: { ...data, output: excerpt(output) }, place };
      }
    }
  },
};

/** A question such as "Perlu disposisi?" or "Ada keberatan?" refuses nobody. */
const QUESTION = /^\W*(?:apakah\s+)?(?:perlu|ada|butuh|masih)\b/i;

/** "Menilai perlu tidaknya rujukan" */
const WHETHER = /\b(?:perlu|ada)(?:\/| atau | )tidak(?:nya)?\b/i;

function judges(sop: Sop, { step, part }: WaysAt): boolean {
  const { activity = '', work } = sop.steps[step - 1] ?? {};
  const text = work === undefined ? '' : work.kind === 'chain' ? (work.parts[part ?? 0]?.text ?? '') : work.text;
  const { examines, approves } = judgingIn(activity);
  return (examines || approves) && !QUESTION.test(text) && !WHETHER.test(activity);
}

/**
 * The steps that a way of a decision passes to its end, the end being reached without rework; undefined where the way
 * itself is rework, or none.
 */
function endingsOf(
  flow: FlowGraph,
  { following }: ForwardFlow,
): (at: WaysAt, label: string) => ReadonlySet<number> | undefined {
  const nodeOf = new Map(flow.nodes.map((node) => [node.id, node]));
  const targetsOf = new Map<string, string[]>();
  for (const { from, to, label } of flow.edges) {
    const node = nodeOf.get(from);
    if (node === undefined || label === null || following.get(from)?.includes(to) !== true) continue;
    const key = keyOf(node, label);
    targetsOf.set(key, [...(targetsOf.get(key) ?? []), to]);
  }
  return (at, label) => {
    const targets = targetsOf.get(keyOf(at, label));
    if (targets === undefined) return undefined;
    const steps = [...reachableFrom(targets, following)].flatMap((id) => {
      const node = nodeOf.get(id);
      return node === undefined || node.ending ? [] : [node.step];
    });
    return new Set(steps.filter((other) => other !== at.step));
  };
}

function keyOf({ step, part }: { readonly step: number; readonly part?: number }, label: string): string {
  return `${step}/${part ?? ''}/${label}`;
}

/** What tells somebody that he is refused, and why. */
const REFUSAL =
  /tolak|penolak|pemberitahuan|alasan|kekurangan|tidak (?:memenuhi|lengkap|layak|di|lolos|lulus)|(?:surat|nota|lembar|formulir)\b.{0,40}(?:pengembalian|dikembalikan)|jawaban|balasan|notifikasi|catatan|pengumuman|berita acara/i;
/** That papers went back says not why. */
const RETURNED = /pengembalian|dikembalikan/i;
const LETTER_OF_REFUSAL = /\b(?:surat|nota)\b.{0,40}(?:[tn]olak|alasan|pemberitahuan)/i;
const PAPER = /surat|nota|lembar|formulir|dokumen|pesan|e-?mail|sk\b|keputusan/i;

/** Steps that only the refused pass may give any paper; those that others pass too must give one on the refusal. */
function isInWriting(sop: Sop, decision: number, own: readonly number[], passed: readonly number[]): boolean {
  const tells = (step: Step | undefined, words: RegExp) =>
    step !== undefined && [...step.outputs, step.note].some((text) => words.test(text) && !/\blisan\b/i.test(text));
  return (
    [decision, ...passed].some((step) => tells(sop.steps[step - 1], REFUSAL)) ||
    own.some((step) => tells(sop.steps[step - 1], PAPER) || LETTER_OF_REFUSAL.test(sop.steps[step - 1]?.activity ?? ''))
  );
}

/** The output of these steps that says that the papers went back. */
function returnedOn(sop: Sop, steps: readonly number[]): string | undefined {
  return steps.flatMap((step) => sop.steps[step - 1]?.outputs ?? []).find((output) => RETURNED.test(output));
}
