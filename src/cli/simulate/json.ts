import { isoDay } from '../../simulation/days.js';
import type { Estimate } from '../../simulation/estimate.js';
import { alertsOf, notesOf } from './notes.js';
import type { Outcome, Simulated } from './simulated.js';
import type { FigureWriter } from './words.js';

/** Version of the form, `schemas/simulation.schema.json`. */
const SIMULATION_VERSION = 1;

/** The simulation for other programs, times in working minutes, as `schemas/simulation.schema.json` describes it. */
export function simulationJson(simulated: Simulated, writer: FigureWriter): string {
  const { path, title, calendar, setting, settings, found, changed } = simulated;
  const { arrivals, firstDay, days, workdays, perDay, replications, seed } = setting;
  const body = {
    version: SIMULATION_VERSION,
    path,
    title,
    minutesPerWorkday: calendar.minutesPerWorkday,
    start: isoDay(firstDay),
    days: days ?? null,
    workdays: workdays ?? null,
    arrivals: arrivals.kind,
    perDay: perDay ?? null,
    replications,
    seed,
    settings,
    alerts: alertsOf(simulated, writer),
    notes: notesOf(simulated, writer),
    result: outcome(found),
    changed: changed ? outcome(changed) : null,
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function outcome({ result, notes, promise, sop }: Outcome) {
  const { time, parts, histogram } = result;
  const nameAt = (index: number | undefined) => (index === undefined ? null : (result.stations[index]?.actor ?? null));
  return {
    cases: figure(result.cases),
    abandoned: result.abandoned,
    open: figure(result.open),
    promise: promise ?? null,
    time: {
      mean: figure(time.mean),
      p50: figure(time.p50),
      p90: figure(time.p90),
      p95: figure(time.p95),
      longest: figure(time.longest),
      calendarDays: figure(time.calendarDays),
      within: time.within ? figure(time.within) : null,
    },
    parts: { work: figure(parts.work), waiting: figure(parts.waiting), queue: figure(parts.queue) },
    stations: result.stations.map((station) => ({
      actor: station.actor,
      label: station.label,
      officers: Number.isFinite(station.officers) ? station.officers : null,
      visits: figure(station.visits),
      wait: figure(station.wait),
      waitP95: figure(station.waitP95),
      queuePerCase: figure(station.queuePerCase),
      queue: figure(station.queue),
      longestQueue: figure(station.longestQueue),
      utilisation: station.utilisation ? figure(station.utilisation) : null,
      load: station.load ? figure(station.load) : null,
    })),
    steps: result.steps.map(({ step, visits, work, waiting, queue }) => ({
      step,
      activity: sop.steps[step - 1]?.activity ?? '',
      visits: figure(visits),
      work: figure(work),
      waiting: figure(waiting),
      queue: figure(queue),
    })),
    overloaded: result.overloaded.map(nameAt),
    bottleneck: nameAt(result.bottleneck),
    histogram: { width: rounded(histogram.width), shares: histogram.shares.map(rounded) },
    assumptions: notes,
  };
}

function figure({ mean, halfWidth }: Estimate) {
  return { mean: rounded(mean), halfWidth: halfWidth === undefined ? null : rounded(halfWidth) };
}

/** Without the noise of the last digits; what there is no figure for is null. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
}
