import type { Twips } from '../../page/units.js';
import { LABEL_CLEARANCE, LABEL_GAP, labelSize, wordings } from './label-wordings.js';
import type { PlacedPage } from './place.js';
import type { Route } from './route.js';
import { symbolFont } from './symbols.js';

/** What the cell of a diamond lacks for one of its labels. */
export interface LabelRoom {
  readonly actor: string;
  readonly step: number;
  /** More width on the side where the line runs. */
  readonly width: Twips;
  /** More height below the diamond, or above it where the line leaves upwards. */
  readonly below: Twips;
  readonly above: Twips;
}

/**
 * What a label lacks to stand in the cell of its diamond beside the first stretch of its line, in the wording that takes
 * the least room; undefined where it lacks nothing and other lines are in its way.
 */
export function lackingRoom(route: Route, page: PlacedPage): LabelRoom | undefined {
  const [from, next] = route.points;
  const diamond = page.symbols.find((symbol) => symbol.id === route.net.from);
  const column = page.columns.find((item) => item.actor?.id === diamond?.actor);
  const row = page.rows.find((item) => item.plan.step.number === diamond?.step);
  if (!from || !next || !diamond || !column || !row) return undefined;
  const [x, y] = from;
  const level = next[1] === y;
  // Beside an upright line there is room to the left or to the right of it, beside a level one only where it runs.
  const left = x - column.x;
  const right = column.x + column.width - x;
  const wide = level ? (next[0] > x ? right : left) : Math.max(left, right);
  const down = next[1] > y;
  const high = down ? row.top + row.height - y : y - row.top;
  const font = symbolFont(page.font);
  const full = wordings(route.net.label ?? '', font).filter((wording) => wording.font.size === font.size);
  const lacks = full.map(({ lines }) => {
    const [width, height] = labelSize(lines, font);
    return {
      width: Math.max(0, width + LABEL_GAP + LABEL_CLEARANCE - wide),
      height: level ? 0 : Math.max(0, height + LABEL_GAP + LABEL_CLEARANCE - high),
    };
  });
  // Width is dearer than height: it counts twice, as the diamond stands in the middle, and the texts beside pay for it.
  const least = lacks.reduce((best, lack) => (priceOf(lack) < priceOf(best) ? lack : best), lacks[0] ?? NOTHING);
  if (least.width === 0 && least.height === 0) return undefined;
  return {
    actor: diamond.actor,
    step: diamond.step,
    width: least.width,
    below: down ? least.height : 0,
    above: down ? 0 : least.height,
  };
}

const NOTHING = { width: 0, height: 0 } as const;

function priceOf({ width, height }: { readonly width: Twips; readonly height: Twips }): number {
  return 4 * width + height;
}
