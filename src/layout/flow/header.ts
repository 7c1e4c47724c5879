import type { Cell, Font } from '../../page/pages.js';
import type { Box, Twips } from '../../page/units.js';
import { headingName } from '../long-names.js';
import type { Profile } from '../profile.js';
import { widestWord } from '../text/break-lines.js';
import { textWidth } from '../text/measure.js';
import { lineHeightOf, textBlock } from '../text/text-block.js';
import { emptyCell, middleText, textRoom } from './cells.js';
import { type Column, type ColumnPlan, columnHeading } from './columns.js';
import { CELL_PADDING_X, CELL_PADDING_Y } from './spacing.js';

export interface HeaderPlan {
  readonly font: Font;
  /** Heights of the heading's rows: two, three with groups of pelaksana, one more with numbers of the columns. */
  readonly heights: readonly Twips[];
  readonly groups: boolean;
  /** Fonts of the names of pelaksana: a little smaller where a word would not fit otherwise. */
  readonly names: ReadonlyMap<Column, Font>;
  /** Columns whose name runs upwards, since not even a smaller font helps. */
  readonly upright: ReadonlySet<Column>;
}

const HEADING_FILL = 'EDEDED';
/** Names that stand upright are not given more height than this. */
const MOST_UPRIGHT: Twips = 2200;
/** Half points by which a name may be smaller than the other headings. */
const SMALLER = [0, 1, 2, 3, 4] as const;

/** Measures the heading of the table, the same on every page. */
export function planHeader(plan: ColumnPlan, profile: Profile): HeaderPlan {
  const font: Font = { ...plan.font, bold: true };
  const groups = plan.columns.some((column) => column.actor && column.actor.group !== '');
  const names = new Map<Column, Font>();
  const upright = new Set<Column>();
  for (const column of plan.columns) {
    if (!column.actor) continue;
    const fitting = SMALLER.map((less) => ({ ...font, size: font.size - less })).find(
      (smaller) => widestWord(columnHeading(column, profile), smaller) <= textRoom(column.width),
    );
    names.set(column, fitting ?? font);
    if (!fitting) upright.add(column);
  }
  const textHeight = (text: string, width: Twips, own = font) => block(text, own, width).height + 2 * CELL_PADDING_Y;
  const first = textHeight(profile.labels.pelaksana, 4000);
  const group = groups
    ? Math.max(...groupSpans(plan.columns).map(({ name, width }) => textHeight(headingName(name), width)))
    : 0;
  const nameHeights = plan.columns.map((column) => {
    if (spansHeader(column)) return 0;
    const name = columnHeading(column, profile);
    if (!upright.has(column)) return textHeight(name, column.width, names.get(column));
    const length = Math.ceil(textWidth(name, font)) + 2 * CELL_PADDING_Y + 60;
    const longest = widestWord(name, font) + 2 * CELL_PADDING_Y + 40;
    return Math.min(MOST_UPRIGHT, Math.max(length / uprightLines(column, font), longest));
  });
  const spanning = plan.columns
    .filter(spansHeader)
    .map((column) => textHeight(columnHeading(column, profile), column.width));
  const second = Math.max(...nameHeights.map(Math.ceil), Math.max(...spanning) - first - group);
  const numbers = profile.columnNumbers ? [lineHeightOf(plan.font) + CELL_PADDING_Y] : [];
  return { font, heights: [first, ...(groups ? [group] : []), second, ...numbers], groups, names, upright };
}

