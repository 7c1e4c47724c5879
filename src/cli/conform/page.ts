import type { CaseConformance, Conformance } from '../../conformance/conform.js';
import { DAY, isoDay } from '../../simulation/days.js';
import { barsSvg } from '../analyze/bars-svg.js';
import { numberText, percentText } from '../analyze/units.js';
import type { ReportPage, ReportPart } from '../report/report.js';
import type { FigureWriter } from '../simulate/words.js';
import { alertsOf, notesOf } from './notes.js';
import type { Subject } from './subject.js';

/** A log held against an SOP, as a page. */
export function conformancePage(subject: Subject, writer: FigureWriter): ReportPage {
  const { log, path, sop, span, result } = subject;
  const { say } = writer;
  const days = [span.first, span.last].map((time) => isoDay(Math.floor(time / DAY)));
  const events = numberText(result.counts.used, writer.language);
  return {
    title: say(
      `Pelaksanaan dibanding SOP: ${sop.title || path}`,
      `What happened against the SOP: ${sop.title || path}`,
    ),
    subtitle: `${log} · ${path} · ${events} ${say('kejadian', 'events')} · ${days.join(say(' s.d. ', ' to '))}`,
    alerts: alertsOf(subject, writer),
    parts: [
      casesPart(result, writer),
      stepsPart(subject, writer),
      actorsPart(result, writer),
      monthsPart(result, writer),
      worstPart(result, writer),
    ].filter(({ rows }) => rows.length > 0),
    notes: notesOf(subject, writer),
  };
}

function casesPart({ cases, time, limit, fitness }: Conformance, writer: FigureWriter): ReportPart {
  const { say, language } = writer;
  const count = (value: number) => numberText(value, language);
  const within = time.measured - time.over;
  const kept = time.measured === 0 ? Number.NaN : within / time.measured;
  return {
    title: '',
    columns: [{ head: '' }, { head: '', wraps: true }],
    rows: [
      {
        cells: [
          say('Kasus', 'Cases'),
          say(
            `${count(cases.all)} (${count(cases.finished)} selesai, ${count(cases.open)} terbuka)`,
            `${count(cases.all)} (${count(cases.finished)} finished, ${count(cases.open)} open)`,
          ),
        ],
      },
      ...(limit === undefined
        ? []
        : [
            {
              cells: [
                say(
                  `Tepat waktu (${timeIn(limit.minutes, limit, writer)})`,
                  `In time (${timeIn(limit.minutes, limit, writer)})`,
                ),
                Number.isNaN(kept)
                  ? '–'
                  : say(
                      `${percentText(kept, language)} (${count(within)} dari ${count(time.measured)})`,
                      `${percentText(kept, language)} (${count(within)} of ${count(time.measured)})`,
                    ),
              ],
              ...(Number.isNaN(kept) ? {} : { tone: kept >= 0.9 ? ('good' as const) : ('bad' as const) }),
            },
          ]),
      { cells: [say('Waktu rata-rata', 'Mean time'), timeIn(time.mean, limit, writer)] },
      {
        cells: [
          'P50 / P90 / P95',
          [time.p50, time.p90, time.p95].map((minutes) => timeIn(minutes, limit, writer)).join(' / '),
        ],
      },
      {
        cells: [
          say('Kesesuaian dengan alur (fitness)', 'Fitness to the flow'),
          Number.isNaN(fitness) ? '–' : numberText(fitness, language, 3),
        ],
      },
      {
        cells: [
          say('Kasus yang persis mengikuti alur', 'Cases that follow the flow exactly'),
          cases.finished === 0
            ? '–'
            : `${count(cases.fitting)} (${percentText(cases.fitting / cases.finished, language)})`,
        ],
      },
    ],
  };
}

function stepsPart({ result, sop }: Subject, writer: FigureWriter): ReportPart {
  const { say, minutes, language } = writer;
  const count = (value: number) => (value === 0 ? '–' : numberText(value, language));
  const bars = result.steps.flatMap(({ step, over, measured }) =>
    measured === 0
      ? []
      : [{ label: `${step}`, figure: percentText(over / measured, language), work: over / measured, waiting: 0 }],
  );
  return {
    title: say('Langkah dibanding mutu bakunya', 'Steps against their mutu baku'),
    columns: [
      { head: 'No', right: true },
      { head: say('Kegiatan', 'Activity'), wraps: true },
      { head: say('kali', 'times'), right: true },
      { head: say('mutu baku', 'limit'), right: true, wraps: true },
      { head: say('rata-rata', 'mean'), right: true, wraps: true },
      { head: say('lewat', 'over'), right: true },
      { head: say('dilewati', 'skipped'), right: true },
      { head: say('diulang', 'again'), right: true, dispensable: 2 },
      { head: say('di luar alur', 'off the flow'), right: true },
      { head: say('pelaksana lain', 'other pelaksana'), right: true, dispensable: 3, wraps: true },
    ],
    rows: result.steps.map((step) => ({
      cells: [
        `${step.step}`,
        sop.steps[step.step - 1]?.activity.replace(/\s+/g, ' ') ?? '',
        numberText(step.count, language),
        step.limit === undefined ? '–' : minutes(step.limit),
        minutes(step.mean),
        step.limit === undefined || step.measured === 0 ? '–' : percentText(step.over / step.measured, language),
        count(step.skipped),
        count(step.again),
        count(step.repeated + step.outOfOrder),
        count(step.otherActor),
      ],
      ...(step.measured > 0 && step.over / step.measured > 0.1 ? { tone: 'bad' as const } : {}),
    })),
    // Where nothing is over its limit there is nothing to see.
    ...(bars.every(({ work }) => work === 0)
      ? {}
      : { chart: barsSvg(bars, say('Bagian yang melewati mutu baku', 'Share over the limit')) }),
    caption: say(
      'Bagian pelaksanaan tiap langkah yang melewati mutu bakunya.',
      'Share of the executions of each step over its limit.',
    ),
  };
}

