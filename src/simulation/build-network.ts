import { chancesOf } from '../analysis/chances.js';
import { longestRests } from '../analysis/rests.js';
import { timeOfStep } from '../analysis/step-time.js';
import { timeGraph } from '../analysis/time-graph.js';
import { forwardFlow } from '../flow/forward.js';
import type { FlowEdge, FlowGraph, FlowNode } from '../flow/graph.js';
import type { Sop, Step } from '../model/sop.js';
import { type Distribution, scaled } from './distribution.js';
import { beyond, doubledEdges } from './doubled-edges.js';
import { meetingInRework, meetingOf } from './meeting.js';
import { type Network, NOWHERE, type Station, type Task, type Way } from './network.js';
import { withOneDecision } from './one-decision.js';
import { type TimeShape, type TimeSource, waitingTime, workTime } from './step-durations.js';

/** What is assumed where the SOP says nothing, and what cannot be counted. */
export interface NetworkNotes {
  /** Steps whose work or waiting has no limit that can be counted: they take no time here. */
  readonly open: readonly number[];
  /** Steps whose time is a rate ("2 menit/berkas"): it counts for one thing. */
  readonly rates: readonly number[];
  /** Steps with a decision that can lead back and does not say how often: such a return is left out. */
  readonly unstatedReturns: readonly number[];
  /** Steps with a decision that has several ways ahead and does not say how often: the longest is taken. */
  readonly unstatedBranches: readonly number[];
}

export interface NetworkOptions {
  /** How a range becomes a distribution. */
  readonly shape: TimeShape;
  /** By the number of the step, in the place of what the SOP says. */
  readonly durations?: ReadonlyMap<number, Distribution>;
}

const NO_WORK: Distribution = { kind: 'fixed', minutes: 0 };

/**
 * Makes a network of an SOP and its flow. The symbols of a `berurutan` row and the parts of a `rangkaian` share the time of
 * their row equally; joint work (`bersama`) takes one officer of each for the time of the row, and work side by side
 * (`serentak`) takes that time for each and, where it decides, decides once when all of them are done.
 */
export function buildNetwork(
  sop: Sop,
  written: FlowGraph,
  options: NetworkOptions,
): { readonly network: Network; readonly notes: NetworkNotes } {
  const { flow, deciding, decidingOf } = withOneDecision(sop, written);
  const forward = forwardFlow(flow);
  const nodes = workingNodes(flow);
  const stations = stationsOf(
    sop,
    nodes.filter(({ id }) => !deciding.has(id)),
  );
  const stationAt = new Map(stations.map(({ actor }, index) => [actor, index]));
  const taskAt = new Map(nodes.map(({ id }, index) => [id, index]));
  const wayTo = wayMaker(
    taskAt,
    (ids) => commonOf(ids, decidingOf) ?? meetingOf(ids, forward) ?? meetingInRework(ids, forward, flow),
  );
  const times = new Map(sop.steps.map((step) => [step.number, timesOfStep(step, options)]));
  const shareOfWay = sharesOf(sop, written);
  const doubled = doubledEdges(sop, flow);

  const tasks = nodes.map((node): Task => {
    const step = sop.steps[node.step - 1];
    const time = times.get(node.step);
    const actors = step === undefined ? [node.actor] : actorsOf(step, node);
    const leaving = flow.edges
      .filter(({ kind, from }) => kind === 'flow' && from === node.id)
      .flatMap((edge) => (doubled.has(edge.id) ? beyond(edge, flow, forward) : [edge]));
    const ways = node.kind === 'decision' ? decisionWays(node, leaving) : onwardWays(leaving);
    if (deciding.has(node.id)) return { node: node.id, step: node.step, stations: [], work: NO_WORK, ways };
    return {
      node: node.id,
      step: node.step,
      stations: [...new Set(actors.flatMap((actor) => stationAt.get(actor) ?? []))].sort((a, b) => a - b),
      work: scaled(time?.work.distribution ?? NO_WORK, step ? shareOf(step) : 1),
      ...(time?.waiting && isEntry(step, node) ? { waiting: time.waiting.value } : {}),
      ways,
    };
  });

  function decisionWays(node: FlowNode, leaving: readonly FlowEdge[]): readonly Way[] {
    const labels = [...new Set(leaving.map(({ label }) => label))];
    return labels.map((label) => {
      const edges = leaving.filter((edge) => edge.label === label);
      return wayTo(edges, shareOfWay.of(node, label));
    });
  }

  function onwardWays(leaving: readonly FlowEdge[]): readonly Way[] {
    return leaving.length === 0 ? [] : [wayTo(leaving, 1)];
  }

  const start = wayTo(
    flow.starts.map((to) => ({ to, label: null })),
    1,
  );
  const marked = (mark: 'open' | 'rate') =>
    [...times].flatMap(([step, { work, waiting }]) => (work[mark] || waiting?.[mark] ? [step] : []));
  return {
    network: { stations, tasks, start },
    notes: {
      open: marked('open'),
      rates: marked('rate'),
      unstatedReturns: shareOfWay.unstatedReturns,
      unstatedBranches: shareOfWay.unstatedBranches,
    },
  };
}

