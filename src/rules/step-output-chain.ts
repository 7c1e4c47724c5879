import { adjacencyOf, reachableFrom } from '../flow/adjacency.js';
import { forwardFlow } from '../flow/forward.js';
import type { FlowGraph } from '../flow/graph.js';
import { isTakenUp } from '../language/overlap.js';
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
  check: function* ({ sop: { steps }, flow }) {
    const following = followers(flow);
    for (const [index, step] of steps.entries()) {
      if (areBlank(step.outputs)) continue;
      const { ahead, any } = following(step.number);
      const next = ahead.flatMap((number) => steps[number - 1] ?? []);
      if (next.length === 0 || next.every(({ requirements }) => areBlank(requirements))) continue;
      const later = any.flatMap((number) => steps[number - 1] ?? []);
      if (later.some((other) => takesUp(other, step))) continue;
      const output = excerpt(
        step.outputs
          .filter((item) => !isBlank(item))
          .join(', ')
          .replace(/[.;]+$/, ''),
      );
      const first = next[0]?.number ?? step.number;
      yield {
        rule: 'step-output-chain',
        data: { step: step.number, output },
        place: { path: ['langkah', index, 'output'] },
        related: [{ place: { path: ['langkah', first - 1, 'kelengkapan'] }, message: 'next' }],
      };
    }
  },
};

interface Followers {
  /** Numbers of the steps that come after, in order, not counting rework. */
  readonly ahead: readonly number[];
  /** Those and the steps to which rework leads. */
  readonly any: readonly number[];
}

function followers(flow: FlowGraph): (step: number) => Followers {
  const ahead = forwardFlow(flow).following;
  const any = adjacencyOf(flow);
  const stepOf = new Map(flow.nodes.map(({ id, step }) => [id, step]));
  const behind = (step: number, adjacency: typeof any) => {
    const own = flow.nodes.filter((node) => node.step === step).map(({ id }) => id);
    const steps = [...reachableFrom(own, adjacency)].flatMap((id) => stepOf.get(id) ?? []);
    return [...new Set(steps)].filter((number) => number !== step).sort((a, b) => a - b);
  };
  return (step) => ({ ahead: behind(step, ahead), any: behind(step, any) });
}

function takesUp({ requirements }: Step, { outputs }: Step): boolean {
  const things = outputs.flatMap((output) => output.split(/[,;\n]| dan /)).filter((thing) => !isBlank(thing));
  return requirements.some((requirement) => things.some((thing) => isTakenUp(thing, requirement)));
}
