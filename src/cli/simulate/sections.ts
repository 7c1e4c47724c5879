import { DAY, isoDay } from '../../simulation/days.js';
import type { SimulationResult } from '../../simulation/simulate.js';
import { barsSvg } from '../analyze/bars-svg.js';
import { numberText } from '../analyze/units.js';
import { columnsSvg } from '../report/charts.js';
import type { ReportPart } from '../report/report.js';
import type { Outcome, Simulated } from './simulated.js';
import type { FigureWriter } from './words.js';

/** The time of a case: by itself, or before and after. */
export function timePart({ found, changed }: Simulated, writer: FigureWriter): ReportPart {
  const { say } = writer;
  const last = changed ?? found;
  const before = timeFigures(found, writer);
  const after = changed && timeFigures(changed, writer);
  const within = last.result.time.within?.mean;
  return {
    title: say('Waktu penyelesaian satu permohonan', 'Time of a case from arrival to end'),
    columns: after
      ? [{ head: '' }, { head: say('sekarang', 'now'), wraps: true }, { head: say('andaikan', 'what if'), wraps: true }]
      : [{ head: '' }, { head: '', wraps: true }],
    rows: before.map(({ label, text, promise }, index) => ({
      cells: [label, text, ...(after ? [after[index]?.text ?? ''] : [])],
      ...(promise && !after && within !== undefined && { tone: within >= 0.9 ? ('good' as const) : ('bad' as const) }),
    })),
    chart: histogram(last, writer),
    caption: say(
      'Sebaran waktu penyelesaian dalam hari kerja; tinggi batang ialah bagian permohonan.',
      'Times of the cases in working days; the height is their share.',
    ),
  };
}

function timeFigures({ result, promise }: Outcome, writer: FigureWriter) {
  const { say, time, percent, number } = writer;
  const { mean, p50, p90, p95, longest, calendarDays, within } = result.time;
  const limit =
    promise === undefined
      ? ''
      : promise.calendar
        ? `${numberText(promise.minutes / DAY, writer.language)} ${say('hari kalender', 'calendar days')}`
        : writer.minutes(promise.minutes);
  return [
    { label: say('Rata-rata', 'Mean'), text: time(mean) },
    { label: say('Separuh permohonan (P50) paling lama', 'Half of them (P50) at most'), text: time(p50) },
    { label: 'P90', text: time(p90) },
    { label: 'P95', text: time(p95) },
    { label: say('Terlama', 'Longest'), text: time(longest) },
    {
      label: say('Rata-rata menurut kalender', 'Mean by the calendar'),
      text: `${number(calendarDays)} ${say('hari', 'days')}`,
    },
    ...(within === undefined
      ? []
      : [
          {
            label: say(`Dalam standar ${limit}`, `Within the standard ${limit}`),
            text: percent(within),
            promise: true,
          },
        ]),
    { label: say('Dikerjakan', 'At work'), text: time(result.parts.work) },
    { label: say('Tunggu menurut SOP', 'Waiting planned by the SOP'), text: time(result.parts.waiting) },
    { label: say('Antre', 'In queues'), text: time(result.parts.queue) },
    { label: say('Permohonan yang terbuka', 'Open cases'), text: number(result.open) },
    { label: say('Permohonan tiap ulangan', 'Cases of a run'), text: number(result.cases, 0) },
  ];
}

/** Load and queues of each pelaksana. */
export function stationsPart({ result, sop }: Outcome, writer: FigureWriter, title: string): ReportPart {
  const { say, time, percent, number } = writer;
  const labels = new Map(sop.actors.map(({ id, label }) => [id, label]));
  const bars = result.stations.flatMap(({ actor, label, utilisation }) =>
    utilisation === undefined
      ? []
      : [
          {
            label: labels.get(actor) ?? label,
            figure: percent(utilisation),
            work: Math.min(1, utilisation.mean),
            waiting: 0,
          },
        ],
  );
  return {
    title,
    columns: [
      { head: say('Pelaksana', 'Pelaksana'), wraps: true },
      { head: say('petugas', 'officers'), right: true, dispensable: 3 },
      { head: say('kesibukan', 'busy'), right: true },
      { head: say('beban', 'load'), right: true },
      { head: say('antre tiap pekerjaan', 'wait for each work'), right: true, wraps: true },
      { head: say('antre P95', 'wait P95'), right: true, wraps: true, dispensable: 2 },
      { head: say('panjang antrean', 'queue'), right: true },
      { head: say('terpanjang', 'longest'), right: true, dispensable: 4 },
    ],
    rows: result.stations.map((station, index) => {
      const inside = Number.isFinite(station.officers);
      return {
        cells: [
          station.label,
          inside ? `${station.officers}` : say('luar', 'outside'),
          station.utilisation ? percent(station.utilisation) : '–',
          station.load ? percent({ mean: station.load.mean }) : '–',
          inside ? time({ mean: station.wait.mean }) : '–',
          inside ? time({ mean: station.waitP95.mean }) : '–',
          inside ? number({ mean: station.queue.mean }) : '–',
          inside ? number({ mean: station.longestQueue.mean }, 0) : '–',
        ],
        ...(result.overloaded.includes(index) ? { tone: 'bad' as const } : {}),
        ...(result.bottleneck === index && !result.overloaded.includes(index) ? { tone: 'strong' as const } : {}),
      };
    }),
    ...(bars.length > 0 ? { chart: barsSvg(bars, say('Kesibukan petugas', 'How busy the officers are')) } : {}),
    caption: say('Bagian waktu kerja petugas yang terpakai.', 'Share of the officers’ working time that is used.'),
  };
}

