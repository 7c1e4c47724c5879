import { effortsOf } from '../analysis/effort.js';
import { normalWay } from '../analysis/normal-way.js';
import type { FlowGraph } from '../flow/graph.js';
import type { Sop } from '../model/sop.js';
import { DAY, isoDay } from '../simulation/days.js';
import { promisedMinutes } from '../simulation/promise.js';
import type { WorkClock } from '../simulation/work-clock.js';
import type { LogEvent } from './log-store.js';
import type { Matcher } from './match.js';
import { placeNet } from './place-net.js';
import { isQuiet, quietTimes } from './quiet.js';
import type { LogCounts, ReadLog, UnknownName } from './read-log.js';
import { type Replay, replay } from './replay.js';
import { type Duration, type Tally, tally } from './tally.js';
import { type Row, timeOf, type Visit } from './visit.js';

/** What really happened against what the SOP says. Times are working minutes unless the limit is in calendar units. */
export interface Conformance {
  readonly counts: LogCounts;
  readonly unknownSteps: readonly UnknownName[];
  /** Pelaksana of the log that the SOP does not have, the most frequent first. */
  readonly unknownActors: readonly UnknownName[];
  readonly cases: CaseCounts;
  /** What a case may take; absent where neither the SOP's standard nor its normal way tells. */
  readonly limit?: CaseLimit;
  /** Times of the finished cases. */
  readonly time: Duration;
  /** Fitness of the finished cases by token replay, 0 to 1; NaN without any. */
  readonly fitness: number;
  readonly steps: readonly StepConformance[];
  readonly actors: readonly (Duration & { readonly name: string; readonly known: boolean })[];
  /** By the month in which the cases ended. */
  readonly months: readonly (Duration & { readonly month: string })[];
  /** The cases that are worst over the limit, or else have most deviations. */
  readonly worst: readonly CaseConformance[];
}

export interface CaseCounts {
  readonly all: number;
  /** The flow's end was reached. */
  readonly finished: number;
  readonly open: number;
  /** Open ones that are over the limit already, counted to the last time of the log. */
  readonly openOver: number;
  /** Finished ones that did exactly what the flow says. */
  readonly fitting: number;
  /**
   * Cases that stopped at a decision which can end the procedure or go on: finished where they have stood still for longer
   * than cases do before they go on from there, else open.
   */
  readonly atDecision: { readonly finished: number; readonly open: number };
}

export interface CaseLimit {
  readonly minutes: number;
  readonly calendar: boolean;
  /** `standard`: standar_pelayanan.waktu; `normal`: the normal way, for want of a standard. */
  readonly source: 'standard' | 'normal';
}

export interface StepConformance extends Duration {
  readonly step: number;
  /** What it may take; absent where its time has no limit that can be counted. */
  readonly limit?: number;
  /** Finished cases that went past it. */
  readonly skipped: number;
  /** Executions beyond the first of a case. */
  readonly again: number;
  /** Of them those that the flow does not lead back to. */
  readonly repeated: number;
  readonly outOfOrder: number;
  /** Executions by a pelaksana of the SOP who has no part in this step. */
  readonly otherActor: number;
}

export interface CaseConformance {
  readonly name: string;
  readonly minutes: number;
  /** By how much it is over the limit; negative within it. */
  readonly over: number;
  readonly finished: boolean;
  readonly skipped: readonly number[];
  readonly outOfOrder: readonly number[];
  readonly repeated: readonly number[];
}

/** Times in a log are rounded to seconds: so little is no breach. */
const SLACK = 0.05;

/**
 * Holds a log against an SOP.
 *
 * @param worst how many of the worst cases are told one by one
 */
