import type { ExaminedExample } from '../../explain/examine.js';
import { display } from '../../reporters/display.js';
import { lineText, positionAt } from '../../source/source.js';

/** The lines of an example for a terminal, each line in which something is found with `^` below the place. */
export function markedLines({ source, findings }: ExaminedExample, mark: (text: string) => string): readonly string[] {
  const spans = findings.flatMap(({ span }) => (span === undefined ? [] : [span]));
  const count = source.text.trimEnd().split('\n').length;
  return Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => {
    const line = lineText(source, number);
    const here = spans.filter(({ start }) => positionAt(source, start).line === number);
    const from = source.lineStarts[number - 1] ?? 0;
    // Several findings at one place get one mark.
    const starts = new Map(here.map((span) => [span.start - from, Math.min(span.end - from, line.length)]));
    return [display(line).text, ...[...starts].map(([start, end]) => marks(line, start, end, mark))];
  });
}

function marks(line: string, start: number, end: number, mark: (text: string) => string): string {
  const width = Math.max(1, display(line.slice(start, end)).width);
  return `${' '.repeat(display(line.slice(0, start)).width)}${mark('^'.repeat(width))}`;
}
