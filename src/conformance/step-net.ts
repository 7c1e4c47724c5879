import { forwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';
import { meetingOf } from '../simulation/meeting.js';

/** The flow of an SOP step by step, as a log tells it: one place for each row, however many symbols it has. */
export interface StepNet {
  /** Number of the first step; absent for an SOP without steps. */
  readonly first?: number;
  /** By the number of the step. */
  readonly ways: ReadonlyMap<number, readonly StepWay[]>;
}

/** A way from one step on; of several ways one is taken. */
export interface StepWay {
  /** Numbers of the steps that it leads to, side by side where they are several; none leads to the end. */
  readonly to: readonly number[];
  /** The step where several meet again. */
  readonly meeting?: number;
}

/** Reduces a flow to steps. What happens within a row is nobody's business here. */
export function stepNet(flow: FlowGraph): StepNet {
  const nodeOf = new Map(flow.nodes.map((node) => [node.id, node]));
  const forward = forwardFlow(flow);
  const ways = new Map<number, StepWay[]>();
  const goingOn = new Set(
    flow.edges.flatMap(({ kind, from }) => (kind === 'flow' ? (nodeOf.get(from)?.step ?? []) : [])),
  );
  for (const { step } of flow.nodes) if (!ways.has(step)) ways.set(step, []);
  for (const node of flow.nodes) {
    const leaving = flow.edges.filter(({ kind, from }) => kind === 'flow' && from === node.id);
    const isDecision = node.kind === 'decision';
    const groups = isDecision ? [...new Set(leaving.map(({ label }) => label))] : leaving.length > 0 ? [null] : [];
    for (const label of groups) {
      const edges = isDecision ? leaving.filter((edge) => edge.label === label) : leaving;
      const targets = edges.map(({ to }) => nodeOf.get(to)).filter((target) => target !== undefined);
      const isWithin = targets.every(
        (target) => !target.ending && target.step === node.step && target.slot > node.slot,
      );
      if (isWithin) continue;
      const to = [...new Set(targets.filter(({ ending }) => !ending).map(({ step }) => step))];
      const meeting = meetingOf([...new Set(edges.map((edge) => edge.to))], forward);
      const meetingStep = meeting === undefined ? undefined : nodeOf.get(meeting)?.step;
      const way: StepWay = { to, ...(to.length > 1 && meetingStep !== undefined ? { meeting: meetingStep } : {}) };
      addWay(ways.get(node.step) ?? [], way);
    }
    const isAside = isPartner(flow, node.id) && goingOn.has(node.step);
    const isEnd = leaving.length === 0 && !node.ending && !isAside;
    if (isEnd) addWay(ways.get(node.step) ?? [], { to: [] });
  }
  const first = nodeOf.get(flow.starts[0] ?? '')?.step;
  return { ways, ...(first === undefined ? {} : { first }) };
}

/** A symbol of joint work, which only one of the symbols goes on from. */
function isPartner(flow: FlowGraph, id: string): boolean {
  return flow.edges.some(({ kind, from, to }) => kind === 'joint' && (from === id || to === id));
}

function addWay(ways: StepWay[], way: StepWay): void {
  const key = way.to.join();
  if (!ways.some(({ to }) => to.join() === key)) ways.push(way);
}
