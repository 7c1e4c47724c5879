import type { Duration } from '../../conformance/tally.js';
import { csvText } from '../../reporters/csv-text.js';
import type { FigureWriter } from '../simulate/words.js';
import type { Subject } from './subject.js';

/** One row for all cases, each step, each pelaksana, each month and each of the worst cases. */
export function conformanceCsv({ result, sop }: Subject, { say }: FigureWriter): string {
  const minutes = say('menit', 'minutes');
  const head = [
    say('Bagian', 'Part'),
    say('Nama', 'Name'),
    say('Kegiatan', 'Activity'),
    say('Jumlah', 'Count'),
    say('Terukur', 'Measured'),
    say('Lewat batas', 'Over the limit'),
    `${say('Batas', 'Limit')} (${minutes})`,
    `${say('Rata-rata', 'Mean')} (${minutes})`,
    `P90 (${minutes})`,
    say('Dilewati', 'Skipped'),
    say('Diulang', 'Again'),
    say('Diulang di luar alur', 'Repeated off the flow'),
    say('Tidak urut', 'Out of order'),
    say('Pelaksana lain', 'Other pelaksana'),
  ];
  const row = (
    part: string,
    name: string,
    activity: string,
    each: Duration,
    limit: number | undefined,
    rest: readonly (string | number)[],
  ) => [
    part,
    name,
    activity,
    each.count,
    each.measured,
    each.over,
    figure(limit ?? Number.NaN),
    figure(each.mean),
    figure(each.p90),
    ...rest,
  ];
  const none = ['', '', '', '', ''];
  return csvText([
    head,
    row(say('kasus', 'cases'), '', '', result.time, result.limit?.minutes, none),
    ...result.steps.map((step) =>
      row(
        say('langkah', 'step'),
        `${step.step}`,
        sop.steps[step.step - 1]?.activity.replace(/\s+/g, ' ') ?? '',
        step,
        step.limit,
        [step.skipped, step.again, step.repeated, step.outOfOrder, step.otherActor],
      ),
    ),
    ...result.actors.map((actor) => row('pelaksana', actor.name, '', actor, undefined, none)),
    ...result.months.map((month) => row(say('bulan', 'month'), month.month, '', month, result.limit?.minutes, none)),
    ...result.worst.map((each) => [
      say('kasus terburuk', 'worst case'),
      each.name,
      each.finished ? say('selesai', 'finished') : say('terbuka', 'open'),
      '',
      '',
      '',
      figure(result.limit?.minutes ?? Number.NaN),
      figure(each.minutes),
      '',
      each.skipped.join(' '),
      '',
      each.repeated.join(' '),
      each.outOfOrder.join(' '),
      '',
    ]),
  ]);
}

function figure(value: number): string | number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : '';
}
