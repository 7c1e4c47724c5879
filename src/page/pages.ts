import type { Box, Point, Twips } from './units.js';

/**
 * The printed document: the whole contract between layout and the backends. Everything is measured, broken into lines
 * and placed already; a backend draws it and never measures, moves or drops anything.
 */
export interface Pages {
  readonly info: DocumentInfo;
  readonly pages: readonly Page[];
}

export interface DocumentInfo {
  readonly title: string;
  readonly number: string;
  /** The agency and its units, for the document's properties. */
  readonly author: string;
  /** Language of the document, `id`. */
  readonly language: string;
  /** Name of the font that the backends ask for; measured by a free font of the same metrics. */
  readonly font: string;
  /** ISO days of the SOP; a backend that needs a time of day takes midnight UTC. */
  readonly created?: string;
  readonly modified?: string;
  readonly keywords: readonly string[];
}

export interface Page {
  /** From 1, through the whole document. */
  readonly number: number;
  readonly kind: 'identity' | 'flow';
  readonly width: Twips;
  readonly height: Twips;
  readonly table: Table;
  readonly cells: readonly Cell[];
  readonly symbols: readonly FlowSymbol[];
  readonly connectors: readonly Connector[];
  readonly marks: readonly Mark[];
  /** The flow of this page in words, for alt text; empty on an identity page. */
  readonly narrative: string;
}

/** The grid of the page's one table: its corner, the widths of its columns and the heights of its rows. */
export interface Table {
  readonly x: Twips;
  readonly y: Twips;
  readonly columns: readonly Twips[];
  readonly rows: readonly Twips[];
  /** How many rows from the top are its heading. */
  readonly headerRows: number;
}

/** A cell of the grid, possibly over several rows and columns. Every place of the grid belongs to exactly one cell. */
export interface Cell {
  readonly box: Box;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What it holds: a key of the profile's labels for a heading or a field, `actor` for a cell of symbols. */
  readonly field: string;
  readonly heading: boolean;
  /** Number of the step (from 1), in rows of steps. */
  readonly step?: number;
  /** Id of the pelaksana, in its column. */
  readonly actor?: string;
  readonly paragraphs: readonly Paragraph[];
  readonly vertical: 'top' | 'middle';
  /** Distance of the text from the cell's edges. */
  readonly padding: Padding;
  readonly borders: Borders;
  /** Background, RRGGBB. */
  readonly fill?: string;
  /** Text that runs upwards, for long names over narrow columns. */
  readonly upright: boolean;
}

export interface Padding {
  readonly top: Twips;
  readonly right: Twips;
  readonly bottom: Twips;
  readonly left: Twips;
}

export interface Borders {
  readonly top: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
}

/** Lines of one style, broken and placed. */
export interface Paragraph {
  /** The text as a whole; its lines are stretches of it. May hold U+200B where a long word may be broken. */
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly font: Font;
  /** Distance of the text from the left padding edge; a marker ("1.") hangs in it, its x on the page. */
  readonly indent: Twips;
  readonly marker?: { readonly text: string; readonly x: Twips };
  readonly spaceBefore: Twips;
  /** Distance from baseline to baseline. */
  readonly lineHeight: Twips;
  readonly lines: readonly Line[];
}

export interface Font {
  /** Size in half points, as Word counts. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** RRGGBB; black where absent. */
  readonly color?: string;
  /** Name of the font whose widths it was measured with; Arial where absent. */
  readonly family?: string;
}

/** One printed line: its left end, its baseline and its measured width. In an upright cell y runs as on the page. */
export interface Line {
  readonly text: string;
  readonly x: Twips;
  readonly y: Twips;
  readonly width: Twips;
}

export type SymbolKind = 'terminator' | 'process' | 'decision' | 'offpage';

export interface FlowSymbol {
  readonly id: string;
  readonly kind: SymbolKind;
  /** Number of the step (from 1) in whose row it stands. */
  readonly step: number;
  /** Id of the pelaksana in whose column it stands. */
  readonly actor: string;
  /** `offpage` only: the letter of the pair, and the number of the page where the other one stands. */
  readonly letter?: string;
  readonly page?: number;
  readonly box: Box;
  /** Words inside the symbol, placed like those of a cell; empty as the form has it, mostly. */
  readonly paragraphs: readonly Paragraph[];
  /** What a screen reader says: "Langkah 3, Kepala Dinas: Menandatangani izin". */
  readonly description: string;
}

export interface Connector {
  readonly id: string;
  /** `joint`: a plain line between symbols of joint work. */
  readonly kind: 'flow' | 'joint';
  /** Ids of symbols of this page. */
  readonly from: string;
  readonly to: string;
  /** At least two; each stretch is level or upright, none is empty. */
  readonly points: readonly Point[];
  /** An arrowhead at the last point. */
  readonly arrow: boolean;
  readonly label: string | null;
  /** The label on white, placed; present exactly where `label` is not null. */
  readonly labelMark?: { readonly box: Box; readonly paragraphs: readonly Paragraph[] };
}

/** Everything else on a page. */
export type Mark = PictureMark | WatermarkMark | TextMark;

export interface PictureMark {
  readonly kind: 'picture';
  readonly box: Box;
  readonly description: string;
  readonly picture: Picture;
}

export interface Picture {
  readonly format: 'png' | 'jpg' | 'svg';
  /** Pixels, or the units of an SVG's viewBox. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** A large pale word across the page ("DRAF"). */
export interface WatermarkMark {
  readonly kind: 'watermark';
  readonly text: string;
  readonly center: Point;
  /** Degrees, counter-clockwise. */
  readonly angle: number;
  /** Of the font, in half points; the word is bold. */
  readonly size: number;
  readonly width: Twips;
}

/** Text outside the table, such as a running footer. */
export interface TextMark {
  readonly kind: 'text';
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
}
