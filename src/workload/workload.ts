import { actorTimes } from '../analysis/actor-times.js';
import { expectedTimeOf } from '../analysis/expected/expected-time.js';
import { normalCase } from '../analysis/normal-case.js';
import { timeModel } from '../analysis/time-model.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Sop } from '../model/sop.js';

/** Working hours that a civil servant works effectively in a year (Permenpan-RB 1/2020 on workload analysis). */
export const HOURS_A_YEAR = 1250;

export interface WorkloadInput {
  readonly path: string;
  readonly sop: Sop;
  readonly flow: FlowGraph;
  /** Cases a year; absent where nobody told. */
  readonly volume?: number;
}

/** The work of an office in a year. */
export interface Workload {
  /** Each pelaksana over all SOPs; the most work first. Labels that are equal but for case and blanks are one. */
  readonly actors: readonly ActorLoad[];
  readonly sops: readonly SopLoad[];
}

export interface ActorLoad {
  readonly label: string;
  readonly external: boolean;
  /** Hours of work a year, rework included where its chances are known. */
  readonly hours: number;
  /** Full-time equivalents; absent outside the office. */
  readonly needed?: number;
  /** The most officers that an SOP names (`jumlah`). */
  readonly officers: number;
  /** Some of the work has no limit that can be counted: the hours are a lower bound. */
  readonly open: boolean;
  readonly sops: readonly { readonly path: string; readonly hours: number }[];
}

export interface SopLoad {
  readonly path: string;
  readonly title: string;
  readonly volume?: number;
  /** Hours of work of one case inside the office, and in a year. */
  readonly hoursPerCase: number;
  readonly hours: number;
  readonly open: boolean;
  /** `normal` where the expected work cannot be told (endless rework): a case without rework is counted. */
  readonly counted: 'expected' | 'normal';
}

/**
 * Adds up the work of an office: for each pelaksana the expected work of a case (as `sop analyze` has it) times the cases
 * of a year, over all SOPs. SOPs without a volume add nothing and are listed all the same.
 */
export function workloadOf(inputs: readonly WorkloadInput[], hoursAYear: number = HOURS_A_YEAR): Workload {
  const actors = new Map<string, ActorLoad>();
  const sops = inputs.map(({ path, sop, flow, volume }): SopLoad => {
    const model = timeModel(sop, flow);
    const expected = expectedTimeOf(model);
    const countable = expected?.kind === 'countable' ? expected : undefined;
    const declared = new Map(sop.actors.map((actor) => [actor.id, actor]));
    let perCase = 0;
    let isOpen = false;
    for (const { actor, external, expected: mean, normal, open, steps } of actorTimes(
      model,
      normalCase(model),
      countable,
    )) {
      if (steps.length === 0) continue;
      const minutes = mean ?? normal;
      if (!external) perCase += minutes / 60;
      isOpen ||= open;
      if (volume === undefined) continue;
      const known = declared.get(actor);
      const label = (known?.label || actor).replace(/\s+/g, ' ').trim();
      const key = `${label.toLowerCase()}/${external}`;
      const before = actors.get(key);
      const hours = (minutes / 60) * volume;
      actors.set(key, {
        label: before?.label ?? label,
        external,
        hours: (before?.hours ?? 0) + hours,
        officers: Math.max(before?.officers ?? 0, known?.officers ?? 1),
        open: (before?.open ?? false) || open,
        sops: [...(before?.sops ?? []), { path, hours }],
      });
    }
    return {
      path,
      title: sop.title || path,
      ...(volume === undefined ? {} : { volume }),
      hoursPerCase: perCase,
      hours: perCase * (volume ?? 0),
      open: isOpen,
      counted: countable ? 'expected' : 'normal',
    };
  });
  const loads = [...actors.values()].map((actor) => ({
    ...actor,
    ...(actor.external ? {} : { needed: actor.hours / hoursAYear }),
  }));
  return { actors: loads.sort((a, b) => Number(a.external) - Number(b.external) || b.hours - a.hours), sops };
}