export function conform(
  sop: Sop,
  flow: FlowGraph,
  log: ReadLog,
  clock: WorkClock,
  matcher: Matcher,
  worst: number,
): Conformance {
  const net = placeNet(sop, flow);
  const limit = limitOf(sop, flow);
  const steps = stepTallies(sop);
  const actors = new Map<string, Tally>();
  const months = new Map<string, Tally>();
  const whole = tally();
  const unknownActors = new Map<string, number>();
  const tokens = { produced: 0, consumed: 0, missing: 0, remaining: 0 };
  const cases = { all: 0, finished: 0, open: 0, openOver: 0, fitting: 0, atDecision: { finished: 0, open: 0 } };
  let worstCases: CaseConformance[] = [];

  const elapsed = (from: number, to: number) => (limit?.calendar ? to - from : clock.toWork(to) - clock.toWork(from));
  const namesOf = actorNames(matcher);
  const quiet = quietTimes(net, log.store, elapsed);

  const workOf = ({ start, end }: LogEvent) =>
    Number.isNaN(start) || Number.isNaN(end) ? Number.NaN : clock.toWork(end) - clock.toWork(start);

  log.store.eachCase((name, events) => {
    const played = replay(net, events.map(rowOf));
    for (const visit of played.visits) countVisit(visit, events);
    const from = least(events.map(({ start, end }) => (Number.isNaN(start) ? end : start)));
    const to = most(events.map(({ start, end }) => (Number.isNaN(end) ? start : end)));
    const isRunning = log.tellsEnds && Number.isNaN(events.at(-1)?.end ?? 0);
    const now = log.span?.last ?? to;
    const mayBeOpen = played.ended && played.mayGoOn && !isRunning;
    const isStill = !mayBeOpen || isQuiet(quiet, events.at(-1)?.step ?? 0, elapsed(to, now));
    const finished = played.ended && !isRunning && isStill;
    if (mayBeOpen) cases.atDecision[finished ? 'finished' : 'open'] += 1;
    cases.all += 1;
    if (finished) countFinished(played, elapsed(from, to), to);
    else {
      cases.open += 1;
      if (limit && elapsed(from, now) > limit.minutes + SLACK) cases.openOver += 1;
    }
    countDeviations(played, finished);
    const minutes = elapsed(from, finished ? to : now);
    const { skipped, outOfOrder, repeated } = played;
    const over = limit ? minutes - limit.minutes : Number.NaN;
    remember({ name, minutes, over, finished, skipped, outOfOrder, repeated });
  });

  const { produced, consumed, missing, remaining } = tokens;
  return {
    counts: log.counts,
    unknownSteps: log.unknownSteps,
    unknownActors: [...unknownActors]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 20)
      .map(([text, count]) => ({ text, count })),
    cases,
    ...(limit ? { limit } : {}),
    time: whole.finish(),
    fitness: cases.finished === 0 ? Number.NaN : (1 - missing / consumed) / 2 + (1 - remaining / produced) / 2,
    steps: steps.map(({ tally: times, labels: _, ...rest }) => ({ ...rest, ...times.finish() })),
    actors: [...actors].map(([name, each]) => ({ name, known: matcher.actor(name) !== undefined, ...each.finish() })),
    months: [...months].sort().map(([month, each]) => ({ month, ...each.finish() })),
    worst: ranked(worstCases).slice(0, worst),
  };

  function rowOf({ step, part, actor }: LogEvent): Row {
    return { step, ...(part === undefined ? {} : { part }), actors: namesOf(actor).map(({ name }) => name) };
  }

  function countVisit(visit: Visit, events: readonly LogEvent[]): void {
    const found = steps[visit.step - 1];
    if (found === undefined) return;
    const isOver = (minutes: number) => found.limit !== undefined && minutes > found.limit + SLACK;
    const timeAt = (index: number) => workOf(events[index] ?? NO_EVENT);
    const minutes = timeOf(visit, sop, timeAt);
    found.tally.add(minutes, isOver(minutes));
    for (const index of visit.rows) {
      const own = timeAt(index);
      for (const { name, known } of namesOf(events[index]?.actor ?? '')) {
        tallyAt(actors, name).add(own, isOver(own));
        if (!known) unknownActors.set(name, (unknownActors.get(name) ?? 0) + 1);
        else if (!found.labels.has(name)) found.otherActor += 1;
      }
    }
  }

  function countFinished(played: Replay, minutes: number, end: number): void {
    cases.finished += 1;
    const over = limit !== undefined && minutes > limit.minutes + SLACK;
    whole.add(minutes, over);
    tallyAt(months, isoDay(Math.floor(end / DAY)).slice(0, 7)).add(minutes, over);
    tokens.produced += played.produced;
    tokens.consumed += played.consumed;
    tokens.missing += played.missing;
    tokens.remaining += played.remaining;
    if (played.missing === 0 && played.remaining === 0) cases.fitting += 1;
  }

  function countDeviations(played: Replay, finished: boolean): void {
    const seen = new Set<number>();
    for (const { step } of played.visits) {
      const found = steps[step - 1];
      if (found && seen.has(step)) found.again += 1;
      seen.add(step);
    }
    const count = (numbers: readonly number[], what: 'skipped' | 'repeated' | 'outOfOrder') => {
      for (const number of numbers) {
        const found = steps[number - 1];
        if (found) found[what] += 1;
      }
    };
    // An open case may still do what it went past.
    if (finished) count(played.skipped, 'skipped');
    count(played.repeated, 'repeated');
    count(played.outOfOrder, 'outOfOrder');
  }

  function remember(each: CaseConformance): void {
    const isOver = each.over > SLACK;
    if (!isOver && deviations(each) === 0) return;
    worstCases.push(each);
    if (worstCases.length > worst * 20 + 1000) worstCases = ranked(worstCases).slice(0, worst);
  }
}

