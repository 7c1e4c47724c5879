import { type Adjacency, nearestFirst } from '../flow/adjacency.js';
import type { FlowGraph } from '../flow/graph.js';
import { isTakenUp, type Named, named } from '../language/overlap.js';
import { remembered } from '../language/remembered.js';
import type { Step } from '../model/sop.js';
import { QUALITY } from './basis.js';
import { areBlank, isBlank } from './blank.js';
import { excerpt } from './excerpt.js';
import type { Rule } from './rule.js';

/**
 * What a step yields is what a later one works with: some item of its output is named in a kelengkapan of a step that
 * follows it. The last steps yield the product itself.
 */
export const stepOutputChain: Rule = {
  name: 'step-output-chain',
  code: 'SOP206',
  severity: 'info',
  basis: QUALITY,
  messages: {
    id: {
      default:
        'Output langkah {step} (“{output}”) tidak dipakai sebagai kelengkapan langkah mana pun sesudahnya. Output satu langkah menjadi bahan langkah berikutnya, sampai output final. Sebut “{output}” pada kelengkapan langkah yang memakainya, atau samakan namanya.',
      next: 'kelengkapan langkah berikutnya',
    },
    en: {
      default:
        'The output of step {step} (“{output}”) is no kelengkapan of any step that follows. What one step yields is what the next works with, up to the final output. Name “{output}” in the kelengkapan of the step that uses it, or use the same name.',
      next: 'kelengkapan of the next step',
    },
  },
  check: function* ({ sop: { steps, records }, flow, adjacency, forward }) {
    if (steps.length > MOST_STEPS) return;
    const books = new Set(records.map((record) => record.toLowerCase()).filter((record) => BOOK.test(record)));
    const next = nextSteps(flow);
    const behind = followers(flow);
    const required = steps.map(({ requirements }) => requirements.filter((item) => !isBlank(item)));
    const takesUp = upTaker(required);
    for (const step of steps) {
      // Nearly always it is the next step that needs it, and says so in the same words.
      const isTaken = (number: number) => step.outputs.some((output) => required[number - 1]?.includes(output));
      if (areBlank(step.outputs) || next.get(step.number)?.some(isTaken)) continue;
      const things = step.outputs.flatMap((output) => output.split(/[,;\n]| dan /)).filter((thing) => !isBlank(thing));
      // A book that is kept as a record has found its place, and what a diamond decides goes on by its arrows.
      if (things.every((thing) => books.has(thing.trim().toLowerCase()) || isVerdict(thing, step))) continue;
      // Rework may lead to who needs it.
      if (some(behind(step.number, adjacency()), takesUp(things))) continue;
      const ahead = [...new Set(behind(step.number, forward().following))].sort((a, b) => a - b);
      if (ahead.every((number) => required[number - 1]?.length === 0)) continue;
      const output = excerpt(
        step.outputs
          .filter((item) => !isBlank(item))
          .join(', ')
          .replace(/[.;]+$/, ''),
      );
      const first = ahead[0] ?? step.number;
      yield {
        rule: 'step-output-chain',
        data: { step: step.number, output },
        place: { path: ['langkah', step.number - 1, 'output'] },
        related: [{ place: { path: ['langkah', first - 1, 'kelengkapan'] }, message: 'next' }],
      };
    }
  },
};

const BOOK = /^(?:buku|register|log|agenda|jurnal)\b/;

function isVerdict(thing: string, { work }: Step): boolean {
  return (
    work.kind !== 'chain' &&
    work.ways.kind === 'decision' &&
    /^\s*keputusan\b(?! (?:kepala|bupati|wali|gubernur|menteri))/i.test(thing)
  );
}

/** Each step is compared with all that follow; a file with more is no SOP that anybody could follow. */
const MOST_STEPS = 1000;

/** Tells for things whether a kelengkapan of a step takes one of them up. Names are read when they are first compared. */
function upTaker(required: readonly (readonly string[])[]) {
  const read = remembered(named);
  const names: (readonly Named[])[] = [];
  return (things: readonly string[]) => {
    const yielded = things.map(read);
    return (number: number) => {
      const items = names[number] ?? (required[number - 1] ?? []).map(read);
      names[number] = items;
      return items.some((item) => yielded.some((thing) => isTakenUp(thing, item)));
    };
  };
}

/** For each step the numbers of those that an arrow leads to. */
function nextSteps({ nodes, edges }: FlowGraph): ReadonlyMap<number, readonly number[]> {
  const stepOf = new Map<string, number>();
  const next = new Map<number, number[]>();
  for (const { id, step } of nodes) {
    stepOf.set(id, step);
    if (!next.has(step)) next.set(step, []);
  }
  for (const { from, to } of edges) {
    const [one, other] = [stepOf.get(from), stepOf.get(to)];
    if (one !== undefined && other !== undefined && one !== other) next.get(one)?.push(other);
  }
  return next;
}

/** Gives the numbers of the steps behind a step, each once or more, the nearest first. */
function followers({ nodes }: FlowGraph): (step: number, adjacency: Adjacency) => Iterable<number> {
  const stepOf = new Map(nodes.map(({ id, step }) => [id, step]));
  const nodesOf = new Map<number, string[]>();
  for (const { id, step } of nodes) nodesOf.set(step, [...(nodesOf.get(step) ?? []), id]);
  return function* (step, adjacency) {
    for (const id of nearestFirst(nodesOf.get(step) ?? [], adjacency)) {
      const number = stepOf.get(id);
      if (number !== undefined && number !== step) yield number;
    }
  };
}

function some(numbers: Iterable<number>, isSo: (number: number) => boolean): boolean {
  for (const number of numbers) if (isSo(number)) return true;
  return false;
}
