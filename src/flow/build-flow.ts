import type { Branch, Sop, Step, Target, Ways } from '../model/sop.js';
import type { FlowEdge, FlowGraph, FlowNode, NodeKind, UnknownTarget } from './graph.js';

/** A symbol before its kind is known, with the ways that leave it. */
interface Draft {
  readonly id: string;
  readonly step: number;
  readonly slot: number;
  readonly actor: string;
  readonly text: string;
  readonly part?: number;
  /** Absent for the symbols of a row that the flow does not leave by, such as all but the last of a hand-over. */
  readonly ways?: Ways;
  readonly decides: boolean;
}

/** One row: its symbols, where the flow enters it, and the edges inside it. */
interface Row {
  readonly step: Step;
  readonly drafts: readonly Draft[];
  readonly entries: readonly Draft[];
  readonly sideBySide: boolean;
  readonly inner: readonly FlowEdge[];
}

type Goal = { readonly kind: 'end' } | { readonly kind: 'nodes'; readonly drafts: readonly Draft[] };

/**
 * Builds the graph of an SOP's flow as format 1 defines it (spec, "Flow"): which symbols each row has, which of them are
 * capsules, and every arrow and joining line. Targets that do not exist get no edge and are listed instead.
 */
export function buildFlow(sop: Sop): FlowGraph {
  const columnOf = new Map(sop.actors.map((actor, index) => [actor.id, index]));
  const rows = sop.steps.map((step) => buildRow(step, columnOf));
  const places = indexTargets(rows);
  const nodes: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  const unknownTargets: UnknownTarget[] = [];

  rows.forEach((row, rowIndex) => {
    edges.push(...row.inner);
    for (const [index, draft] of row.drafts.entries()) {
      const next = nextGoal(rows, rowIndex, index);
      const endings = endingsOf(draft);
      nodes.push(finishNode(draft, kindOf(draft, rowIndex === 0 && row.entries.includes(draft), next)));
      nodes.push(...endings.map((ending) => ending.node));
      const leaving = waysOf(draft).flatMap((way, wayIndex): FlowEdge[] => {
        const goal = resolve(way.target, next, places);
        if (goal === undefined) {
          unknownTargets.push(unknownTarget(draft, way, wayIndex));
          return [];
        }
        if (goal.kind === 'end') {
          const ending = endings.find((candidate) => candidate.way === wayIndex);
          return ending ? [edge(draft.id, ending.node.id, way)] : [];
        }
        return aim(draft, row, goal.drafts, rows).map((target) => edge(draft.id, target.id, way));
      });
      edges.push(...leaving);
    }

    function endingsOf(draft: Draft): { way: number; node: FlowNode }[] {
      const ways = waysOf(draft);
      const ended = ways.flatMap((way, index) =>
        resolve(way.target, nextGoal(rows, rowIndex, row.drafts.indexOf(draft)), places)?.kind === 'end' ? [index] : [],
      );
      // A node whose only way is the end is the capsule itself; every other ended way gets a capsule of its own.
      if (!draft.decides && ended.length === ways.length) return [];
      return ended.map((index) => ({ way: index, node: endingNode(draft, ways[index]?.label ?? `${index + 1}`) }));
    }
  });
  return {
    nodes,
    edges: numberEqualIds(edges),
    starts: (rows[0]?.entries ?? []).map((draft) => draft.id),
    unknownTargets,
  };
}

interface Way {
  readonly label: string | null;
  readonly target: Target;
  readonly chance?: number;
}

function waysOf(draft: Draft): readonly Way[] {
  if (draft.ways === undefined) return [];
  if (draft.ways.kind === 'onward') return draft.ways.targets.map((target) => ({ label: null, target }));
  return draft.ways.branches.map((branch: Branch) => branch);
}

function buildRow(step: Step, columnOf: ReadonlyMap<string, number>): Row {
  const { work } = step;
  const { number } = step;
  if (work.kind === 'single') {
    const { actor, text, ways } = work;
    const draft = { id: `${number}`, step: number, slot: 0, actor, text, ways, decides: ways.kind === 'decision' };
    return { step, drafts: [draft], entries: [draft], sideBySide: false, inner: [] };
  }
  if (work.kind === 'chain') {
    const drafts = work.parts.map(
      (part, index): Draft => ({
        id: `${number}.${index + 1}`,
        step: number,
        slot: index,
        actor: part.actor,
        text: part.text,
        part: index,
        ways: part.ways,
        decides: part.ways.kind === 'decision',
      }),
    );
    return { step, drafts, entries: drafts.slice(0, 1), sideBySide: false, inner: [] };
  }
  const last = work.actors.length - 1;
  const leaves = {
    bersama: (slot: number) => slot === 0,
    berurutan: (slot: number) => slot === last,
    serentak: () => true,
  };
  const drafts = work.actors.map(
    (actor, slot): Draft => ({
      id: `${number}.${slot + 1}`,
      step: number,
      slot,
      actor,
      text: work.text,
      decides: work.ways.kind === 'decision',
      ...(leaves[work.mode](slot) ? { ways: work.ways } : {}),
    }),
  );
  if (work.mode === 'serentak') return { step, drafts, entries: drafts, sideBySide: true, inner: [] };
  const chain = work.mode === 'bersama' ? byColumn(drafts, columnOf) : drafts;
  const kind = work.mode === 'bersama' ? 'joint' : 'flow';
  const inner = chain.slice(1).map((draft, index): FlowEdge => {
    const from = chain[index]?.id ?? draft.id;
    return { id: `${from}>${draft.id}`, from, to: draft.id, kind, label: null };
  });
  return { step, drafts, entries: drafts.slice(0, 1), sideBySide: false, inner };
}

