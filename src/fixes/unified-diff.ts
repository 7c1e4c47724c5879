import { type LineChange, lineChanges } from './line-changes.js';

/** Lines that stay around those that change. */
const CONTEXT = 3;

/**
 * The lines of a unified diff between two texts, as `patch` and `git apply` read it; none where the texts are the same.
 * Only LF parts lines, so that the CR of a CRLF stays with its line.
 */
export function unifiedDiff(before: string, after: string, name: string): readonly string[] {
  if (before === after) return [];
  const changes = lineChanges(linesOf(before), linesOf(after));
  const [one, other] = /^(?:\/|[a-z]:)/i.test(name) ? [name, name] : [`a/${name}`, `b/${name}`];
  return [`--- ${one}`, `+++ ${other}`, ...hunksOf(changes).flatMap((hunk) => hunkLines(changes, hunk))];
}

/** Each line with its LF; the last one may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

interface Hunk {
  readonly start: number;
  readonly end: number;
}

/** Stretches of changes with the lines around them; those that would touch are one. */
function hunksOf(changes: readonly LineChange[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [index, { kind }] of changes.entries()) {
    if (kind === 'same') continue;
    const last = hunks.at(-1);
    const start = Math.max(0, index - CONTEXT);
    const end = Math.min(changes.length, index + CONTEXT + 1);
    if (last !== undefined && start <= last.end) hunks[hunks.length - 1] = { start: last.start, end };
    else hunks.push({ start, end });
  }
  return hunks;
}

const SIGNS = { same: ' ', gone: '-', new: '+' } as const;

function hunkLines(changes: readonly LineChange[], { start, end }: Hunk): readonly string[] {
  const inside = changes.slice(start, end);
  const range = (sign: string, other: LineChange['kind']) => {
    const count = inside.filter(({ kind }) => kind !== other).length;
    const above = changes.slice(0, start).filter(({ kind }) => kind !== other).length;
    // An empty stretch is named by the line above it.
    return `${sign}${count === 0 ? above : above + 1},${count}`;
  };
  const lines = inside.flatMap(({ kind, line }) =>
    line.endsWith('\n') ? [SIGNS[kind] + line.slice(0, -1)] : [SIGNS[kind] + line, '\\ No newline at end of file'],
  );
  return [`@@ ${range('-', 'new')} ${range('+', 'gone')} @@`, ...lines];
}