/** The heading's cells: No, Kegiatan and Keterangan over all rows, Pelaksana and Mutu Baku over their columns. */
export function headerCells(plan: ColumnPlan, header: HeaderPlan, profile: Profile, top: Twips): readonly Cell[] {
  const { columns } = plan;
  const { labels } = profile;
  const rows = header.groups ? 3 : 2;
  const tops = header.heights.map((_, index) => top + sum(header.heights.slice(0, index)));
  const cell = (
    text: string,
    field: string,
    row: number,
    rowSpan: number,
    column: number,
    columnSpan: number,
    font = header.font,
  ): Cell => {
    const covered = columns.slice(column, column + columnSpan);
    const height = sum(header.heights.slice(row, row + rowSpan));
    const box: Box = [covered[0]?.x ?? 0, tops[row] ?? top, sum(covered.map((item) => item.width)), height];
    const paragraphs = middleText(block(text, font, box[2]), box);
    return {
      ...emptyCell(box),
      row,
      column,
      rowSpan,
      columnSpan,
      field,
      heading: true,
      fill: HEADING_FILL,
      paragraphs,
    };
  };
  const actors = columns.flatMap((column, index) => (column.actor ? [index] : []));
  const quality = columns.findIndex((column) => column.field === 'kelengkapan');
  const cells = [
    ...columns.flatMap((column, index) =>
      spansHeader(column) ? [cell(columnHeading(column, profile), column.field, 0, rows, index, 1)] : [],
    ),
    ...(actors.length > 0 ? [cell(labels.pelaksana, 'pelaksana', 0, 1, actors[0] ?? 0, actors.length)] : []),
    cell(labels.mutu_baku, 'mutu_baku', 0, 1, quality, 3),
    ...columns.flatMap((column, index) =>
      spansHeader(column) || column.actor
        ? []
        : [cell(columnHeading(column, profile), column.field, 1, rows - 1, index, 1)],
    ),
    ...(header.groups
      ? groupSpans(columns).flatMap(({ name, at, count }) =>
          name ? [cell(headingName(name), 'kelompok', 1, 1, at, count)] : [],
        )
      : []),
    ...columns.flatMap((column, index): Cell[] => {
      if (!column.actor) return [];
      const row = header.groups && column.actor.group !== '' ? 2 : 1;
      const name = columnHeading(column, profile);
      const made = {
        ...cell(name, 'actor', row, rows - row, index, 1, header.names.get(column)),
        actor: column.actor.id,
      };
      return [header.upright.has(column) ? uprightCell(made, name, header.font) : made];
    }),
  ];
  if (!profile.columnNumbers) return cells;
  return [...cells, ...columns.map((_, index) => cell(`(${index + 1})`, 'nomor_kolom', rows, 1, index, 1))];
}

/** Neighbours of one group; a column without a group is a span of its own. */
function groupSpans(columns: readonly Column[]): readonly { name: string; at: number; count: number; width: Twips }[] {
  const spans: { name: string; at: number; count: number; width: Twips }[] = [];
  for (const [index, column] of columns.entries()) {
    if (!column.actor) continue;
    const last = spans.at(-1);
    const name = column.actor.group;
    if (last && name !== '' && last.name === name && last.at + last.count === index) {
      last.count += 1;
      last.width += column.width;
    } else spans.push({ name, at: index, count: 1, width: column.width });
  }
  return spans;
}

function spansHeader(column: Column): boolean {
  return column.field === 'no' || column.field === 'kegiatan' || column.field === 'keterangan';
}

function uprightLines(column: Column, font: Font): number {
  return Math.max(1, Math.floor((column.width - 2 * CELL_PADDING_X) / lineHeightOf(font)));
}

/** The name is broken to the height of the cell and set from its left edge to the right; x and y are those of the page. */
function uprightCell(cell: Cell, name: string, font: Font): Cell {
  const [x, y, width, height] = cell.box;
  const text = textBlock(name, { font, align: 'center', lineHeight: lineHeightOf(font) }, height - 2 * CELL_PADDING_Y);
  const room = height - 2 * CELL_PADDING_Y;
  let across = x + Math.round((width - text.height) / 2);
  const paragraphs = text.paragraphs.map((paragraph) => ({
    ...paragraph,
    lines: paragraph.lines.map((line) => {
      across += paragraph.lineHeight;
      // Turned a quarter: the baseline runs upwards at this x, the line starts at its lower end.
      return {
        ...line,
        x: across - Math.round(paragraph.lineHeight * 0.25),
        y: y + height - CELL_PADDING_Y - Math.round((room - line.width) / 2),
      };
    }),
  }));
  return { ...cell, upright: true, paragraphs };
}

function block(text: string, font: Font, width: Twips) {
  return textBlock(text, { font, align: 'center', lineHeight: lineHeightOf(font) }, textRoom(width));
}

function sum(lengths: readonly Twips[]): Twips {
  return lengths.reduce((total, length) => total + length, 0);
}