/** Joint symbols are joined neighbour to neighbour on the page, whatever order the author named them in. */
function byColumn(drafts: readonly Draft[], columnOf: ReadonlyMap<string, number>): readonly Draft[] {
  const column = (draft: Draft) => columnOf.get(draft.actor) ?? columnOf.size;
  return [...drafts].sort((a, b) => column(a) - column(b) || a.slot - b.slot);
}

function indexTargets(rows: readonly Row[]): ReadonlyMap<string, readonly Draft[]> {
  const places = new Map<string, readonly Draft[]>();
  // The first bearer of an id wins; `step-id-unique` reports the others.
  const put = (id: string | undefined, drafts: readonly Draft[]) => {
    if (id !== undefined && !places.has(id)) places.set(id, drafts);
  };
  for (const row of rows) {
    put(row.step.id, row.entries);
    if (row.step.work.kind !== 'chain') continue;
    row.step.work.parts.forEach((part, index) => {
      put(part.id, row.drafts.slice(index, index + 1));
    });
  }
  return places;
}

/** Where `lanjut` leads from a symbol: the next part of its rangkaian, else the next row, else the end. */
function nextGoal(rows: readonly Row[], rowIndex: number, slot: number): Goal {
  const row = rows[rowIndex];
  const nextPart = row?.step.work.kind === 'chain' ? row.drafts[slot + 1] : undefined;
  if (nextPart) return { kind: 'nodes', drafts: [nextPart] };
  const following = rows[rowIndex + 1];
  return following ? { kind: 'nodes', drafts: following.entries } : { kind: 'end' };
}

function resolve(target: Target, next: Goal, places: ReadonlyMap<string, readonly Draft[]>): Goal | undefined {
  if (target.kind === 'next') return next;
  if (target.kind === 'end') return { kind: 'end' };
  const drafts = places.get(target.id);
  return drafts && { kind: 'nodes', drafts };
}

/** Between two rows of work side by side each goes to its own column, or to the first symbol where there is none. */
function aim(from: Draft, row: Row, goal: readonly Draft[], rows: readonly Row[]): readonly Draft[] {
  const first = goal[0];
  if (!first || !row.sideBySide || goal.length < 2 || !rows[first.step - 1]?.sideBySide) return goal;
  return [goal.find((draft) => draft.actor === from.actor) ?? first];
}

function kindOf(draft: Draft, begins: boolean, next: Goal): NodeKind {
  if (draft.decides) return 'decision';
  if (begins) return 'terminator';
  const ways = waysOf(draft);
  const ends =
    ways.length > 0 &&
    ways.every(({ target }) => target.kind === 'end' || (target.kind === 'next' && next.kind === 'end'));
  return ends ? 'terminator' : 'process';
}

function finishNode(draft: Draft, kind: NodeKind): FlowNode {
  const { id, step, slot, actor, text, part } = draft;
  return { id, step, slot, actor, kind, text, ending: false, ...(part === undefined ? {} : { part }) };
}

function endingNode(draft: Draft, label: string): FlowNode {
  const id = `${draft.id}:${label}`;
  return { ...finishNode(draft, 'terminator'), id, text: 'Selesai', ending: true };
}

function edge(from: string, to: string, way: Way): FlowEdge {
  const chance = way.chance === undefined ? {} : { chance: way.chance };
  return { id: `${from}>${to}`, from, to, kind: 'flow', label: way.label, ...chance };
}

/** Two ways of one decision may have one target (a finding, but printed with --force): their ids must still differ. */
function numberEqualIds(edges: readonly FlowEdge[]): readonly FlowEdge[] {
  const seen = new Map<string, number>();
  return edges.map((item) => {
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id}#${count}` };
  });
}

function unknownTarget(draft: Draft, way: Way, index: number): UnknownTarget {
  return {
    id: way.target.kind === 'step' ? way.target.id : way.target.kind,
    step: draft.step,
    ...(draft.part === undefined ? {} : { part: draft.part }),
    ...(way.label === null ? { index } : { label: way.label }),
  };
}
