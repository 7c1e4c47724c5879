import { DAY, isoDay } from '../../simulation/days.js';
import { numberText } from '../analyze/units.js';
import type { ReportPage } from '../report/report.js';
import { alertsOf, notesOf } from './notes.js';
import { coursePart, stationsPart, stepsPart, timePart } from './sections.js';
import type { Simulated } from './simulated.js';
import type { FigureWriter } from './words.js';

/** A simulation as a page. */
export function simulationPage(simulated: Simulated, writer: FigureWriter): ReportPage {
  const { found, changed } = simulated;
  const { say } = writer;
  const last = changed ?? found;
  const stations = changed
    ? [
        stationsPart(found, writer, say('Pelaksana, sekarang', 'Pelaksana, now')),
        stationsPart(changed, writer, say('Pelaksana, andaikan', 'Pelaksana, what if')),
      ]
    : [stationsPart(found, writer, say('Pelaksana', 'Pelaksana'))];
  const course = coursePart(simulated, last, writer);
  return {
    title: say(`Simulasi: ${simulated.title}`, `Simulation: ${simulated.title}`),
    subtitle: subtitleOf(simulated, writer),
    alerts: alertsOf(simulated, writer),
    parts: [
      timePart(simulated, writer),
      ...stations,
      stepsPart(last, writer),
      ...(course === undefined ? [] : [course]),
    ],
    notes: [bottleneckText(simulated, writer), ...notesOf(simulated, writer)].filter((text) => text !== ''),
  };
}

function subtitleOf({ path, setting, settings }: Simulated, { say, language }: FigureWriter): string {
  const { clock, firstDay, to, days, workdays, perDay, arrivals, replications, seed } = setting;
  const last = days === undefined ? Math.floor(clock.toWall(to, true) / DAY) : firstDay + days - 1;
  const kind =
    arrivals.kind === 'given'
      ? say(`${arrivals.times.length} permohonan dari berkas`, `${arrivals.times.length} cases from a file`)
      : say(
          `${numberText(perDay ?? 0, language)} permohonan tiap hari kerja (${arrivals.kind === 'poisson' ? 'acak, Poisson' : 'berjarak tetap'})`,
          `${numberText(perDay ?? 0, language)} cases a working day (${arrivals.kind === 'poisson' ? 'at random, Poisson' : 'at equal distances'})`,
        );
  const span = `${isoDay(firstDay)} ${say('s.d.', 'to')} ${isoDay(last)}`;
  const counted = workdays === undefined ? '' : say(` (${workdays} hari kerja)`, ` (${workdays} working days)`);
  const runs = say(`${replications} ulangan, benih ${seed}`, `${replications} runs, seed ${seed}`);
  const what =
    settings.length === 0 ? '' : say(`; andaikan ${settings.join(', ')}`, `; what if ${settings.join(', ')}`);
  return `${path} · ${span}${counted} · ${kind} · ${runs}${what}`;
}

function bottleneckText({ found, changed }: Simulated, { say, minutes, percent }: FigureWriter): string {
  const { result } = changed ?? found;
  const station = result.bottleneck === undefined ? undefined : result.stations[result.bottleneck];
  if (station === undefined)
    return say('Tidak ada leher botol: hampir tidak ada yang antre.', 'No bottleneck: hardly anything waits.');
  const busy = percent({ mean: station.utilisation?.mean ?? 0 });
  const wait = minutes(station.queuePerCase.mean);
  return say(
    `Leher botol: ${station.label}, sibuk ${busy}; tiap permohonan antre di sini ${wait}.`,
    `Bottleneck: ${station.label}, busy ${busy}; a case waits ${wait} here.`,
  );
}
