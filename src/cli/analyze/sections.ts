import { effortsOf } from '../../analysis/effort.js';
import type { AnalyzedSop, Found } from './analyzed.js';
import { type Fact, factsOf } from './facts.js';
import { numberText, percentText, type TimeWriter, timeText } from './units.js';

/** A table of a report, the same in every format. */
export interface Section {
  readonly title: string;
  readonly columns: readonly SectionColumn[];
  readonly rows: readonly SectionRow[];
}

export interface SectionColumn {
  readonly head: string;
  readonly right?: boolean;
  readonly wraps?: boolean;
  readonly dispensable?: number;
}

export interface SectionRow {
  readonly cells: readonly string[];
  /** The bar behind it, as parts of the whole: work and waiting; `figure` where no cell tells both. */
  readonly bar?: { readonly work: number; readonly waiting: number; readonly figure?: string };
  readonly tone?: 'good' | 'bad' | 'strong';
}

/** The figures: by themselves, or before and after with the difference. */
export function figuresSection({ found, changed, calendar }: AnalyzedSop, writer: TimeWriter): Section {
  const say = sayIn(writer);
  const before = found ? factsOf(found.analysis, calendar, writer) : [];
  if (changed === undefined) {
    return {
      title: '',
      columns: [{ head: '' }, { head: '', wraps: true }],
      rows: before.map(({ label, text, tone }) => ({ cells: [label, text], ...(tone && { tone }) })),
    };
  }
  const after = factsOf(changed.analysis, calendar, writer);
  return {
    title: say('Sebelum dan sesudah', 'Before and after'),
    columns: [
      { head: '' },
      { head: say('sebelum', 'before'), wraps: true },
      { head: say('sesudah', 'after'), wraps: true },
      { head: say('selisih', 'difference'), right: true },
    ],
    rows: after.map((fact) => {
      const old = before.find(({ key }) => key === fact.key);
      return {
        cells: [fact.label, old?.text ?? '–', fact.text, differenceText(old, fact)],
        ...(fact.tone && { tone: fact.tone }),
      };
    }),
  };

  function differenceText(old: Fact | undefined, fact: Fact): string {
    if (old?.minutes === undefined || fact.minutes === undefined) return '';
    const difference = fact.minutes - old.minutes;
    if (Math.abs(difference) < 0.5) return '0';
    return `${difference > 0 ? '+' : '−'}${timeText(Math.abs(difference), false, calendar, writer)}`;
  }
}

/** Every step with its time, how often it is done, and its part of the normal way. */
export function stepsSection(found: Found, calendar: AnalyzedSop['calendar'], writer: TimeWriter): Section {
  const say = sayIn(writer);
  const { sop, analysis } = found;
  const labels = new Map(sop.actors.map(({ id, label }) => [id, label]));
  const most = Math.max(1, ...analysis.steps.map(({ minutes }) => minutes));
  return {
    title: say('Langkah', 'Steps'),
    columns: [
      { head: 'No', right: true },
      { head: say('kegiatan', 'activity'), wraps: true },
      { head: say('pelaksana', 'by'), wraps: true, dispensable: 2 },
      { head: say('waktu', 'time'), right: true },
      { head: say('tunggu', 'waiting'), right: true, dispensable: 3 },
      { head: say('kali', 'times'), right: true, dispensable: 1 },
      { head: say('bagian', 'share'), right: true },
    ],
    rows: analysis.steps.map((step) => {
      const written = sop.steps[step.step - 1];
      const time = timeText(step.work, step.open, calendar, writer);
      const waiting = step.waiting > 0 ? timeText(step.waiting, false, calendar, writer) : undefined;
      const actors = written ? effortsOf(written).map(({ actor }) => labels.get(actor) ?? actor) : [];
      return {
        cells: [
          `${step.step}`,
          written?.activity ?? '',
          actors.join(', '),
          time,
          waiting ?? '–',
          step.visits === undefined ? '–' : numberText(step.visits, writer.language),
          step.critical ? percentText(step.share, writer.language) : '–',
        ],
        bar: {
          work: step.work / most,
          waiting: step.waiting / most,
          ...(waiting !== undefined && { figure: `${waiting} + ${time}` }),
        },
        ...(step.share > 0.5 && { tone: 'strong' as const }),
      };
    }),
  };
}

/** Every pelaksana with their work in a case. */
export function actorsSection(found: Found, calendar: AnalyzedSop['calendar'], writer: TimeWriter): Section {
  const say = sayIn(writer);
  const { sop, analysis } = found;
  const labels = new Map(sop.actors.map(({ id, label }) => [id, label]));
  const workOf = (actor: (typeof analysis.actors)[number]) => actor.expected ?? actor.normal;
  const most = Math.max(1, ...analysis.actors.map(workOf));
  return {
    title: say('Pelaksana', 'Pelaksana'),
    columns: [
      { head: say('pelaksana', 'pelaksana'), wraps: true },
      { head: say('langkah', 'steps'), right: true, dispensable: 2 },
      { head: say('kali', 'times'), right: true, dispensable: 1 },
      { head: say('kerja normal', 'normal work'), right: true },
      { head: say('kerja harapan', 'expected work'), right: true },
    ],
    rows: analysis.actors.map((actor) => ({
      cells: [
        `${labels.get(actor.actor) ?? actor.actor}${actor.external ? say(' (luar)', ' (external)') : ''}`,
        `${actor.steps.length}`,
        actor.visits === undefined ? '–' : numberText(actor.visits, writer.language),
        timeText(actor.normal, actor.open, calendar, writer),
        actor.expected === undefined ? '–' : timeText(actor.expected, actor.open, calendar, writer),
      ],
      bar: { work: workOf(actor) / most, waiting: 0 },
    })),
  };
}

function sayIn({ language }: TimeWriter): (id: string, en: string) => string {
  return (id, en) => (language === 'id' ? id : en);
}
