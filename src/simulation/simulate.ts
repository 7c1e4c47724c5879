import { type ArrivalPlan, arrivalsOf } from './arrivals.js';
import { type Estimate, estimateOf, meanOfValues, percentile } from './estimate.js';
import {
  type Course,
  courseOf,
  type StationFigures,
  type StepFigures,
  stationFigures,
  stepFigures,
} from './figures.js';
import type { Network } from './network.js';
import { createRandom } from './random.js';
import { type DoneWork, type RunResult, runOnce } from './run.js';
import type { WorkClock } from './work-clock.js';

export interface Scenario {
  readonly network: Network;
  readonly clock: WorkClock;
  readonly arrivals: ArrivalPlan;
  /** When the measured span begins and ends: working minutes. */
  readonly from: number;
  readonly to: number;
  /** What is promised: in working minutes, or in minutes by the clock on the wall where it is in calendar units. */
  readonly promise?: { readonly minutes: number; readonly calendar: boolean };
  /** After so many working minutes of waiting joint work is given an appointment. */
  readonly patience: number;
  readonly replications: number;
  readonly seed: number;
  /** Told of every piece of work of the first run. */
  readonly onWork?: (work: DoneWork) => void;
}

/** What the runs give; times in working minutes unless they say otherwise. */
export interface SimulationResult {
  readonly replications: number;
  /** Cases that were measured in one run. */
  readonly cases: Estimate;
  /** Cases of all runs that were given up because they turn in circles. */
  readonly abandoned: number;
  readonly time: TimeFigures;
  /** Cases that are open at a time. */
  readonly open: Estimate;
  readonly stations: readonly StationFigures[];
  readonly steps: readonly StepFigures[];
  /** Working minutes of a case, all its ways added up: at work, in waiting that the SOP plans, in queues. */
  readonly parts: { readonly work: Estimate; readonly waiting: Estimate; readonly queue: Estimate };
  /** Indexes of stations that are given more work than they can do. */
  readonly overloaded: readonly number[];
  /** Index of the station with the greatest load over its capacity, or else before which cases wait longest; absent where nobody waits. */
  readonly bottleneck?: number;
  /** The times in system of all runs. */
  readonly histogram: Histogram;
  /** The mean queue of each station in the course of the measured span. */
  readonly course: Course;
}

export interface TimeFigures {
  readonly mean: Estimate;
  readonly p50: Estimate;
  readonly p90: Estimate;
  readonly p95: Estimate;
  readonly longest: Estimate;
  /** Days by the calendar, on average. */
  readonly calendarDays: Estimate;
  /** The share (0 to 1) of cases within the promise, where there is one. */
  readonly within?: Estimate;
}

export interface Histogram {
  /** Width of a class in working minutes; the first one begins at 0. */
  readonly width: number;
  /** Share (0 to 1) of the cases in each class; the last one holds all that are longer. */
  readonly shares: readonly number[];
}

/** A load above this share of the capacity cannot be done. */
const FULL = 1;
const CLASSES = 30;

/**
 * Simulates an office that handles cases by an SOP: several independent runs, each with its own luck. Run n of a seed gives
 * each case the same luck whatever the network is, so that two variants are compared on the same cases.
 */