/** Where the time of a case goes, step by step. */
export function stepsPart({ result, sop }: Outcome, writer: FigureWriter): ReportPart {
  const { say, time, number } = writer;
  const whole = (step: SimulationResult['steps'][number]) => step.work.mean + step.waiting.mean + step.queue.mean;
  const most = Math.max(1e-9, ...result.steps.map(whole));
  const bars = result.steps.map((step) => ({
    label: `${step.step}`,
    figure: writer.minutes(whole(step)),
    work: step.work.mean / most,
    waiting: (step.waiting.mean + step.queue.mean) / most,
  }));
  return {
    title: say('Setiap langkah, untuk satu permohonan', 'Each step, for one case'),
    columns: [
      { head: 'No', right: true },
      { head: say('Kegiatan', 'Activity'), wraps: true },
      { head: say('kali', 'times'), right: true, dispensable: 3 },
      { head: say('kerja', 'work'), right: true, wraps: true },
      { head: say('tunggu', 'waiting'), right: true, wraps: true, dispensable: 2 },
      { head: say('antre', 'queue'), right: true, wraps: true },
    ],
    rows: result.steps.map((step) => ({
      cells: [
        `${step.step}`,
        sop.steps[step.step - 1]?.activity.replace(/\s+/g, ' ') ?? '',
        number({ mean: step.visits.mean }, 2),
        time({ mean: step.work.mean }),
        time({ mean: step.waiting.mean }),
        time({ mean: step.queue.mean }),
      ],
      bar: { work: step.work.mean / most, waiting: (step.waiting.mean + step.queue.mean) / most },
    })),
    chart: barsSvg(bars, say('Waktu tiap langkah', 'Time of each step')),
    caption: say('Biru: dikerjakan; kuning: menunggu dan antre.', 'Blue: at work; yellow: waiting and in queues.'),
  };
}

/** The queue before the bottleneck in the course of the span. */
export function coursePart({ setting }: Simulated, { result }: Outcome, writer: FigureWriter): ReportPart | undefined {
  const { say } = writer;
  const { bottleneck } = result;
  const queues = bottleneck === undefined ? undefined : result.course.queues[bottleneck];
  const station = bottleneck === undefined ? undefined : result.stations[bottleneck];
  if (queues === undefined || station === undefined) return undefined;
  const { from, to } = result.course;
  const dayAt = (part: number) =>
    isoDay(Math.floor(setting.clock.toWall(from + ((to - from) * part) / queues.length, part > 0) / DAY));
  const marks = [0, 13, 26, 39, 52].map((at) => ({ at, text: dayAt(at) }));
  return {
    title: say(`Antrean ${station.label} dari waktu ke waktu`, `The queue of ${station.label} in the course of time`),
    columns: [
      { head: say('sejak', 'from') },
      { head: say('rata-rata pekerjaan yang antre', 'mean works in the queue'), right: true },
    ],
    rows: [0, 13, 26, 39].map((part) => {
      const values = queues.slice(part, part + 13);
      const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
      return { cells: [dayAt(part), numberText(mean, writer.language, 1)] };
    }),
    chart: columnsSvg({
      title: say('Panjang antrean', 'Length of the queue'),
      values: queues,
      marks,
      top: (value) => numberText(value, writer.language, value < 10 ? 1 : 0),
    }),
    caption: say('Rata-rata semua ulangan.', 'Mean of all runs.'),
  };
}

function histogram({ result, promise }: Outcome, writer: FigureWriter): string {
  const { width, shares } = result.histogram;
  const day = writer.calendar.minutesPerWorkday;
  const days = (width * shares.length) / day;
  const step =
    [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => days / each <= 10) ?? 1000;
  const marks = Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => ({
    at: (index * step * day) / width,
    text: numberText(index * step, writer.language),
  }));
  return columnsSvg({
    title: writer.say('Sebaran waktu penyelesaian', 'Times of the cases'),
    values: shares,
    marks,
    top: (value) => `${numberText(100 * value, writer.language, 0)}%`,
    ...(promise && !promise.calendar
      ? { limit: { at: promise.minutes / width, text: writer.say('standar pelayanan', 'service standard') } }
      : {}),
  });
}
