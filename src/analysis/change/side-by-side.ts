import type { Sop, Step, Target } from '../../model/sop.js';
import { explicit, freeId, renumbered, retargetWork } from './explicit.js';
import { minutesAsTime } from './times.js';

/**
 * The same SOP in which steps that follow each other in the file and in the work run in parallel. A step that takes no time
 * is put before them, so that whatever leads to the first leads to all; they meet where the last of them led.
 *
 * @param numbers ascending, without a gap; none of them a decision or a rangkaian
 */
export function sideBySide(sop: Sop, numbers: readonly number[]): Sop | undefined {
  const spelled = explicit(sop);
  const members = numbers.flatMap((number) => spelled.steps[number - 1] ?? []);
  const [first, last] = [members[0], members.at(-1)];
  if (first?.id === undefined || last === undefined || last.work.kind === 'chain') return undefined;
  if (last.work.ways.kind !== 'onward' || members.length < 2) return undefined;
  const meeting = last.work.ways.targets;

  const taken = new Set(spelled.steps.map(({ id }) => id));
  const start = freeId('serentak', taken);
  const toAll: readonly Target[] = members.map(({ id }) => ({ kind: 'step', id: id ?? '' }));
  const split: Step = {
    ...first,
    id: start,
    work: { kind: 'single', actor: '', text: '', ways: { kind: 'onward', targets: toAll } },
    time: minutesAsTime(0),
    waiting: minutesAsTime(0),
    stage: '',
  };
  const steps = spelled.steps.flatMap((step): readonly Step[] => {
    if (members.includes(step)) {
      const own = { ...step, work: { ...withoutWays(step), ways: { kind: 'onward', targets: meeting } as const } };
      return step === first ? [split, own] : [own];
    }
    const work = retargetWork(step.work, (target) =>
      target.kind === 'step' && target.id === first.id ? { kind: 'step', id: start } : target,
    );
    return [{ ...step, work }];
  });
  return { ...spelled, steps: renumbered(steps) };
}

function withoutWays({ work }: Step) {
  return work.kind === 'chain' ? ({ kind: 'single', actor: '', text: '' } as const) : work;
}
