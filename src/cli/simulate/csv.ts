import { csvText } from '../../reporters/csv-text.js';
import type { Estimate } from '../../simulation/estimate.js';
import type { Outcome, Simulated } from './simulated.js';
import type { FigureWriter } from './words.js';

/** One figure a row: what it is of, its name, its mean and half its confidence interval; times in working minutes. */
export function simulationCsv({ found, changed }: Simulated, { say }: FigureWriter): string {
  const head = [
    say('Keadaan', 'State'),
    say('Bagian', 'Part'),
    say('Nama', 'Name'),
    say('Ukuran', 'Measure'),
    say('Nilai', 'Value'),
    '± 95%',
  ];
  const rows = [
    ...rowsOf(found, say('sekarang', 'now'), say),
    ...(changed ? rowsOf(changed, say('andaikan', 'what if'), say) : []),
  ];
  return csvText([head, ...rows]);
}

type Row = readonly (string | number)[];

function rowsOf({ result }: Outcome, state: string, say: FigureWriter['say']): readonly Row[] {
  const { time, parts } = result;
  const row = (part: string, name: string, measure: string, estimate: Estimate | undefined): readonly Row[] =>
    estimate === undefined || Number.isNaN(estimate.mean)
      ? []
      : [
          [
            state,
            part,
            name,
            measure,
            rounded(estimate.mean),
            estimate.halfWidth === undefined ? '' : rounded(estimate.halfWidth),
          ],
        ];
  const whole = say('permohonan', 'case');
  const minutes = say('menit kerja', 'working minutes');
  return [
    ...row(whole, '', say('permohonan tiap ulangan', 'cases of a run'), result.cases),
    ...row(whole, '', `${say('rata-rata', 'mean')} (${minutes})`, time.mean),
    ...row(whole, '', `P50 (${minutes})`, time.p50),
    ...row(whole, '', `P90 (${minutes})`, time.p90),
    ...row(whole, '', `P95 (${minutes})`, time.p95),
    ...row(whole, '', `${say('terlama', 'longest')} (${minutes})`, time.longest),
    ...row(whole, '', say('rata-rata (hari kalender)', 'mean (calendar days)'), time.calendarDays),
    ...row(whole, '', say('bagian dalam standar', 'share within the standard'), time.within),
    ...row(whole, '', `${say('kerja', 'work')} (${minutes})`, parts.work),
    ...row(whole, '', `${say('tunggu', 'waiting')} (${minutes})`, parts.waiting),
    ...row(whole, '', `${say('antre', 'queue')} (${minutes})`, parts.queue),
    ...result.stations.flatMap((station) => {
      const of = (measure: string, estimate: Estimate | undefined) =>
        row('pelaksana', station.label, measure, estimate);
      return [
        ...of(say('kesibukan', 'utilisation'), station.utilisation),
        ...of(say('beban', 'load'), station.load),
        ...of(`${say('antre tiap pekerjaan', 'wait for each work')} (${minutes})`, station.wait),
        ...of(`${say('antre P95', 'wait P95')} (${minutes})`, station.waitP95),
        ...of(say('panjang antrean', 'queue length'), station.queue),
        ...of(say('antrean terpanjang', 'longest queue'), station.longestQueue),
      ];
    }),
    ...result.steps.flatMap((step) => {
      const of = (measure: string, estimate: Estimate) =>
        row(say('langkah', 'step'), `${step.step}`, measure, estimate);
      return [
        ...of(say('kali', 'times'), step.visits),
        ...of(`${say('kerja', 'work')} (${minutes})`, step.work),
        ...of(`${say('tunggu', 'waiting')} (${minutes})`, step.waiting),
        ...of(`${say('antre', 'queue')} (${minutes})`, step.queue),
      ];
    }),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
