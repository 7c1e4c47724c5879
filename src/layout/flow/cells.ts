import type { Borders, Cell, Padding } from '../../page/pages.js';
import type { Box, Twips } from '../../page/units.js';
import { lineHeightOf, placeBlock, type TextBlock, textBlock } from '../text/text-block.js';
import type { ColumnPlan } from './columns.js';
import type { HeaderPlan } from './header.js';
import type { PlacedPage } from './place.js';
import { isTextField } from './rows.js';
import { CELL_PADDING_X, CELL_PADDING_Y, WORD_SLACK } from './spacing.js';

const ALL_BORDERS: Borders = { top: true, right: true, bottom: true, left: true };
const PADDING: Padding = { top: CELL_PADDING_Y, right: CELL_PADDING_X, bottom: CELL_PADDING_Y, left: CELL_PADDING_X };

/** The cells of a flow page below its heading: number, texts and the cells that symbols stand in. */
export function bodyCells(page: PlacedPage, plan: ColumnPlan, header: HeaderPlan): readonly Cell[] {
  const centered = { font: plan.font, align: 'center', lineHeight: lineHeightOf(plan.font) } as const;
  return page.rows.flatMap((row, rowIndex) =>
    page.columns.map((column, columnIndex): Cell => {
      const box: Box = [column.x, row.top, column.width, row.height];
      const { number } = row.plan.step;
      const text =
        column.field === 'no'
          ? textBlock(`${number}`, centered, textRoom(column.width))
          : isTextField(column.field)
            ? row.plan.texts.get(column.field)
            : undefined;
      const cell: Cell = {
        ...emptyCell(box),
        row: header.heights.length + rowIndex,
        column: columnIndex,
        field: column.field,
        step: number,
        paragraphs: text ? middleText(text, box) : [],
      };
      return column.actor ? { ...cell, actor: column.actor.id } : cell;
    }),
  );
}

/** A cell of one grid place without text. */
export function emptyCell(box: Box): Omit<Cell, 'row' | 'column' | 'field'> {
  return {
    box,
    rowSpan: 1,
    columnSpan: 1,
    heading: false,
    paragraphs: [],
    vertical: 'middle',
    padding: PADDING,
    borders: ALL_BORDERS,
    upright: false,
  };
}

/** Text in the middle of a cell's height. */
export function middleText(text: TextBlock, [x, y, width, height]: Box): Cell['paragraphs'] {
  const top = y + Math.max(0, Math.round((height - text.height) / 2));
  return placeBlock(text, x + CELL_PADDING_X, top, textRoom(width));
}

/** Width that text may take in a cell. */
export function textRoom(width: Twips): Twips {
  return width - 2 * CELL_PADDING_X - WORD_SLACK;
}
