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

/**
 * Shares a width among the columns of texts: each starts with its least width, and again and again the column whose
 * widening lowers the table most for its width gets more, until every text stands on one line or nothing is left.
 * What does not fit at all is taken from every column alike.
 */
export function shareTextWidths(
  sop: Sop,
  fields: readonly TextField[],
  least: readonly Twips[],
  font: Font,
  total: Twips,
): TextWidths {
  const needed = least.reduce((sum, width) => sum + width, 0);
  const widths = needed > total ? least.map((width) => Math.floor((width * total) / needed)) : [...least];
  const natural = fields.map((field) => naturalWidth(sop, field, font));
  const known = new Map<string, readonly Twips[]>();
  const heightsAt = (index: number, width: Twips): readonly Twips[] => {
    const key = `${index}:${width}`;
    const heights = known.get(key) ?? columnHeights(sop, fields[index] ?? 'kegiatan', font, width);
    known.set(key, heights);
    return heights;
  };
  const heights = widths.map((width, index) => heightsAt(index, width));
  let rest = Math.max(0, total - needed);
  while (rest >= INCREMENT) {
    const before = tableCost(heights);
    let best = { index: -1, width: 0, rate: 0 };
    for (const index of fields.keys()) {
      const width = widths[index] ?? 0;
      const most = Math.min(LOOK_AHEAD * INCREMENT, rest, (natural[index] ?? 0) - width + INCREMENT);
      for (let more = INCREMENT; more <= most; more += INCREMENT) {
        const tried = heightsAt(index, width + more);
        const gain = before - tableCost(heights.map((column, other) => (other === index ? tried : column)));
        if (gain / more > best.rate) best = { index, width: more, rate: gain / more };
      }
    }
    if (best.index < 0) break;
    widths[best.index] = (widths[best.index] ?? 0) + best.width;
    heights[best.index] = heightsAt(best.index, widths[best.index] ?? 0);
    rest -= best.width;
  }
  return { widths, spare: total - widths.reduce((sum, width) => sum + width, 0), height: rowsHeight(heights) };
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

function tableCost(columns: readonly (readonly Twips[])[]): number {
  const own = columns.reduce((sum, column) => sum + column.reduce((all, height) => all + height, 0), 0);
  return rowsHeight(columns) + own * OWN_WEIGHT;
}

function rowsHeight(columns: readonly (readonly Twips[])[]): Twips {
  const floor = SYMBOL_HEIGHT + BAND_TOP + BAND_BOTTOM;
  let total = 0;
  for (const row of (columns[0] ?? []).keys()) {
    let highest = floor;
    for (const column of columns) highest = Math.max(highest, column[row] ?? 0);
    total += highest;
  }
  return total;
}
