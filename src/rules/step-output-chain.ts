import { adjacencyOf, reachableFrom } from '../flow/adjacency.js';
import type { ForwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';
import { isTakenUp, type Named, named } from '../language/overlap.js';
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
  check: function* ({ sop: { steps }, flow, forward }) {
    if (steps.length > MOST_STEPS) return;
    const following = followers(flow, forward());
    const required = steps.map(({ requirements }) => requirements.filter((item) => !isBlank(item)).map(named));
    const takesUp = (number: number, things: readonly Named[]) =>
      required[number - 1]?.some((item) => things.some((thing) => isTakenUp(thing, item))) === true;
    for (const [index, step] of steps.entries()) {
      if (areBlank(step.outputs)) continue;
      const { ahead, any } = following(step.number);
      if (ahead.every((number) => required[number - 1]?.length === 0)) continue;
      const things = step.outputs.flatMap((output) => output.split(/[,;\n]| dan /)).filter((thing) => !isBlank(thing));
      const read = things.map(named);
      if (any.some((number) => takesUp(number, read))) continue;
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
        place: { path: ['langkah', index, 'output'] },
        related: [{ place: { path: ['langkah', first - 1, 'kelengkapan'] }, message: 'next' }],
      };
    }
  },
};

/** Each step is compared with all that follow; a file with more is no SOP that anybody could follow. */
const MOST_STEPS = 1000;

interface Followers {
  /** Numbers of the steps that come after, in order, not counting rework. */
  readonly ahead: readonly number[];
  /** Those and the steps to which rework leads. */
  readonly any: readonly number[];
}

function followers(flow: FlowGraph, { following: ahead }: ForwardFlow): (step: number) => Followers {
  const any = adjacencyOf(flow);
  const stepOf = new Map(flow.nodes.map(({ id, step }) => [id, step]));
  const behind = (step: number, adjacency: typeof any) => {
    const own = flow.nodes.filter((node) => node.step === step).map(({ id }) => id);
    const steps = [...reachableFrom(own, adjacency)].flatMap((id) => stepOf.get(id) ?? []);
    return [...new Set(steps)].filter((number) => number !== step).sort((a, b) => a - b);
  };
  return (step) => ({ ahead: behind(step, ahead), any: behind(step, any) });
}
