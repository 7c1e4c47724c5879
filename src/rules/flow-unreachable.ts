import type { Finding } from '../diagnostics/diagnostic.js';
import { reachableFrom } from '../flow/adjacency.js';
import type { FlowGraph, FlowNode } from '../flow/graph.js';
import { SYMBOLS } from './basis.js';
import type { Rule, RuleContext } from './rule.js';
import { meantTargets } from './step-ids.js';
import { pathOf } from './way-path.js';

/** Every step can be reached from the first one. */
export const flowUnreachable: Rule = {
  name: 'flow-unreachable',
  code: 'SOP310',
  severity: 'error',
  basis: SYMBOLS,
  messages: {
    id: {
      default:
        'Langkah {step} tidak pernah dicapai: tidak ada panah dari langkah pertama yang sampai ke sini. Arahkan salah satu `lanjut` atau `keputusan` ke langkah ini, atau hapus langkahnya.',
      part: 'Bagian ke-{part} rangkaian pada langkah {step} tidak pernah dicapai: tidak ada panah dari langkah pertama yang sampai ke sini. Arahkan salah satu `lanjut` atau `keputusan` ke bagian ini, atau hapus bagiannya.',
      symbol:
        'Simbol “{actor}” pada langkah {step} tidak pernah dicapai: tidak ada panah dari langkah pertama yang sampai ke sini. Periksa `pelaksana` dan `kerja` pada langkah sebelumnya.',
    },
    en: {
      default:
        'Step {step} is never reached: no arrow from the first step leads here. Let a `lanjut` or a `keputusan` lead to it, or remove it.',
      part: 'Part {part} of the rangkaian of step {step} is never reached: no arrow from the first step leads here. Let a `lanjut` or a `keputusan` lead to it, or remove it.',
      symbol:
        'The symbol “{actor}” of step {step} is never reached: no arrow from the first step leads here. Check `pelaksana` and `kerja` of the step before it.',
    },
  },
  check: function* (context) {
    // A target that names nothing may have meant any of them; it is told.
    if (meantTargets(context.sop, context.flow).some(({ near }) => near === undefined || near === 'lanjut')) return;
    const reached = reachableFrom(startsOf(context), context.adjacency());
    if (context.flow.nodes.every(({ id }) => reached.has(id))) return;
    const rows = rowsOf(context.flow);
    for (const step of context.sop.steps) {
      const nodes = rows.get(step.number) ?? [];
      const lost = nodes.filter((node) => !reached.has(node.id));
      if (lost.length === nodes.length && lost.length > 0) {
        const place = { path: [...pathOf(step.number), 'kegiatan'] };
        yield { rule: 'flow-unreachable', data: { step: step.number }, place };
      } else {
        yield* lost.map(findingFor);
      }
    }
  },
};

/** The nodes of each step, capsules of ended ways aside. */
function rowsOf(flow: FlowGraph): ReadonlyMap<number, readonly FlowNode[]> {
  const rows = new Map<number, FlowNode[]>();
  for (const node of flow.nodes) {
    if (node.ending) continue;
    const row = rows.get(node.step);
    if (row === undefined) rows.set(node.step, [node]);
    else row.push(node);
  }
  return rows;
}

/** A mistyped target is a finding of its own; the step that it most likely means counts as reached. */
function startsOf({ sop, flow }: RuleContext): readonly string[] {
  const meant = new Set(meantTargets(sop, flow).map(({ near }) => near));
  const nodes = flow.nodes.filter((node) => {
    const step = sop.steps[node.step - 1];
    const isEntry = node.slot === 0 && step?.id !== undefined && meant.has(step.id);
    const part = step?.work.kind === 'chain' && node.part !== undefined ? step.work.parts[node.part] : undefined;
    return isEntry || (part?.id !== undefined && meant.has(part.id));
  });
  return [...flow.starts, ...nodes.map(({ id }) => id)];
}

function findingFor(node: FlowNode): Finding {
  const { step, slot, part, actor } = node;
  const path = pathOf(step, part);
  if (part === undefined) {
    const place = { path: [...path, 'pelaksana', slot] };
    return { rule: 'flow-unreachable', message: 'symbol', data: { step, actor }, place };
  }
  return { rule: 'flow-unreachable', message: 'part', data: { step, part: part + 1 }, place: { path, part: 'key' } };
}
