import type { Duration } from '../../conformance/tally.js';
import { isoMinute } from '../../simulation/days.js';
import type { FigureWriter } from '../simulate/words.js';
import { alertsOf, notesOf } from './notes.js';
import type { Subject } from './subject.js';

/** Version of the form, `schemas/conformance.schema.json`. */
const CONFORMANCE_VERSION = 1;

/** The result for other programs, as `schemas/conformance.schema.json` describes it. */
export function conformanceJson(subject: Subject, writer: FigureWriter): string {
  const { log, path, sop, span, result, calendar } = subject;
  const { counts, unknownSteps, unknownActors, cases, limit, time, fitness, steps, actors, months, worst } = result;
  const body = {
    version: CONFORMANCE_VERSION,
    log,
    path,
    title: sop.title,
    minutesPerWorkday: calendar.minutesPerWorkday,
    first: isoMinute(span.first),
    last: isoMinute(span.last),
    alerts: alertsOf(subject, writer),
    notes: notesOf(subject, writer),
    counts: { ...counts, firstUnreadable: counts.firstUnreadable ?? null },
    unknownSteps: unknownSteps.map(({ text, count, near }) => ({ text, count, near: near ?? null })),
    unknownActors: unknownActors.map(({ text, count }) => ({ text, count })),
    cases,
    limit: limit ?? null,
    time: times(time),
    fitness: rounded(fitness),
    steps: steps.map((step) => ({
      step: step.step,
      activity: sop.steps[step.step - 1]?.activity ?? '',
      limit: step.limit ?? null,
      ...times(step),
      skipped: step.skipped,
      again: step.again,
      repeated: step.repeated,
      outOfOrder: step.outOfOrder,
      otherActor: step.otherActor,
    })),
    actors: actors.map((actor) => ({ name: actor.name, known: actor.known, ...times(actor) })),
    months: months.map((month) => ({ month: month.month, ...times(month) })),
    worst: worst.map((each) => ({ ...each, minutes: rounded(each.minutes), over: rounded(each.over) })),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function times({ count, measured, over, mean, p50, p90, p95 }: Duration) {
  return { count, measured, over, mean: rounded(mean), p50: rounded(p50), p90: rounded(p90), p95: rounded(p95) };
}

/** Without the noise of the last digits; what there is no figure for is null. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
}