export function simulate(scenario: Scenario): SimulationResult {
  const { onWork, ...common } = scenario;
  const { network, from, to, seed, replications } = common;
  const runs: RunResult[] = [];
  for (let run = 0; run < replications; run += 1) {
    runs.push(
      runOnce({
        ...common,
        arrivals: arrivalsOf(scenario.arrivals, createRandom(seed, run)),
        randomOf: (index) => createRandom(seed, run, index),
        ...(run === 0 && onWork ? { onWork } : {}),
      }),
    );
  }
  const sorted = runs.map(({ inSystem }) => inSystem.slice().sort());
  const span = to - from;
  const stations = stationFigures(network, runs, span);
  const steps = stepFigures(network, runs);
  const perCase = (pick: (run: RunResult) => number) =>
    estimateOf(runs.map((run) => pick(run) / Math.max(1, run.inSystem.length + run.abandoned)));
  const overloaded = stations.flatMap(({ load }, index) => ((load?.mean ?? 0) > FULL ? [index] : []));
  const bottleneck = narrowest(stations, overloaded);
  return {
    replications,
    cases: estimateOf(runs.map(({ inSystem, abandoned }) => inSystem.length + abandoned)),
    abandoned: runs.reduce((sum, run) => sum + run.abandoned, 0),
    time: timeFigures(runs, sorted, scenario.promise),
    open: estimateOf(runs.map(({ open }) => open)),
    stations,
    steps,
    parts: {
      work: perCase((run) => total(run, 'worked')),
      waiting: perCase((run) => total(run, 'waited')),
      queue: perCase((run) => total(run, 'queued')),
    },
    overloaded,
    ...(bottleneck === undefined ? {} : { bottleneck }),
    histogram: histogramOf(sorted),
    course: courseOf(network, runs, from, to),
  };
}

function timeFigures(
  runs: readonly RunResult[],
  sorted: readonly Float64Array[],
  promise: Scenario['promise'],
): TimeFigures {
  const at = (share: number) => estimateOf(sorted.map((values) => percentile(values, share)));
  const within = (run: RunResult) => {
    const times = promise?.calendar ? run.elapsed : run.inSystem;
    // A hair of rounding must not break a promise.
    const limit = (promise?.minutes ?? 0) + 1e-6;
    return times.length === 0 ? Number.NaN : times.filter((time) => time <= limit).length / times.length;
  };
  return {
    mean: estimateOf(runs.map(({ inSystem }) => meanOfValues(inSystem))),
    p50: at(0.5),
    p90: at(0.9),
    p95: at(0.95),
    longest: at(1),
    calendarDays: estimateOf(runs.map(({ elapsed }) => meanOfValues(elapsed) / 1440)),
    ...(promise ? { within: estimateOf(runs.map(within)) } : {}),
  };
}

/**
 * The pelaksana that holds the cases up. Of those with more work than they can do it is the one with the greatest load,
 * since the queues before the others only show who is asked first; else the one whose queue costs a case most time, and
 * nobody where that is less than a minute.
 */
function narrowest(stations: readonly StationFigures[], overloaded: readonly number[]): number | undefined {
  const loadOf = (index: number) => stations[index]?.load?.mean ?? 0;
  const waitOf = (index: number) => stations[index]?.queuePerCase.mean ?? 0;
  if (overloaded.length > 0) return overloaded.reduce((a, b) => (loadOf(b) > loadOf(a) ? b : a));
  const inside = stations.flatMap(({ officers }, index) => (Number.isFinite(officers) ? [index] : []));
  const waited = inside.filter((index) => waitOf(index) >= 1);
  return waited.length === 0 ? undefined : waited.reduce((a, b) => (waitOf(b) > waitOf(a) ? b : a));
}

function histogramOf(sorted: readonly Float64Array[]): Histogram {
  const all = sorted.reduce((sum, values) => sum + values.length, 0);
  const upper = Math.max(
    0,
    ...sorted.map((values) => percentile(values, 0.99)).filter((value) => !Number.isNaN(value)),
  );
  const width = upper > 0 ? upper / (CLASSES - 1) : 1;
  const counts = new Float64Array(CLASSES);
  for (const values of sorted) {
    for (const value of values) {
      const index = Math.min(CLASSES - 1, Math.floor(value / width));
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return { width, shares: Array.from(counts, (count) => (all === 0 ? 0 : count / all)) };
}

function total({ counters }: RunResult, what: 'worked' | 'waited' | 'queued'): number {
  return counters.tasks.reduce((sum, task) => sum + task[what], 0);
}
