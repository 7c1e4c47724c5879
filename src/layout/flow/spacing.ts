import { millimetres, type Twips } from '../../page/units.js';

/** Distances of the drawing, in twips. 57 twips are a millimetre. */

/** Least distance between two parallel lines, and between a line and a symbol it has nothing to do with. */
export const SEPARATION: Twips = 64;
/** Distance from track to track in a gutter. */
export const TRACK_PITCH: Twips = 110;
/** Least distance of a track from the line of the table. */
export const GRID_CLEARANCE: Twips = 66;
/** Room for an arrowhead between the last bend and the symbol. */
export const ARROW_ROOM: Twips = 120;
/** Room above and below the symbols of a row, for the arrows and one track. */
export const BAND_TOP: Twips = 190;
export const BAND_BOTTOM: Twips = 160;
/** So much more below a diamond, where a label stands beside its arrow and clear of the line of the table. */
export const LABEL_BAND: Twips = 90;
/** Between two symbols of one cell: an arrow with a label beside it. */
export const STACK_GAP: Twips = 400;

export const SYMBOL_HEIGHT: Twips = millimetres(6);
export const DECISION_HEIGHT: Twips = millimetres(9);
export const SYMBOL_MAX_WIDTH: Twips = millimetres(17);
export const SYMBOL_MIN_WIDTH: Twips = millimetres(7);
export const PENTAGON_WIDTH: Twips = 464;
export const PENTAGON_HEIGHT: Twips = 460;
/** Between two pentagons beside one another. */
export const PENTAGON_GAP_X: Twips = 50;
/** Between two pentagons below one another, and between a pentagon and the line of the table. */
export const PENTAGON_GAP: Twips = 90;
/** Between a pentagon and the symbols of its row. */
export const PENTAGON_BAND_GAP: Twips = 150;

export const CELL_PADDING_X: Twips = 70;
export const CELL_PADDING_Y: Twips = 55;
/** Word is given this much more width than layout measured with, so that rounding never adds a line. */
export const WORD_SLACK: Twips = 20;
