import type { Sop } from '../../model/sop.js';
import type { Font } from '../../page/pages.js';
import type { Twips } from '../../page/units.js';
import { textWidth } from '../text/measure.js';
import { BAND_BOTTOM, BAND_TOP, CELL_PADDING_X, CELL_PADDING_Y, SYMBOL_HEIGHT, WORD_SLACK } from './spacing.js';
import { stepBlock, stepField, type TextField } from './step-texts.js';

const INCREMENT: Twips = 120;
/** A word may need several increments to fit: so far ahead is looked for a gain. */
const LOOK_AHEAD = 6;
/** Weight of a text's own height against the height of the rows: decides where no single column lowers a row. */
const OWN_WEIGHT = 0.06;

export interface TextWidths {
  /** In the order of the fields. */
  readonly widths: readonly Twips[];
  /** What no text has a use for. */
  readonly spare: Twips;
  /** Height of all rows by their texts, and by their symbols at least. */
  readonly height: Twips;
}

/** What the columns of texts need. Each is measured once at a width, however many tables are tried. */
export interface TextMeasure {
  /** Width of each column at which all its texts stand on one line, in the order of the fields. */
  readonly natural: readonly Twips[];
  /** Heights of the texts of a column at a width, step by step. */
  heightsAt(index: number, width: Twips): readonly Twips[];
}

export function measureTexts(sop: Sop, fields: readonly TextField[], font: Font): TextMeasure {
  const known = fields.map(() => new Map<Twips, readonly Twips[]>());
  return {
    natural: fields.map((field) => naturalWidth(sop, field, font)),
    heightsAt(index, width) {
      const heights = known[index]?.get(width) ?? columnHeights(sop, fields[index] ?? 'kegiatan', font, width);
      known[index]?.set(width, heights);
      return heights;
    },
  };
}

/**
 * Shares a width among the columns of texts: each starts with its least width, and again and again the column whose
 * widening lowers the table most for its width gets more, until every text stands on one line or nothing is left.
 * What does not fit at all is taken from every column alike.
 */
export function shareTextWidths(texts: TextMeasure, least: readonly Twips[], total: Twips): TextWidths {
  const needed = least.reduce((sum, width) => sum + width, 0);
  const widths = needed > total ? least.map((width) => Math.floor((width * total) / needed)) : [...least];
  const heights = widths.map((width, index) => texts.heightsAt(index, width));
  let rest = Math.max(0, total - needed);
  while (rest >= INCREMENT) {
    let best = { index: -1, width: 0, rate: 0 };
    for (const [index, width] of widths.entries()) {
      const most = Math.min(LOOK_AHEAD * INCREMENT, rest, (texts.natural[index] ?? 0) - width + INCREMENT);
      if (most < INCREMENT) continue;
      const others = heights.toSpliced(index, 1);
      const floors = rowHeights(others, heights[index]?.length ?? 0);
      const before = costAbove(floors, heights[index] ?? []);
      for (let more = INCREMENT; more <= most; more += INCREMENT) {
        const gain = before - costAbove(floors, texts.heightsAt(index, width + more));
        if (gain / more > best.rate) best = { index, width: more, rate: gain / more };
      }
    }
    if (best.index < 0) break;
    widths[best.index] = (widths[best.index] ?? 0) + best.width;
    heights[best.index] = texts.heightsAt(best.index, widths[best.index] ?? 0);
    rest -= best.width;
  }
  const rows = rowHeights(heights, heights[0]?.length ?? 0);
  return {
    widths,
    spare: total - widths.reduce((sum, width) => sum + width, 0),
    height: rows.reduce((sum, height) => sum + height, 0),
  };
}

/** Width at which every text of a column stands on one line. */
function naturalWidth(sop: Sop, field: TextField, font: Font): Twips {
  const lines = sop.steps.flatMap((step) => stepField(step, field).split('\n'));
  const widest = lines.reduce((most, line) => Math.max(most, textWidth(line, font)), 0);
  return Math.ceil(widest) + 2 * CELL_PADDING_X + WORD_SLACK + 300;
}

function columnHeights(sop: Sop, field: TextField, font: Font, width: Twips): readonly Twips[] {
  const inner = width - 2 * CELL_PADDING_X - WORD_SLACK;
  return sop.steps.map((step) => stepBlock(step, field, font, inner).height + 2 * CELL_PADDING_Y);
}

/** Height of each row by some of its columns, and by its symbols at least. */
function rowHeights(columns: readonly (readonly Twips[])[], rows: number): readonly Twips[] {
  const heights = new Array<Twips>(rows).fill(SYMBOL_HEIGHT + BAND_TOP + BAND_BOTTOM);
  for (const column of columns) {
    for (let row = 0; row < rows; row += 1) heights[row] = Math.max(heights[row] ?? 0, column[row] ?? 0);
  }
  return heights;
}

/** What a column of texts costs in rows that are high already: what it heightens them, and a little of its own height. */
function costAbove(floors: readonly Twips[], column: readonly Twips[]): number {
  let cost = 0;
  for (let row = 0; row < floors.length; row += 1) {
    const floor = floors[row] ?? 0;
    const own = column[row] ?? 0;
    cost += Math.max(floor, own) + own * OWN_WEIGHT;
  }
  return cost;
}
