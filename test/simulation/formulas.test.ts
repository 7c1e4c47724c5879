import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/simulation/distribution.js';
import type { Estimate } from '../../src/simulation/estimate.js';
import { type Network, NOWHERE } from '../../src/simulation/network.js';
import { type Scenario, simulate } from '../../src/simulation/simulate.js';
import type { WorkClock } from '../../src/simulation/work-clock.js';

/** An office that never closes. */
const ALWAYS: WorkClock = { toWork: (wall) => wall, toWall: (work) => work, workdays: (days) => days };

const once = (target: number) => ({ chance: 1, label: null, targets: [target], meeting: NOWHERE });

/** Cases that come to one station and go. */
function oneStation(officers: number, work: Distribution): Network {
  return {
    stations: [{ actor: 'a', label: 'A', officers }],
    tasks: [{ node: '1', step: 1, stations: [0], work, ways: [] }],
    start: once(0),
  };
}

function steady(network: Network, perMinute: number): Scenario {
  return {
    network,
    clock: ALWAYS,
    arrivals: { kind: 'poisson', perMinute, until: 32_000 },
    from: 2_000,
    to: 32_000,
    patience: 450,
    replications: 20,
    seed: 1,
  };
}

/** The formula lies within the confidence interval, and the interval is narrow enough to say something. */
function expectToHold({ mean, halfWidth = 0 }: Estimate, formula: number, narrow = 0.05): void {
  expect(Math.abs(mean - formula)).toBeLessThanOrEqual(halfWidth);
  expect(halfWidth).toBeLessThan(narrow * formula);
}

/** The chance that a case has to wait before `officers` with the offered load `load` (A. K. Erlang, 1917). */
function erlangC(officers: number, load: number): number {
  let term = 1;
  let sum = 0;
  for (let k = 0; k < officers; k += 1) {
    sum += term;
    term *= load / (k + 1);
  }
  const waiting = (term * officers) / (officers - load);
  return waiting / (sum + waiting);
}

