import { numberList } from '../simulation/counters.js';
import { percentile } from '../simulation/estimate.js';
import type { LogStore } from './log-store.js';
import type { PlaceNet } from './place-net.js';

/** For each step at which a case can end or go on: how long cases stand still there before they go on. */
export type QuietTimes = ReadonlyMap<number, number>;

/** Of a hundred cases that went on one may have waited longer: a slip of the pen, or a case that was forgotten. */
const USUAL = 0.99;

/**
 * Measures how long cases wait at a deciding step before they go on. A log does not say that a case was refused; it says
 * nothing more of it.
 */
export function quietTimes(net: PlaceNet, store: LogStore, elapsed: (from: number, to: number) => number): QuietTimes {
  const places = [...net.places.values()];
  const isEither = ({ ways }: (typeof places)[number]) =>
    ways.some(({ to }) => to.length === 0) && ways.some(({ to }) => to.length > 0);
  const waits = new Map(places.filter(isEither).map(({ step }) => [step, numberList()]));
  if (waits.size === 0) return new Map();
  store.eachCase((_, events) => {
    events.forEach(({ step, start, end }, index) => {
      const list = waits.get(step);
      const next = events[index + 1];
      if (list === undefined || next === undefined || next.step === step) return;
      const from = Number.isNaN(end) ? start : end;
      list.push(Math.max(0, elapsed(from, Number.isNaN(next.start) ? next.end : next.start)));
    });
  });
  return new Map(
    [...waits].flatMap(([step, list]) => {
      const sorted = list.values().sort();
      return sorted.length === 0 ? [] : [[step, percentile(sorted, USUAL)] as const];
    }),
  );
}

/** Whether a case that has stood still for so long at a step has surely ended there. Where none ever went on, it has. */
export function isQuiet(quiet: QuietTimes, step: number, still: number): boolean {
  const usual = quiet.get(step);
  return usual === undefined || still > usual;
}
