import type { Sop } from '../model/sop.js';
import type { LogEvent } from './log-store.js';

/** A step that was done, from the first of its rows to the last. */
export interface Execution {
  readonly step: number;
  /** As the log writes them, each once. */
  readonly actors: readonly string[];
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
  for (const { step, actor, start, end } of events) {
    const last = executions.at(-1);
    const isShared = sop.steps[step - 1]?.work.kind !== 'single';
    if (last === undefined || last.step !== step || !isShared) {
      executions.push({ step, actors: actor === '' ? [] : actor.split(' + '), start, end });
      continue;
    }
    const actors = [...new Set([...last.actors, ...(actor === '' ? [] : actor.split(' + '))])];
    executions[executions.length - 1] = { step, actors, start: least(last.start, start), end: most(last.end, end) };
  }
  return executions;
}

function least(a: number, b: number): number {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b);
}

function most(a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Math.max(a, b);
}
