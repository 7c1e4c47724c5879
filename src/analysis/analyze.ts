import type { FlowGraph } from '../flow/graph.js';
import type { Sop } from '../model/sop.js';
import { type ActorTime, actorTimes } from './actor-times.js';
import { approvalRuns } from './approvals.js';
import { type ExpectedTime, expectedTimeOf } from './expected/expected-time.js';
import { handOvers } from './hand-overs.js';
import { type LongestWay, longestWay } from './longest-way.js';
import { normalCase } from './normal-case.js';
import { type NormalWay, normalWayOf } from './normal-way.js';
import { type Promised, promisedTime, type Stage, stagesOf } from './promise.js';
import { type Return, returnsToApplicant } from './returns.js';
import type { StepTime } from './step-time.js';
import { type TimeModel, timeModel } from './time-model.js';

/** Where the time of an SOP goes. All times are working minutes. */
export interface Analysis {
  readonly steps: readonly StepAnalysis[];
  /** Absent where no way leads to an end. */
  readonly normal?: NormalWay;
  readonly longest?: LongestWay;
  /** Absent for an SOP without steps. */
  readonly expected?: ExpectedTime;
  readonly actors: readonly ActorTime[];
  readonly stages: readonly Stage[];
  /** `standar_pelayanan.waktu` */
  readonly promised?: Promised;
  /** How often the work changes hands in a case without rework. */
  readonly handOvers: number;
  /** The longest run of steps that only examine or approve, by their numbers; empty where there are no two in a row. */
  readonly approvals: readonly number[];
  readonly returns: readonly Return[];
}

export interface StepAnalysis extends StepTime {
  /** It lies on the critical path: the normal way is longer when it is. */
  readonly critical: boolean;
  /** The part of the normal way that it takes, 0 to 1; 0 beside the critical path. */
  readonly share: number;
  /** How often it is done in a case, in the mean; absent where that cannot be told. */
  readonly visits?: number;
}

/** Analyses one SOP. */
export function analyze(sop: Sop, flow: FlowGraph): Analysis {
  return analyzeModel(timeModel(sop, flow));
}

/** The same of a model. */
export function analyzeModel(model: TimeModel): Analysis {
  const normal = normalWayOf(model);
  const way = longestWay(model);
  const expected = expectedTimeOf(model);
  const countable = expected?.kind === 'countable' ? expected : undefined;
  const usual = normalCase(model);
  const promised = promisedTime(model, countable);
  return {
    steps: stepAnalyses(model, normal, expected),
    ...(normal && { normal }),
    ...(way && { longest: way }),
    ...(expected && { expected }),
    actors: actorTimes(model, usual, countable),
    stages: stagesOf(model),
    ...(promised && { promised }),
    handOvers: handOvers(model, usual),
    approvals: (normal ? approvalRuns(model, normal) : [])[0]?.map(({ number }) => number) ?? [],
    returns: returnsToApplicant(model, countable),
  };
}

function stepAnalyses(
  { sop, times }: TimeModel,
  normal: NormalWay | undefined,
  expected: ExpectedTime | undefined,
): readonly StepAnalysis[] {
  return sop.steps.flatMap(({ number }): readonly StepAnalysis[] => {
    const time = times.get(number);
    if (time === undefined) return [];
    const critical = normal?.steps.filter(({ step }) => step === number) ?? [];
    const onWay = critical.reduce((sum, { minutes }) => sum + minutes, 0);
    return [
      {
        ...time,
        critical: critical.length > 0,
        share: normal && normal.minutes > 0 ? onWay / normal.minutes : 0,
        ...(expected?.kind === 'countable' && { visits: expected.visits.get(number) ?? 0 }),
      },
    ];
  });
}