const MOST_ROWS = 25;

function actorsPart({ actors }: Conformance, writer: FigureWriter): ReportPart {
  const { say, minutes, language } = writer;
  const sorted = [...actors].sort((a, b) => b.count - a.count);
  return {
    title: say('Menurut pelaksana', 'By pelaksana'),
    columns: [
      { head: 'Pelaksana', wraps: true },
      { head: say('pekerjaan', 'works'), right: true },
      { head: say('lama rata-rata', 'mean time'), right: true, wraps: true },
      { head: say('lewat mutu baku', 'over the limit'), right: true },
    ],
    rows: sorted.slice(0, MOST_ROWS).map(({ name, known, count, measured, over, mean }) => ({
      cells: [
        known ? name : `${name} ${say('(tidak dalam SOP)', '(not in the SOP)')}`,
        numberText(count, language),
        minutes(mean),
        measured === 0 ? '–' : `${numberText(over, language)} (${percentText(over / measured, language)})`,
      ],
    })),
  };
}

function monthsPart({ months, limit }: Conformance, writer: FigureWriter): ReportPart {
  const { say, language } = writer;
  const bars = months.flatMap(({ month, measured, over }) =>
    measured === 0
      ? []
      : [
          {
            label: month,
            figure: percentText((measured - over) / measured, language),
            work: (measured - over) / measured,
            waiting: 0,
          },
        ],
  );
  return {
    title: say('Menurut bulan selesai', 'By the month of the end'),
    columns: [
      { head: say('Bulan', 'Month') },
      { head: say('kasus', 'cases'), right: true },
      { head: say('waktu rata-rata', 'mean time'), right: true, wraps: true },
      { head: 'P90', right: true, wraps: true },
      { head: say('tepat waktu', 'in time'), right: true },
    ],
    rows: months.map(({ month, count, measured, over, mean, p90 }) => ({
      cells: [
        month,
        numberText(count, language),
        timeIn(mean, limit, writer),
        timeIn(p90, limit, writer),
        limit === undefined || measured === 0 ? '–' : percentText((measured - over) / measured, language),
      ],
    })),
    ...(limit === undefined || bars.length === 0
      ? {}
      : { chart: barsSvg(bars, say('Kasus tepat waktu tiap bulan', 'Cases in time by month')) }),
    caption: say('Bagian kasus yang tepat waktu.', 'Share of the cases in time.'),
  };
}

function worstPart({ worst, limit }: Conformance, writer: FigureWriter): ReportPart {
  const { say } = writer;
  return {
    title: say('Kasus terburuk', 'The worst cases'),
    columns: [
      { head: say('Kasus', 'Case') },
      { head: say('waktu', 'time'), right: true, wraps: true },
      { head: say('lewat batas', 'over the limit'), right: true, wraps: true },
      { head: say('penyimpangan', 'deviations'), wraps: true },
    ],
    rows: worst.map((each) => ({
      cells: [
        each.finished ? each.name : `${each.name} ${say('(terbuka)', '(open)')}`,
        timeIn(each.minutes, limit, writer),
        each.over > 0 ? timeIn(each.over, limit, writer) : '–',
        deviationText(each, writer),
      ],
    })),
  };
}

function deviationText({ skipped, outOfOrder, repeated }: CaseConformance, { say }: FigureWriter): string {
  const parts = [
    skipped.length > 0 ? `${say('dilewati', 'skipped')} ${skipped.join(', ')}` : '',
    outOfOrder.length > 0 ? `${say('tidak urut', 'out of order')} ${outOfOrder.join(', ')}` : '',
    repeated.length > 0 ? `${say('diulang', 'repeated')} ${repeated.join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ') || '–';
}

/** Working minutes in words, or days by the calendar where the limit is one. */
function timeIn(minutes: number, limit: Conformance['limit'], { minutes: words, language, say }: FigureWriter): string {
  if (Number.isNaN(minutes)) return '–';
  return limit?.calendar
    ? `${numberText(minutes / DAY, language, 1)} ${say('hari kalender', 'calendar days')}`
    : words(minutes);
}
