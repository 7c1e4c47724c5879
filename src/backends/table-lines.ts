import type { Cell, Page } from '../page/pages.js';
import type { Twips } from '../page/units.js';
import { drawnBorders } from './drawn-borders.js';

/**
 * All lines of a page's table as path data in twips; each is drawn once and as one stroke however many cells it passes,
 * as the ends of strokes on top of one another show as dots on a screen.
 */
export function tableLines(page: Page): string {
  const borders = drawnBorders(page);
  const lines = new Map<string, Stretch[]>();
  for (const { level, at, from, to } of page.cells.flatMap((cell) => linesAround(page, cell, borders))) {
    const line = `${level ? 'h' : 'v'}${at}`;
    lines.set(line, [...(lines.get(line) ?? []), [from, to]]);
  }
  return [...lines]
    .map(([line, stretches]) =>
      joined(stretches)
        .map((stretch) => stroke(line, stretch))
        .join(''),
    )
    .join('');
}

type Stretch = readonly [from: Twips, to: Twips];

interface Side {
  readonly level: boolean;
  /** Its y where it is level, else its x. */
  readonly at: Twips;
  readonly from: Twips;
  readonly to: Twips;
}

function linesAround(page: Page, cell: Cell, borders: ReturnType<typeof drawnBorders>): readonly Side[] {
  const [x, , width] = cell.box;
  const right = x + width;
  let y = cell.box[1];
  return page.table.rows.slice(cell.row, cell.row + cell.rowSpan).flatMap((height, index) => {
    const drawn = borders(cell, cell.row + index);
    const [top, bottom] = [y, y + height];
    y = bottom;
    return [
      ...(drawn.top ? [{ level: true, at: top, from: x, to: right }] : []),
      ...(drawn.bottom ? [{ level: true, at: bottom, from: x, to: right }] : []),
      ...(drawn.left ? [{ level: false, at: x, from: top, to: bottom }] : []),
      ...(drawn.right ? [{ level: false, at: right, from: top, to: bottom }] : []),
    ];
  });
}

/** Stretches of one line, those that touch or overlap made one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const [from, to] of [...stretches].sort((one, other) => one[0] - other[0])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) whole.splice(-1, 1, [last[0], Math.max(last[1], to)]);
    else whole.push([from, to]);
  }
  return whole;
}

function stroke(line: string, [from, to]: Stretch): string {
  const [direction, at] = [line.charAt(0), line.slice(1)];
  return direction === 'h' ? `M${from} ${at}h${to - from}` : `M${at} ${from}v${to - from}`;
}
