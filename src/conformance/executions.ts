import type { Sop } from '../model/sop.js';
import type { LogEvent } from './log-store.js';

/** A step that was done, with its rows of the log. */
export interface Execution {
  readonly step: number;
  /** More than one only where the step has several symbols. */
  readonly rows: readonly LogEvent[];
  /** Minutes by the clock on the wall; NaN where the log does not tell. */
  readonly start: number;
  readonly end: number;
}

/**
 * Makes executions of the rows of a case. A step with several symbols may stand in the log once for each of its pelaksana:
 * neighbouring rows of such a step are one execution.
 */
export function executionsOf(events: readonly LogEvent[], sop: Sop): readonly Execution[] {
  const executions: Execution[] = [];
  for (const event of events) {
    const { step, start, end } = event;
    const last = executions.at(-1);
    const isShared = sop.steps[step - 1]?.work.kind !== 'single';
    if (last === undefined || last.step !== step || !isShared) {
      executions.push({ step, rows: [event], start, end });
      continue;
    }
    const rows = [...last.rows, event];
    executions[executions.length - 1] = { step, rows, start: least(last.start, start), end: most(last.end, end) };
  }
  return executions;
}

/** The pelaksana of a row, as the log writes them: joint work may name several with " + " between them. */
export function actorsOf({ actor }: LogEvent): readonly string[] {
  return actor === '' ? [] : actor.split(' + ');
}

/**
 * How long an execution took: its rows added up where the pelaksana work one after the other, else the longest of them.
 * NaN where one of them is not known.
 */
export function timeOf({ step, rows }: Execution, sop: Sop, timeOfRow: (row: LogEvent) => number): number {
  const work = sop.steps[step - 1]?.work;
  const inTurn = work?.kind === 'chain' || (work?.kind === 'several' && work.mode === 'berurutan');
  const times = rows.map(timeOfRow);
  return inTurn ? times.reduce((sum, time) => sum + time, 0) : Math.max(...times);
}

function least(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b);
}

function most(a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Math.max(a, b);
}
