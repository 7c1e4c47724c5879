import type { Sop, Step, Target, Ways, Work } from '../../model/sop.js';

/**
 * The same SOP with every way spelled out: each step has an id, and nothing goes on to whatever comes next in the file, so
 * that steps can be taken out and put in. Within a rangkaian a part may still go on to the next one.
 */
export function explicit(sop: Sop): Sop {
  const taken = new Set(sop.steps.flatMap(({ id, work }) => [id, ...partIds(work)]));
  const ids = sop.steps.map(({ id, number }) => id ?? freeId(`langkah-${number}`, taken));
  const steps = sop.steps.map((step, index): Step => {
    const following = ids[index + 1];
    const next: Target = following === undefined ? { kind: 'end' } : { kind: 'step', id: following };
    return { ...step, id: ids[index] ?? '', work: withNext(step.work, next) };
  });
  return { ...sop, steps };
}

/** The same ways with other targets. */
export function retarget(ways: Ways, change: (target: Target) => Target): Ways {
  if (ways.kind === 'onward') return { kind: 'onward', targets: ways.targets.map(change) };
  return {
    kind: 'decision',
    branches: ways.branches.map((branch) => ({ ...branch, target: change(branch.target) })),
  };
}

/** The same work with other targets, those of the parts of a rangkaian included. */
export function retargetWork(work: Work, change: (target: Target) => Target): Work {
  if (work.kind !== 'chain') return { ...work, ways: retarget(work.ways, change) };
  return { ...work, parts: work.parts.map((part) => ({ ...part, ways: retarget(part.ways, change) })) };
}

/** The steps with numbers from 1 again. */
export function renumbered(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, index) => ({ ...step, number: index + 1 }));
}

function withNext(work: Work, next: Target): Work {
  const change = (target: Target) => (target.kind === 'next' ? next : target);
  if (work.kind !== 'chain') return { ...work, ways: retarget(work.ways, change) };
  const last = work.parts.length - 1;
  return {
    ...work,
    parts: work.parts.map((part, index) => (index === last ? { ...part, ways: retarget(part.ways, change) } : part)),
  };
}

function partIds(work: Work): readonly (string | undefined)[] {
  return work.kind === 'chain' ? work.parts.map(({ id }) => id) : [];
}

/** Made-up ids must not meet one of the file. */
export function freeId(wanted: string, taken: ReadonlySet<string | undefined>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