describe('queues with a formula', () => {
  it('M/M/1: W = 1 / (μ − λ), Lq = ρ² / (1 − ρ)', () => {
    const [arrivals, speed] = [0.8, 1];
    const result = simulate(steady(oneStation(1, { kind: 'exponential', mean: 1 / speed }), arrivals));
    const [station] = result.stations;
    if (!station?.utilisation) throw new Error('no station');
    expectToHold(result.time.mean, 1 / (speed - arrivals));
    expectToHold(station.wait, arrivals / speed / (speed - arrivals));
    expectToHold(station.queue, 0.8 ** 2 / 0.2, 0.06);
    expectToHold(station.utilisation, 0.8, 0.02);
    expectToHold(result.open, 4, 0.06);
    // The time in system is exponential: its 95 % quantile is W · ln 20.
    expectToHold(result.time.p95, 5 * Math.log(20));
    expectToHold(result.time.p50, 5 * Math.log(2));
  });

  it('M/M/3: Wq = C(3, λ/μ) / (3μ − λ)', () => {
    const [officers, arrivals, speed] = [3, 2.4, 1];
    const result = simulate({
      ...steady(oneStation(officers, { kind: 'exponential', mean: 1 / speed }), arrivals),
      arrivals: { kind: 'poisson', perMinute: arrivals, until: 16_000 },
      to: 16_000,
    });
    const wait = erlangC(officers, arrivals / speed) / (officers * speed - arrivals);
    expect(wait).toBeCloseTo(1.0787, 3);
    expectToHold(result.stations[0]?.wait ?? { mean: 0 }, wait, 0.06);
    expectToHold(result.time.mean, wait + 1 / speed);
    expectToHold(result.stations[0]?.utilisation ?? { mean: 0 }, 0.8, 0.02);
  });

  it('M/D/1: Wq = ρ / (2μ (1 − ρ))', () => {
    const result = simulate(steady(oneStation(1, { kind: 'fixed', minutes: 1 }), 0.8));
    expectToHold(result.stations[0]?.wait ?? { mean: 0 }, 0.8 / (2 * 0.2));
    expectToHold(result.time.mean, 3);
  });

  it('M/G/1 with an even spread: Wq = λ E[S²] / (2 (1 − ρ)) (Pollaczek and Khinchine)', () => {
    const result = simulate(steady(oneStation(1, { kind: 'uniform', minimum: 0, maximum: 2 }), 0.7));
    expectToHold(result.stations[0]?.wait ?? { mean: 0 }, (0.7 * (4 / 3)) / (2 * 0.3));
  });

  it('rework by chance p leaves each pass with load λ / ((1 − p) μ) (Jackson)', () => {
    const network: Network = {
      stations: [{ actor: 'a', label: 'A', officers: 1 }],
      tasks: [
        {
          node: '1',
          step: 1,
          stations: [0],
          work: { kind: 'exponential', mean: 1 },
          ways: [
            { ...once(0), chance: 0.2 },
            { ...once(NOWHERE), chance: 0.8 },
          ],
        },
      ],
      start: once(0),
    };
    const result = simulate(steady(network, 0.56));
    expectToHold(result.stations[0]?.utilisation ?? { mean: 0 }, 0.7, 0.02);
    expectToHold(result.time.mean, 0.7 / 0.3 / 0.56);
    expectToHold(result.steps[0]?.visits ?? { mean: 0 }, 1.25, 0.01);
  });

  it('machine repair: 5 machines, 1 repairer, by the closed chain of birth and death', () => {
    const [machines, running, repair] = [5, 10, 3];
    const network: Network = {
      stations: [
        { actor: 'run', label: 'Run', officers: Number.POSITIVE_INFINITY },
        { actor: 'repair', label: 'Repair', officers: 1 },
      ],
      tasks: [
        { node: '1', step: 1, stations: [0], work: { kind: 'exponential', mean: running }, ways: [once(1)] },
        { node: '2', step: 2, stations: [1], work: { kind: 'exponential', mean: repair }, ways: [once(0)] },
      ],
      start: once(0),
    };
    const result = simulate({
      ...steady(network, 0),
      arrivals: { kind: 'given', times: Array.from({ length: machines }, () => 0) },
      from: 1000,
      to: 50_000,
    });
    // P(n machines are down) ∝ N! / (N − n)! (repair / running)ⁿ
    const weights = [1];
    for (let down = 1; down <= machines; down += 1) {
      weights.push(((weights[down - 1] ?? 0) * (machines - down + 1) * repair) / running);
    }
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const idle = 1 / whole;
    const queue = weights.reduce((sum, weight, down) => sum + Math.max(0, down - 1) * weight, 0) / whole;
    expectToHold(result.stations[1]?.utilisation ?? { mean: 0 }, 1 - idle, 0.02);
    expectToHold(result.stations[1]?.queue ?? { mean: 0 }, queue);
    // Little's law: the wait is the queue by the throughput.
    expectToHold(result.stations[1]?.wait ?? { mean: 0 }, queue / ((1 - idle) / repair));
    expect(result.abandoned).toBe(0);
  });

  it('with officers without limit nobody waits', () => {
    const result = simulate(steady(oneStation(Number.POSITIVE_INFINITY, { kind: 'exponential', mean: 3 }), 2));
    expectToHold(result.time.mean, 3, 0.02);
    expectToHold(result.open, 6, 0.02);
    expect(result.stations[0]?.wait.mean).toBe(0);
  });
});

describe('loads', () => {
  it('says that more work comes than can be done, and ends', () => {
    const result = simulate({ ...steady(oneStation(1, { kind: 'fixed', minutes: 2 }), 1), replications: 3 });
    expect(result.overloaded).toEqual([0]);
    expect(result.bottleneck).toBe(0);
    expect(result.stations[0]?.load?.mean).toBeCloseTo(2, 1);
    expect(result.stations[0]?.utilisation?.mean).toBeCloseTo(1, 2);
  });

  it('gives up cases that turn in circles', () => {
    const network = oneStation(1, { kind: 'fixed', minutes: 1 });
    const [task] = network.tasks;
    if (!task) throw new Error('no task');
    const circle = { ...network, tasks: [{ ...task, ways: [once(0)] }] };
    const result = simulate({
      ...steady(circle, 0),
      arrivals: { kind: 'given', times: [0, 0] },
      from: 0,
      replications: 2,
    });
    expect(result.abandoned).toBe(4);
    expect(result.time.mean.mean).toBeNaN();
  });

  it('gives up cases whose parallel ways part within each other without an end', () => {
    const task = (index: number, ways: Network['tasks'][number]['ways']) => ({
      node: `${index + 1}`,
      step: index + 1,
      stations: [],
      work: { kind: 'fixed', minutes: 1 } as const,
      ways,
    });
    const network: Network = {
      stations: [],
      tasks: [
        task(0, [{ chance: 1, label: null, targets: [1, 2], meeting: 3 }]),
        task(1, [once(0)]),
        task(2, [once(3)]),
        task(3, []),
      ],
      start: once(0),
    };
    const arrivals = { kind: 'given', times: [0] } as const;
    const result = simulate({ ...steady(network, 0), arrivals, from: 0, replications: 1 });
    expect(result.abandoned).toBe(1);
  });
});
