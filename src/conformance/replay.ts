import type { StepNet, StepWay } from './step-net.js';

/** What the replay of one case says. */
export interface Replay {
  /** Tokens of the replay (van der Aalst, "Process Mining", 2016, 8.2): made, used up, missing and left over. */
  readonly produced: number;
  readonly consumed: number;
  readonly missing: number;
  readonly remaining: number;
  /** An end of the flow has been reached. */
  readonly ended: boolean;
  /** Steps that the case went past and never did. */
  readonly skipped: readonly number[];
  /** Steps that were done when it was not their turn; each time counts. */
  readonly outOfOrder: readonly number[];
  /** Steps that were done once more without the flow leading back to them; each time counts. */
  readonly repeated: readonly number[];
}

/** What can come next: one of some ways. */
interface Mark {
  readonly ways: readonly StepWay[];
  /** The split that it belongs to, and the meeting at which it ends. */
  readonly split?: Split;
}

interface Split {
  readonly meeting: number | undefined;
  readonly parent: Split | undefined;
  /** Ways that have not come to the meeting. */
  pending: number;
}

/**
 * Plays the steps of a case through the flow, in the order in which they were done. A step takes a token that leads to it;
 * where none does, it is missing. A step that several ways meet at takes one from each.
 */
export function replay(net: StepNet, steps: readonly number[]): Replay {
  let marks: Mark[] = net.first === undefined ? [] : [{ ways: [{ to: [net.first] }] }];
  const count = { produced: 1, consumed: 0, missing: 0, remaining: 0 };
  let latest: readonly Mark[] = [];
  const done = new Set<number>();
  const passed = new Set<number>();
  const outOfOrder: number[] = [];
  const repeated: number[] = [];

  for (const step of steps) {
    const split = take(step);
    if (split === 'none') {
      count.missing += 1;
      count.consumed += 1;
      if (done.has(step)) repeated.push(step);
      else {
        const between = stepsBetween(net, marks, step);
        if (between === undefined) outOfOrder.push(step);
        else for (const each of between) if (!done.has(each)) passed.add(each);
      }
      put(step, undefined);
    } else {
      if (passed.has(step) && !done.has(step)) {
        // It was gone past, and is made up for now.
        passed.delete(step);
        outOfOrder.push(step);
      }
      put(step, split.split);
    }
    done.add(step);
  }
  // Only what was done last can end a case: an end that was left aside earlier says nothing.
  const ending = latest.find((mark) => marks.includes(mark) && mark.ways.some(({ to }) => to.length === 0));
  count.consumed += 1;
  if (ending === undefined) count.missing += 1;
  const left = marks.filter((mark) => mark !== ending && !endsToo(mark, ending));
  count.remaining += left.length;
  return {
    ...count,
    ended: ending !== undefined,
    skipped: [...passed].filter((step) => !done.has(step)).sort((a, b) => a - b),
    outOfOrder,
    repeated,
  };

  /** Uses up what leads to the step; tells which split goes on with it. */
  function take(step: number): { readonly split: Split | undefined } | 'none' {
    const mark = marks.find(({ ways }) => ways.some(({ to }) => to.includes(step)));
    if (mark === undefined) return 'none';
    useUp(mark, step);
    let { split } = mark;
    while (split !== undefined && split.meeting === step) {
      split.pending -= 1;
      const own: Split = split;
      for (const other of marks.filter((each) => each.split === own && leadsTo(each, step))) {
        useUp(other, step);
        own.pending -= 1;
      }
      // Ways that have not come yet: the meeting began without them.
      if (own.pending > 0) {
        count.missing += own.pending;
        count.consumed += own.pending;
        own.pending = 0;
      }
      split = own.parent;
    }
    return { split };
  }

  function useUp(mark: Mark, step: number): void {
    count.consumed += 1;
    marks = marks.filter((each) => each !== mark);
    const way = mark.ways.find(({ to }) => to.includes(step));
    const others = way?.to.filter((each) => each !== step) ?? [];
    if (others.length === 0 || way === undefined) return;
    // A way with several steps opens all of them; the others wait for their turn.
    const split: Split = { meeting: way.meeting, parent: mark.split, pending: others.length };
    for (const other of others) {
      count.produced += 1;
      marks.push({ ways: [{ to: [other] }], split });
    }
  }

  function put(step: number, split: Split | undefined): void {
    const ways = net.ways.get(step) ?? [];
    count.produced += 1;
    const [only] = ways;
    if (ways.length === 1 && only !== undefined && only.to.length > 1) {
      // All ways are taken: each gets a token of its own.
      count.produced += only.to.length - 1;
      const own: Split = { meeting: only.meeting, parent: split, pending: only.to.length };
      latest = only.to.map((to) => ({ ways: [{ to: [to] }], split: own }));
    } else latest = [{ ways, ...(split === undefined ? {} : { split }) }];
    marks = [...marks, ...latest];
  }
}

function leadsTo({ ways }: Mark, step: number): boolean {
  return ways.some(({ to }) => to.includes(step));
}

/** Ways side by side that end together need no meeting. */
function endsToo(mark: Mark, ending: Mark | undefined): boolean {
  return ending?.split !== undefined && mark.ways.some(({ to }) => to.length === 0);
}

/** The steps between what can come next and a step, by the shortest way; nothing where no way leads there. */
function stepsBetween(net: StepNet, marks: readonly Mark[], step: number): readonly number[] | undefined {
  const before = new Map<number, number | undefined>();
  const queue: number[] = [];
  const reach = (to: number, from: number | undefined) => {
    if (before.has(to)) return;
    before.set(to, from);
    queue.push(to);
  };
  for (const { ways } of marks) for (const { to } of ways) for (const each of to) reach(each, undefined);
  for (const at of queue) {
    if (at === step) break;
    for (const { to } of net.ways.get(at) ?? []) for (const each of to) if (each > at) reach(each, at);
  }
  if (!before.has(step)) return undefined;
  const between: number[] = [];
  for (let at = before.get(step); at !== undefined; at = before.get(at)) between.unshift(at);
  return between;
}