/** The chances of decisions, as the analysis has them. */
function sharesOf(sop: Sop, flow: FlowGraph) {
  const graph = timeGraph(flow);
  const times = new Map(sop.steps.map((step) => [step.number, timeOfStep(step).minutes]));
  const minutesOf = (step: number) => times.get(step) ?? 0;
  const { ways, unstatedReturns, unstatedBranches } = chancesOf(graph, longestRests(graph, minutesOf), minutesOf);
  const of = (node: FlowNode, label: string | null): number => {
    const place = node.part === undefined ? `${node.step}` : node.id;
    const same = ways.get(place)?.filter((way) => way.label === label) ?? [];
    return same[0]?.share ?? 0;
  };
  return { of, unstatedReturns, unstatedBranches };
}

function timesOfStep(step: Step, { shape, durations }: NetworkOptions) {
  const given = durations?.get(step.number);
  const work: TimeSource<Distribution> = given
    ? { distribution: given, value: given, open: false, rate: false }
    : workTime(step.time, shape);
  return { work, waiting: step.waiting === undefined ? undefined : waitingTime(step.waiting, shape) };
}

/** The symbols that stand for work: no capsules of ended ways, and of joint work only the first one named. */
function workingNodes(flow: FlowGraph): readonly FlowNode[] {
  const partners = new Set<string>();
  const entered = new Set(flow.starts);
  for (const edge of flow.edges) {
    if (edge.kind === 'joint') partners.add(edge.from).add(edge.to);
    else entered.add(edge.to);
  }
  return flow.nodes.filter(({ id, ending }) => !ending && (entered.has(id) || !partners.has(id)));
}

function stationsOf(sop: Sop, nodes: readonly FlowNode[]): readonly Station[] {
  const declared = new Map(sop.actors.map((actor) => [actor.id, actor]));
  const used = new Set(
    nodes.flatMap((node) => {
      const step = sop.steps[node.step - 1];
      return step === undefined ? [node.actor] : actorsOf(step, node);
    }),
  );
  const inOrder = [...sop.actors.map(({ id }) => id).filter((id) => used.has(id)), ...used];
  return [...new Set(inOrder)].map((actor) => {
    const known = declared.get(actor);
    return {
      actor,
      label: known?.label || actor,
      officers: known?.external ? Number.POSITIVE_INFINITY : (known?.officers ?? 1),
    };
  });
}

function actorsOf({ work }: Step, node: FlowNode): readonly string[] {
  return work.kind === 'several' && work.mode === 'bersama' ? work.actors : [node.actor];
}

function shareOf({ work }: Step): number {
  if (work.kind === 'chain') return 1 / Math.max(1, work.parts.length);
  return work.kind === 'several' && work.mode === 'berurutan' ? 1 / work.actors.length : 1;
}

function isEntry(step: Step | undefined, node: FlowNode): boolean {
  if (step === undefined || step.work.kind === 'single') return true;
  return node.slot === 0 || (step.work.kind === 'several' && step.work.mode === 'serentak');
}

/** Symbols of one row meet where it decides, also those that only rework leads to. */
function commonOf(ids: readonly string[], decidingOf: ReadonlyMap<string, string>): string | undefined {
  const [first, ...others] = [...new Set(ids.map((id) => decidingOf.get(id)))];
  return ids.length > 1 && others.length === 0 ? first : undefined;
}

function wayMaker(taskAt: ReadonlyMap<string, number>, meetingOfAll: (ids: readonly string[]) => string | undefined) {
  return (edges: readonly Pick<FlowEdge, 'to' | 'label'>[], chance: number): Way => {
    const ids = [...new Set(edges.map(({ to }) => to))];
    const meeting = meetingOfAll(ids);
    return {
      chance,
      label: edges[0]?.label ?? null,
      targets: ids.map((id) => taskAt.get(id) ?? NOWHERE),
      meeting: meeting === undefined ? NOWHERE : (taskAt.get(meeting) ?? NOWHERE),
    };
  };
}
