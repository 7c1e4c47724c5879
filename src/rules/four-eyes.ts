import type { ForwardFlow } from '../flow/forward.js';
import type { FlowGraph, FlowNode } from '../flow/graph.js';
import type { Sop } from '../model/sop.js';
import { type Judging, judgingIn } from './judging.js';

/** An approval by somebody who is also the only one to have examined what is approved. */
export interface LoneApproval {
  readonly actor: string;
  /** Numbers of the steps; equal where one step does both. */
  readonly examines: number;
  readonly approves: number;
}

/**
 * The approvals in the flow without rework before which nobody of the office but the approver has examined the matter
 * (a look at the completeness of papers is none), and behind which nobody else approves it.
 */
export function loneApprovals(sop: Sop, graph: FlowGraph, forward: ForwardFlow): readonly LoneApproval[] {
  const symbols = symbolsOf(sop, graph);
  if (!doesAnybodyBoth([...symbols.values()])) return [];
  const later = approversBehind(forward, symbols);
  const before = new Map<string, Before>();
  const lone = new Map<string, LoneApproval>();
  for (const id of forward.order) {
    const symbol = symbols.get(id);
    if (symbol === undefined) continue;
    const here = before.get(id) ?? NOTHING;
    const { judging, actors, step } = symbol;
    const [actor] = actors;
    if (judging.approves && actor !== undefined && actors.length === 1 && !lone.has(actor)) {
      const examines = judging.examines ? step : here.examined.get(actor);
      const isAlone = [...here.judges, ...(later.get(id) ?? [])].every((other) => other === actor);
      if (examines !== undefined && isAlone) lone.set(actor, { actor, examines, approves: step });
    }
    const behind = passed(here, symbol);
    for (const next of forward.following.get(id) ?? []) before.set(next, merged(before.get(next), behind));
  }
  return [...lone.values()];
}

/** A symbol with those of the office who work there. */
interface SymbolAt {
  readonly step: number;
  readonly actors: readonly string[];
  readonly judging: Judging;
}

/** Whether there is somebody who, alone at the work, examines here and approves there: mostly nobody, which is seen at once. */
function doesAnybodyBoth(symbols: readonly SymbolAt[]): boolean {
  const alone = symbols.filter(({ actors }) => actors.length === 1);
  const examiners = new Set(alone.filter(({ judging }) => judging.examines).map(({ actors }) => actors[0]));
  return alone.some(({ judging, actors }) => judging.approves && examiners.has(actors[0]));
}

function symbolsOf(sop: Sop, graph: FlowGraph): ReadonlyMap<string, SymbolAt> {
  const external = new Set(sop.actors.filter((actor) => actor.external).map(({ id }) => id));
  const judgings = sop.steps.map(({ activity }) => judgingIn(activity));
  const actorsAt = ({ step, actor }: FlowNode) => {
    const work = sop.steps[step - 1]?.work;
    // The flow passes through the first symbol of joint work only.
    return work?.kind === 'several' && work.mode === 'bersama' ? work.actors : [actor];
  };
  return new Map(
    graph.nodes.flatMap((node) => {
      const judging = judgings[node.step - 1];
      if (judging === undefined) return [];
      return [
        [node.id, { step: node.step, judging, actors: actorsAt(node).filter((id) => !external.has(id)) }] as const,
      ];
    }),
  );
}

/** What has happened on the ways to a symbol. */
interface Before {
  /** Who has examined the substance, or approved. */
  readonly judges: ReadonlySet<string>;
  /** Who has examined with nobody else of the office at work since, with the step. */
  readonly examined: ReadonlyMap<string, number>;
}

const NOTHING: Before = { judges: new Set(), examined: new Map() };

function passed({ judges, examined }: Before, { step, actors, judging }: SymbolAt): Before {
  if (actors.length === 0) return { judges, examined };
  const [actor = ''] = actors;
  const since = examined.get(actor);
  const own = judging.examines ? step : since;
  const isJudged = judging.approves || (judging.examines && !judging.formal);
  return {
    judges: isJudged ? new Set([...judges, ...actors]) : judges,
    examined: actors.length === 1 && own !== undefined ? new Map([[actor, own]]) : new Map(),
  };
}

function merged(known: Before | undefined, more: Before): Before {
  if (known === undefined) return more;
  return {
    judges: new Set([...known.judges, ...more.judges]),
    examined: new Map([...more.examined, ...known.examined]),
  };
}

/** For each symbol those who approve somewhere behind it. */
function approversBehind(
  { order, following }: ForwardFlow,
  symbols: ReadonlyMap<string, SymbolAt>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const later = new Map<string, ReadonlySet<string>>();
  for (const id of [...order].reverse()) {
    const behind = new Set<string>();
    for (const next of following.get(id) ?? []) {
      for (const actor of later.get(next) ?? []) behind.add(actor);
      const symbol = symbols.get(next);
      for (const actor of symbol?.judging.approves ? symbol.actors : []) behind.add(actor);
    }
    later.set(id, behind);
  }
  return later;
}
