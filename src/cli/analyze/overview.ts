import { adviceText } from './advice-text.js';
import type { AnalyzedSop } from './analyzed.js';
import type { Section } from './sections.js';
import { percentText, type TimeWriter, timeText } from './units.js';

/** One SOP among many; plain data. */
export interface OverviewEntry {
  readonly title: string;
  readonly cells: readonly string[];
  /** Minutes of the normal way, 0 where there is none; absent where the file cannot be read as an SOP. */
  readonly normal?: { readonly minutes: number; readonly work: number; readonly waiting: number };
  readonly tone?: 'good' | 'bad';
  /** Its normal way takes longer than it promises. */
  readonly isOver: boolean;
  /** The advice that saves most, with the minutes. */
  readonly best?: { readonly saved: number; readonly text: string };
}

/** Many SOPs, one a row. */
export function overviewSection(entries: readonly OverviewEntry[], writer: TimeWriter): Section {
  const say = sayIn(writer);
  const most = entries.reduce((longest, { normal }) => Math.max(longest, normal?.minutes ?? 0), 1);
  return {
    title: say('Ikhtisar', 'Overview'),
    columns: [
      { head: 'SOP', wraps: true },
      { head: say('langkah', 'steps'), right: true, dispensable: 4 },
      { head: say('normal', 'normal'), right: true },
      { head: say('harapan', 'expected'), right: true },
      { head: say('simpangan', 'deviation'), right: true, dispensable: 3 },
      { head: say('janji', 'promised'), right: true },
      { head: say('terpakai', 'used'), right: true, dispensable: 1 },
      { head: say('alih tangan', 'hand-overs'), right: true, dispensable: 2 },
      { head: say('saran', 'advice'), right: true, dispensable: 2 },
    ],
    rows: entries.map(({ cells, normal, tone }) => ({
      cells,
      ...(normal && { bar: { work: normal.work / most, waiting: normal.waiting / most } }),
      ...(tone && { tone }),
    })),
  };
}

/** What the overview tells of an SOP: with `--set` of the SOP as it would be, and what it was. */
export function overviewEntry(each: AnalyzedSop, writer: TimeWriter): OverviewEntry {
  const { title, path, calendar } = each;
  const found = each.changed ?? each.found;
  const say = sayIn(writer);
  if (found === undefined) {
    const unread = say('tidak terbaca', 'unreadable');
    return { title, cells: [path, '–', unread, '–', '–', '–', '–', '–', '–'], tone: 'bad', isOver: false };
  }
  const { normal, expected, promised, handOvers } = found.analysis;
  const [best] = found.advice;
  const time = (minutes: number, open = false) => timeText(minutes, open, calendar, writer);
  const limit = promised?.limit;
  const countable = expected?.kind === 'countable' ? expected : undefined;
  const before = each.changed === undefined ? undefined : each.found?.analysis;
  const expectedBefore = before?.expected?.kind === 'countable' ? before.expected.minutes : undefined;
  const was = (minutes: number | undefined, now: number) =>
    minutes === undefined || Math.abs(minutes - now) < 0.5 ? '' : ` (${say('semula', 'was')} ${time(minutes)})`;
  const longer = Math.max(normal?.minutes ?? 0, countable?.minutes ?? 0);
  return {
    title,
    cells: [
      title,
      `${found.sop.steps.length}`,
      normal ? `${time(normal.minutes, normal.open)}${was(before?.normal?.minutes, normal.minutes)}` : '–',
      countable
        ? `${time(countable.minutes, countable.open || countable.loose.length > 0)}${was(expectedBefore, countable.minutes)}`
        : '–',
      countable ? time(countable.deviation) : '–',
      limit === undefined ? '–' : time(limit),
      limit === undefined || normal === undefined ? '–' : percentText(normal.minutes / limit, writer.language),
      `${handOvers}`,
      `${found.advice.length}`,
    ],
    normal: { minutes: normal?.minutes ?? 0, work: normal?.work ?? 0, waiting: normal?.waiting ?? 0 },
    ...(limit !== undefined && { tone: longer > limit ? ('bad' as const) : ('good' as const) }),
    isOver: normal !== undefined && limit !== undefined && normal.minutes > limit,
    ...(best && { best: { saved: best.expected ?? best.normal, text: adviceText(best, calendar, writer) } }),
  };
}

function sayIn({ language }: TimeWriter): (id: string, en: string) => string {
  return (id, en) => (language === 'id' ? id : en);
}
