import { lineText, positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { display, hasPlainCells } from './display.js';
import { lastLine } from './place-text.js';

export interface FrameStyle {
  /** Cells that a source line may take before it is cropped around what is underlined. */
  readonly width: number;
  readonly mark: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** More lines than this are shown by their first two and their last. */
const MOST_LINES = 5;

/**
 * The lines of a span with the line before them, numbered, and the span underlined with `^`. Long spans are shortened in
 * the middle, long lines cropped; tabs and wide characters keep the marks in their place.
 */
export function codeFrame(source: Source, span: Span, style: FrameStyle): string {
  const first = positionAt(source, span.start).line;
  const next = source.lineStarts[first];
  const last = next === undefined || span.end < next ? first : Math.max(first, lastLine(source, span));
  const gutter = `${last}`.length;
  const number = (text: string) => style.dim(`${text.padStart(gutter)} │`);
  const lines: string[] = [];
  const before = lineText(source, first - 1);
  if (before.trim() !== '') lines.push(`${number(`${first - 1}`)} ${crop(before, 0, 0, style.width).shown}`);
  for (let line = first; line <= last; line += 1) {
    if (last - first >= MOST_LINES && line === first + 2) {
      lines.push(number('…'));
      line = last;
    }
    const { shown, marks } = markedLine(source, span, line, style.width);
    lines.push(`${number(`${line}`)} ${shown}`.trimEnd());
    const cells = marks.trim();
    if (cells !== '') lines.push(`${number('')} ${marks.slice(0, -cells.length)}${style.mark(cells)}`);
  }
  return lines.join('\n');
}

function markedLine(source: Source, span: Span, line: number, width: number) {
  const text = lineText(source, line);
  const start = source.lineStarts[line - 1] ?? 0;
  const indent = text.length - text.trimStart().length;
  // On its first line a span starts where it starts; below it starts at the text.
  const from = span.start >= start ? span.start - start : indent;
  const to = Math.min(span.end - start, text.trimEnd().length);
  const { shown, marks } = crop(text, from, to, width);
  // Only where a span starts is nothing worth a mark: an empty value, a line break.
  return { shown, marks: from >= to && span.start < start ? '' : marks };
}

/** A line, cropped so that the marked stretch can be seen, and the marks below it. */
function crop(text: string, from: number, to: number, width: number): { shown: string; marks: string } {
  if (text.length <= width && hasPlainCells(text)) {
    return { shown: text, marks: ' '.repeat(Math.min(from, text.length)) + '^'.repeat(Math.max(1, to - from)) };
  }
  const whole = display(text);
  const head = display(text.slice(0, from)).width;
  if (whole.width <= width) return { shown: whole.text, marks: ' '.repeat(head) + underline(text.slice(from, to)) };
  const start = head < width * 0.7 ? 0 : Math.max(0, from - Math.floor(width / 3));
  const rest = text.slice(start);
  const left = start > 0 ? '…' : '';
  const kept = takeCells(rest, width - 2);
  const right = kept.length < rest.length ? '…' : '';
  const marked = text.slice(from, Math.min(to, start + kept.length));
  return {
    shown: `${left}${display(kept).text}${right}`,
    marks: ' '.repeat(left.length + display(text.slice(start, from)).width) + underline(marked),
  };
}

function underline(text: string): string {
  return '^'.repeat(Math.max(1, display(text).width));
}

function takeCells(text: string, cells: number): string {
  let width = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    width += display(segment).width;
    if (width > cells) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
