import type { Actor } from '../model/sop.js';
import { effortsOf } from './effort.js';
import type { CountableTime } from './expected/expected-time.js';
import type { NormalCase } from './normal-case.js';
import type { TimeModel } from './time-model.js';

/** What an SOP asks of one pelaksana: work only, waiting keeps nobody busy. */
export interface ActorTime {
  /** Id, declared or not. */
  readonly actor: string;
  readonly external: boolean;
  /** Numbers of the steps that they work on. */
  readonly steps: readonly number[];
  /** Working minutes in a case without rework. */
  readonly normal: number;
  /** Mean of the working minutes of a case, rework included; absent where it cannot be told. */
  readonly expected?: number;
  /** How often, in the mean, a case comes to them: visits of their steps. */
  readonly visits?: number;
  /** One of their steps has no limit that can be counted. */
  readonly open: boolean;
}

/** The work of every pelaksana in the order of the columns, then of those that no column has. */
export function actorTimes(
  model: TimeModel,
  normal: NormalCase,
  expected: CountableTime | undefined,
): readonly ActorTime[] {
  const { sop, times } = model;
  const declared = new Map(sop.actors.map((actor) => [actor.id, actor]));
  const efforts = sop.steps.flatMap((step) => effortsOf(step).map((effort) => ({ ...effort, step: step.number })));
  const ids = new Set([...declared.keys(), ...efforts.map(({ actor }) => actor)]);
  return [...ids].map((actor): ActorTime => {
    const own = efforts.filter((effort) => effort.actor === actor);
    const workOf = (step: number) => times.get(step)?.work ?? 0;
    const visitsOf = (step: number) => expected?.visits.get(step) ?? 0;
    return {
      actor,
      external: isExternal(declared.get(actor)),
      steps: own.map(({ step }) => step),
      normal: sumOf(own, ({ step, share }) => (normal.steps.has(step) ? workOf(step) * share : 0)),
      ...(expected && {
        expected: sumOf(own, ({ step, share }) => workOf(step) * share * visitsOf(step)),
        visits: sumOf(own, ({ step }) => visitsOf(step)),
      }),
      open: own.some(({ step }) => times.get(step)?.open === true),
    };
  });
}

function isExternal(actor: Actor | undefined): boolean {
  return actor?.external === true;
}

function sumOf<T>(items: readonly T[], figureOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + figureOf(item), 0);
}
