import type { Columns } from './columns.js';
import { type LogStore, logStore } from './log-store.js';
import type { Matcher } from './match.js';
import type { TimeReader } from './timestamp.js';

/** A log as it was read, with everything that could not be used counted. */
export interface ReadLog {
  readonly store: LogStore;
  readonly counts: LogCounts;
  /** Steps that the SOP does not have, the most frequent first. */
  readonly unknownSteps: readonly UnknownName[];
  /** The log tells when work ends, so that a row without an end is still at work. */
  readonly tellsEnds: boolean;
  /** The first and the last time in minutes by the clock on the wall; absent for a log without a time. */
  readonly span?: { readonly first: number; readonly last: number };
}

export interface LogCounts {
  /** Rows below the heading. */
  readonly rows: number;
  /** Rows that are used. */
  readonly used: number;
  readonly withoutCase: number;
  readonly unknownStep: number;
  /** Rows with a text for a time that is none, and the first of them. */
  readonly unreadable: number;
  readonly firstUnreadable?: { readonly line: number; readonly text: string };
  /** Rows without any time. */
  readonly withoutTime: number;
  /** Rows that end before they begin: they count for the order of the steps, not for times. */
  readonly backwards: number;
}

export interface UnknownName {
  readonly text: string;
  readonly count: number;
  readonly near?: string;
}

/** Different unknown texts that are kept; a wrong column would fill the memory. */
const MOST_UNKNOWN = 10_000;

/** Takes the rows of a log one by one. A row that cannot be used is counted and never guessed at. */
export function logReader(columns: Columns, matcher: Matcher, times: TimeReader) {
  const store = logStore();
  const unknown = new Map<string, number>();
  const counts = { rows: 0, used: 0, withoutCase: 0, unknownStep: 0, unreadable: 0, withoutTime: 0, backwards: 0 };
  let firstUnreadable: { line: number; text: string } | undefined;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;

  const cell = (cells: readonly string[], column: number | undefined) =>
    column === undefined ? '' : (cells[column] ?? '');

  const add = (cells: readonly string[], line: number): void => {
    counts.rows += 1;
    const name = cell(cells, columns.case);
    if (name === '') {
      counts.withoutCase += 1;
      return;
    }
    const text = cell(cells, columns.step);
    const found = matcher.step(text);
    if (found === undefined) {
      counts.unknownStep += 1;
      if (unknown.size < MOST_UNKNOWN || unknown.has(text)) unknown.set(text, (unknown.get(text) ?? 0) + 1);
      return;
    }
    const [startText, endText] = [cell(cells, columns.start), cell(cells, columns.end)];
    const start = readTime(startText, times);
    const end = readTime(endText, times);
    if (start === 'unreadable' || end === 'unreadable') {
      counts.unreadable += 1;
      firstUnreadable ??= { line, text: start === 'unreadable' ? startText : endText };
      return;
    }
    if (start === undefined && end === undefined) {
      counts.withoutTime += 1;
      return;
    }
    const isBackwards = start !== undefined && end !== undefined && end < start;
    if (isBackwards) counts.backwards += 1;
    counts.used += 1;
    for (const time of [start, end]) {
      if (time === undefined) continue;
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
    store.add({
      case: name,
      ...found,
      actor: cell(cells, columns.actor),
      start: start ?? Number.NaN,
      end: isBackwards ? Number.NaN : (end ?? Number.NaN),
    });
  };

  const finish = (): ReadLog => ({
    store,
    tellsEnds: columns.end !== undefined,
    counts: { ...counts, ...(firstUnreadable ? { firstUnreadable } : {}) },
    unknownSteps: [...unknown]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 20)
      .map(([text, count]) => {
        const near = matcher.nearStep(text);
        return { text, count, ...(near === undefined ? {} : { near }) };
      }),
    ...(Number.isFinite(first) ? { span: { first, last } } : {}),
  });

  return { add, finish };
}

function readTime(text: string, times: TimeReader): number | undefined | 'unreadable' {
  return text === '' || text === '-' ? undefined : (times.read(text) ?? 'unreadable');
}
