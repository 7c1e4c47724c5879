import { fitColumns } from '../../inventory/fit.js';
import { pad, wrap } from '../../inventory/wrap.js';
import { display } from '../../reporters/display.js';

export interface TextColumn {
  readonly head: string;
  readonly right?: boolean;
  /** Cells that it can do with when its texts are wrapped; all that its widest text takes where it is missing. */
  readonly least?: number;
  /** The columns with the highest numbers are left out first; one with 0 never. */
  readonly dispensable?: number;
}

export interface TextCell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

const GAP = 2;

/** A table for a terminal: texts wrapped to the room there is, then columns left out. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly TextCell[])[],
  room: number,
  paintHead: (text: string) => string,
): readonly string[] {
  const safe = rows.map((row) => row.map((cell) => ({ ...cell, text: display(cell.text.replace(/\s+/g, ' ')).text })));
  const widths = fitColumns(
    columns.map(({ head, least, dispensable = 0 }, index) => {
      const natural = Math.max(
        ...[head, ...safe.map((row) => row[index]?.text ?? '')].map((text) => display(text).width),
      );
      return { natural, least: Math.min(natural, Math.max(least ?? natural, display(head).width)), dispensable };
    }),
    room,
    GAP,
  );
  const heads = columns.map(({ head }) => ({ text: head, paint: paintHead }));
  const hasHead = columns.some(({ head }) => head !== '');
  return [...(hasHead ? [heads] : []), ...safe].flatMap((row) => lines(row, columns, widths));
}

function lines(
  row: readonly TextCell[],
  columns: readonly TextColumn[],
  widths: readonly (number | undefined)[],
): readonly string[] {
  const cells = row.flatMap(({ text, paint }, index) => {
    const width = widths[index];
    return width === undefined
      ? []
      : [{ pieces: wrap(text, width), width, paint, right: columns[index]?.right === true }];
  });
  const height = Math.max(0, ...cells.map(({ pieces }) => pieces.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ pieces, width, paint, right }) => {
        const text = pad(pieces[line] ?? '', width, right);
        return paint && text.trim() !== '' ? paint(text) : text;
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}
