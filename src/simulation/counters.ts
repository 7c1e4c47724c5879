import type { Network } from './network.js';

/** A growing list of numbers without an object for each. */
export interface NumberList {
  push(value: number): void;
  /** The numbers so far; a copy. */
  values(): Float64Array;
}

export function numberList(): NumberList {
  let held = new Float64Array(256);
  let length = 0;
  return {
    push: (value) => {
      if (length === held.length) {
        const larger = new Float64Array(length * 2);
        larger.set(held);
        held = larger;
      }
      held[length] = value;
      length += 1;
    },
    values: () => held.slice(0, length),
  };
}

/** What is counted of one pelaksana in one run; times in working minutes. */
export interface StationCount {
  visits: number;
  /** Officer minutes of work within the measured span. */
  busy: number;
  /** Officer minutes of work that came within the measured span, whenever it was done. */
  offered: number;
  /** Minutes that pieces of work have waited within the measured span, added up: the integral of the queue. */
  queued: number;
  longestQueue: number;
  readonly waits: NumberList;
  /** The integral of the queue by equal parts of the measured span. */
  readonly queuedByPart: Float64Array;
}

/** What is counted of one task in one run; times in working minutes. */
export interface TaskCount {
  visits: number;
  queued: number;
  worked: number;
  waited: number;
}

export interface Counters {
  readonly stations: readonly StationCount[];
  readonly tasks: readonly TaskCount[];
}

/** Into how many parts the span is cut for the course of the queues. */
export const PARTS = 52;

export function newCounters({ stations, tasks }: Network): Counters {
  return {
    stations: stations.map(() => ({
      visits: 0,
      busy: 0,
      offered: 0,
      queued: 0,
      longestQueue: 0,
      waits: numberList(),
      queuedByPart: new Float64Array(PARTS),
    })),
    tasks: tasks.map(() => ({ visits: 0, queued: 0, worked: 0, waited: 0 })),
  };
}

/** How much of one span lies within another. */
export function overlap(start: number, end: number, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}

/** Adds a wait to the parts of the span in which it passes. */
export function addToParts(parts: Float64Array, start: number, end: number, from: number, to: number): void {
  const width = (to - from) / parts.length;
  if (!(width > 0) || end <= from || start >= to) return;
  const first = Math.max(0, Math.floor((start - from) / width));
  const last = Math.min(parts.length - 1, Math.floor((end - from) / width));
  for (let part = first; part <= last; part += 1) {
    parts[part] = (parts[part] ?? 0) + overlap(start, end, from + part * width, from + (part + 1) * width);
  }
}
