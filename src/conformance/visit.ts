import type { Sop } from '../model/sop.js';

/** A step that was done, with its rows of the log. */
export interface Visit {
  readonly step: number;
  /** Indexes of its rows; more than one only where the step has several symbols. */
  readonly rows: number[];
  /** Who worked on it, as far as the log tells. */
  readonly actors: Set<string>;
}

/** What a row of a log says, as far as the order of the work is concerned. */
export interface Row {
  readonly step: number;
  /** Index of the part of a rangkaian, where the log names it. */
  readonly part?: number;
  /** Labels of the pelaksana, or names that the SOP does not know. */
  readonly actors: readonly string[];
}

export function newVisit(row: Row, index: number): Visit {
  return { step: row.step, rows: [index], actors: new Set(row.actors) };
}

export function join(visit: Visit, row: Row, index: number): void {
  visit.rows.push(index);
  for (const actor of row.actors) visit.actors.add(actor);
}

/**
 * How long a visit took: its rows added up where the pelaksana work one after the other, else the longest of them. NaN
 * where one of them is not known.
 */
export function timeOf({ step, rows }: Visit, sop: Sop, timeOfRow: (index: number) => number): number {
  const work = sop.steps[step - 1]?.work;
  const inTurn = work?.kind === 'chain' || (work?.kind === 'several' && work.mode === 'berurutan');
  const times = rows.map(timeOfRow);
  return inTurn ? times.reduce((sum, time) => sum + time, 0) : Math.max(...times);
}