const NO_EVENT: LogEvent = { case: '', step: 0, actor: '', start: Number.NaN, end: Number.NaN };

/** The pelaksana that a row names, joint work with " + " between them: by the label of the SOP, or as written. */
function actorNames(matcher: Matcher) {
  const known = new Map<string, readonly { readonly name: string; readonly known: boolean }[]>();
  return (actor: string) => {
    const names =
      known.get(actor) ??
      (actor === '' ? [] : actor.split(' + ')).map((written) => {
        const label = matcher.actor(written);
        return { name: label ?? written, known: label !== undefined };
      });
    known.set(actor, names);
    return names;
  };
}

/** A case can have more events than a call may have arguments. */
function least(times: readonly number[]): number {
  return times.reduce((found, time) => Math.min(found, time), Number.POSITIVE_INFINITY);
}

function most(times: readonly number[]): number {
  return times.reduce((found, time) => Math.max(found, time), Number.NEGATIVE_INFINITY);
}

/** The worst first: by how far they are over the limit, then by their deviations. */
function ranked(cases: readonly CaseConformance[]): CaseConformance[] {
  const overOf = ({ over }: CaseConformance) => (over > SLACK ? over : 0);
  return [...cases].sort((a, b) => overOf(b) - overOf(a) || deviations(b) - deviations(a) || b.minutes - a.minutes);
}

function deviations({ skipped, outOfOrder, repeated }: CaseConformance): number {
  return skipped.length + outOfOrder.length + repeated.length;
}

function limitOf(sop: Sop, flow: FlowGraph): CaseLimit | undefined {
  const promised = promisedMinutes(sop);
  if (promised) return { ...promised, source: 'standard' };
  const normal = normalWay(sop, flow);
  return normal && normal.minutes > 0 && !normal.open
    ? { minutes: normal.minutes, calendar: false, source: 'normal' }
    : undefined;
}

function stepTallies(sop: Sop) {
  const labelOf = new Map(sop.actors.map(({ id, label }) => [id, label || id]));
  return sop.steps.map((step) => {
    const duration = step.time?.duration;
    const isLimited = duration?.kind === 'closed' && duration.per === undefined && duration.maximum > 0;
    return {
      step: step.number,
      ...(isLimited ? { limit: duration.maximum } : {}),
      labels: new Set(effortsOf(step).map(({ actor }) => labelOf.get(actor) ?? actor)),
      tally: tally(),
      skipped: 0,
      again: 0,
      repeated: 0,
      outOfOrder: 0,
      otherActor: 0,
    };
  });
}

function tallyAt(tallies: Map<string, Tally>, name: string): Tally {
  const known = tallies.get(name) ?? tally();
  tallies.set(name, known);
  return known;
}
