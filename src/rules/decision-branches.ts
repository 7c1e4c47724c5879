import type { Finding } from '../diagnostics/diagnostic.js';
import type { FlowGraph } from '../flow/graph.js';
import { isMapping } from '../model/field-reader.js';
import type { Branch } from '../model/sop.js';
import { SYMBOLS } from './basis.js';
import type { Rule } from './rule.js';
import { targetPath, type WaysAt } from './way-path.js';

/** A diamond has two ways or more, and they lead to different places. */
export const decisionBranches: Rule = {
  name: 'decision-branches',
  code: 'SOP313',
  severity: 'error',
  basis: SYMBOLS,
  messages: {
    id: {
      none: 'Keputusan pada langkah {step} tidak punya pilihan. Belah ketupat memilih antara dua jalan atau lebih. Tulis misalnya `Lengkap: lanjut` dan `Tidak lengkap: selesai`, atau hapus `keputusan`.',
      few: 'Keputusan pada langkah {step} hanya punya satu pilihan (“{label}”). Belah ketupat memilih antara dua jalan atau lebih. Tambahkan pilihan lainnya, atau hapus `keputusan` bila memang tidak ada yang dipilih.',
      default:
        'Pilihan “{label}” dan “{other}” pada langkah {step} menuju tempat yang sama, jadi tidak ada yang diputuskan. Bedakan tujuannya, atau hapus `keputusan`.',
      first: '“{other}” menuju ke sana juga',
    },
    en: {
      none: 'The decision of step {step} has no labels. A diamond chooses between two ways or more. Write for example `Lengkap: lanjut` and `Tidak lengkap: selesai`, or remove `keputusan`.',
      few: 'The decision of step {step} has one label only (“{label}”). A diamond chooses between two ways or more. Add the other one, or remove `keputusan` if there is nothing to choose.',
      default:
        'The labels “{label}” and “{other}” of step {step} lead to the same place, so nothing is decided. Give them different targets, or remove `keputusan`.',
      first: '“{other}” leads there too',
    },
  },
  check: function* ({ flow, written, allWays }) {
    const targets = targetsByLabel(flow);
    for (const at of allWays()) {
      if (at.ways.kind === 'decision') {
        const { branches } = at.ways;
        if (branches.length < 2) yield tooFew(at, branches[0]);
        else yield* sameTargets(at, branches, targets);
      } else if (isEmptyMapping(written([...at.path, 'keputusan']))) {
        yield tooFew(at, undefined);
      }
    }
  },
};

function isEmptyMapping(data: unknown): boolean {
  return isMapping(data) && Object.keys(data).length === 0;
}

function tooFew({ step, path }: WaysAt, only: Branch | undefined): Finding {
  const place = { path: [...path, 'keputusan'], part: 'key' } as const;
  if (only === undefined) {
    return { rule: 'decision-branches', message: 'none', data: { step }, place };
  }
  return { rule: 'decision-branches', message: 'few', data: { step, label: only.label }, place };
}

function* sameTargets(at: WaysAt, branches: readonly Branch[], targets: Targets): Iterable<Finding> {
  const seen = new Map<string, Branch>();
  for (const branch of branches) {
    const target = targets.get(keyOf(at, branch.label));
    const first = target === undefined ? undefined : seen.get(target);
    if (target !== undefined && first === undefined) seen.set(target, branch);
    if (first === undefined) continue;
    yield {
      rule: 'decision-branches',
      data: { step: at.step, label: branch.label, other: first.label },
      place: { path: targetPath(at, branch) },
      related: [{ place: { path: targetPath(at, first) }, message: 'first', data: { other: first.label } }],
    };
  }
}

/** Where the labels of each decision lead, as one text, so that `lanjut` and the id of the next step are the same place. */
type Targets = ReadonlyMap<string, string>;

function targetsByLabel(flow: FlowGraph): Targets {
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const targets = new Map<string, string>();
  for (const { from, to, label } of flow.edges) {
    const source = nodes.get(from);
    if (label === null || source === undefined) continue;
    const key = keyOf(source, label);
    targets.set(key, `${targets.get(key) ?? ''} ${nodes.get(to)?.ending ? 'selesai' : to}`);
  }
  return targets;
}

function keyOf({ step, part }: { readonly step: number; readonly part?: number }, label: string): string {
  return `${step}/${part ?? ''}/${label}`;
}
