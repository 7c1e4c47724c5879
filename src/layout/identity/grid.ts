import type { Cell, Page } from '../../page/pages.js';
import type { Box, Twips } from '../../page/units.js';
import { emptyCell } from '../flow/cells.js';
import type { PageArea } from '../flow/flow-pages.js';
import { CELL_PADDING_X, CELL_PADDING_Y, WORD_SLACK } from '../flow/spacing.js';
import { placeBlock, type TextBlock } from '../text/text-block.js';

/**
 * The identity page's table has four columns: two make the left half, two the right one (headings of the dates, and
 * what stands beside them).
 */
export function identityColumns(width: Twips): readonly [Twips, Twips, Twips, Twips] {
  const first = Math.round(width * 0.2);
  const second = Math.round(width * 0.3);
  const third = Math.round(width * 0.15);
  return [first, second, third, width - first - second - third];
}

/** A cell before its row is placed: which columns it covers and what it says. */
export interface CellPlan {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan?: number;
  readonly field: string;
  readonly heading?: boolean;
  readonly fill?: string;
  readonly block: TextBlock;
  readonly vertical?: Cell['vertical'];
  /** Further down than the padding, where a picture stands above the text. */
  readonly extraTop?: Twips;
}

export interface RowPlan {
  readonly height: Twips;
  readonly cells: readonly CellPlan[];
}

/** Height that a text needs in a cell. */
export function cellHeight(block: TextBlock): Twips {
  return block.height + 2 * CELL_PADDING_Y;
}

/** Width of the text in a cell over the given columns. */
export function textWidthOf(columns: readonly Twips[], column: number, columnSpan: number): Twips {
  return sum(columns.slice(column, column + columnSpan)) - 2 * CELL_PADDING_X - WORD_SLACK;
}

/** A page of the identity: rows below one another from the top of the area. */
export function gridPage(
  rows: readonly RowPlan[],
  columns: readonly Twips[],
  area: PageArea,
  number: number,
): Omit<Page, 'marks'> {
  const tops = rows.map((_, index) => area.y + sum(rows.slice(0, index).map((row) => row.height)));
  const cells = rows.flatMap((row, rowIndex) =>
    row.cells.map((plan): Cell => {
      const rowSpan = plan.rowSpan ?? 1;
      const box: Box = [
        area.x + sum(columns.slice(0, plan.column)),
        tops[rowIndex] ?? area.y,
        sum(columns.slice(plan.column, plan.column + plan.columnSpan)),
        sum(rows.slice(rowIndex, rowIndex + rowSpan).map((item) => item.height)),
      ];
      const base = emptyCell(box);
      const extra = plan.extraTop ?? 0;
      const padding = { ...base.padding, top: base.padding.top + extra };
      const vertical = plan.vertical ?? 'top';
      const free = box[3] - padding.top - padding.bottom - plan.block.height;
      const top = box[1] + padding.top + (vertical === 'middle' ? Math.max(0, Math.round(free / 2)) : 0);
      const paragraphs = placeBlock(
        plan.block,
        box[0] + CELL_PADDING_X,
        top,
        textWidthOf(columns, plan.column, plan.columnSpan),
      );
      return {
        ...base,
        padding,
        row: rowIndex,
        column: plan.column,
        rowSpan,
        columnSpan: plan.columnSpan,
        field: plan.field,
        heading: plan.heading ?? false,
        vertical,
        paragraphs,
        ...(plan.fill ? { fill: plan.fill } : {}),
      };
    }),
  );
  return {
    number,
    kind: 'identity',
    width: area.pageWidth,
    height: area.pageHeight,
    table: { x: area.x, y: area.y, columns, rows: rows.map((row) => row.height), headerRows: 0 },
    cells,
    symbols: [],
    connectors: [],
    narrative: '',
  };
}

function sum(lengths: readonly Twips[]): Twips {
  return lengths.reduce((total, length) => total + length, 0);
}
