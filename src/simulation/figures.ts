import { PARTS, type StationCount } from './counters.js';
import { type Estimate, estimateOf, meanOfValues, percentile } from './estimate.js';
import type { Network } from './network.js';
import type { RunResult } from './run.js';

/** What the runs say of one pelaksana; times in working minutes. */
export interface StationFigures {
  readonly actor: string;
  readonly label: string;
  readonly officers: number;
  /** Pieces of work for each case. */
  readonly visits: Estimate;
  /** Wait for a free officer, for each piece of work. */
  readonly wait: Estimate;
  readonly waitP95: Estimate;
  /** The same added up over a case. */
  readonly queuePerCase: Estimate;
  /** Pieces of work that wait, on average and at most. */
  readonly queue: Estimate;
  readonly longestQueue: Estimate;
  /** Share (0 to 1) of the officers' time that is spent at work in the measured span; absent outside the office. */
  readonly utilisation?: Estimate;
  /** The work that comes in the measured span by what the officers can do in it; over 1 it cannot be done. */
  readonly load?: Estimate;
}

/** What the runs say of one step; times in working minutes. */
export interface StepFigures {
  readonly step: number;
  /** How often a case passes it; the symbols of a row that are done one after the other count once. */
  readonly visits: Estimate;
  /** For each case. */
  readonly work: Estimate;
  readonly waiting: Estimate;
  readonly queue: Estimate;
}

/** Mean queues in the course of the measured span, cut into equal parts. */
export interface Course {
  readonly from: number;
  readonly to: number;
  /** By station. */
  readonly queues: readonly (readonly number[])[];
}

/** @param span length of the measured span in working minutes */
export function stationFigures(network: Network, runs: readonly RunResult[], span: number): readonly StationFigures[] {
  return network.stations.map(({ actor, label, officers }, index): StationFigures => {
    const each = (pick: (count: StationCount, run: RunResult) => number) =>
      estimateOf(
        runs.map((run) => {
          const count = run.counters.stations[index];
          return count === undefined ? Number.NaN : pick(count, run);
        }),
      );
    const waits = runs.map((run) => run.counters.stations[index]?.waits.values().sort() ?? new Float64Array());
    const capacity = officers * span;
    return {
      actor,
      label,
      officers,
      visits: each(({ visits }, run) => visits / casesOf(run)),
      wait: estimateOf(waits.map(meanOfValues)),
      waitP95: estimateOf(waits.map((values) => percentile(values, 0.95))),
      queuePerCase: estimateOf(
        runs.map((run, at) => {
          const mean = meanOfValues(waits[at] ?? new Float64Array());
          return Number.isNaN(mean) ? 0 : (mean * (run.counters.stations[index]?.visits ?? 0)) / casesOf(run);
        }),
      ),
      queue: each(({ queued }) => (span > 0 ? queued / span : 0)),
      longestQueue: each(({ longestQueue }) => longestQueue),
      ...(Number.isFinite(officers) && capacity > 0
        ? { utilisation: each(({ busy }) => busy / capacity), load: each(({ offered }) => offered / capacity) }
        : {}),
    };
  });
}

export function stepFigures(network: Network, runs: readonly RunResult[]): readonly StepFigures[] {
  const steps = [...new Set(network.tasks.map(({ step }) => step))].sort((a, b) => a - b);
  return steps.map((step): StepFigures => {
    const tasks = network.tasks.flatMap((task, index) => (task.step === step ? [index] : []));
    const each = (pick: (run: RunResult, index: number) => number) =>
      estimateOf(runs.map((run) => tasks.reduce((sum, index) => sum + pick(run, index), 0) / casesOf(run)));
    const entries = tasks.slice(0, 1);
    return {
      step,
      visits: estimateOf(
        runs.map(
          (run) => entries.reduce((sum, index) => sum + (run.counters.tasks[index]?.visits ?? 0), 0) / casesOf(run),
        ),
      ),
      work: each((run, index) => run.counters.tasks[index]?.worked ?? 0),
      waiting: each((run, index) => run.counters.tasks[index]?.waited ?? 0),
      queue: each((run, index) => run.counters.tasks[index]?.queued ?? 0),
    };
  });
}

export function courseOf(network: Network, runs: readonly RunResult[], from: number, to: number): Course {
  const width = (to - from) / PARTS;
  const queues = network.stations.map((_, index) =>
    Array.from({ length: PARTS }, (__, part) => {
      const sum = runs.reduce((all, run) => all + (run.counters.stations[index]?.queuedByPart[part] ?? 0), 0);
      return width > 0 ? sum / runs.length / width : 0;
    }),
  );
  return { from, to, queues };
}

function casesOf({ inSystem, abandoned }: RunResult): number {
  return Math.max(1, inSystem.length + abandoned);
}
