/** A stretch of a source text: offsets in UTF-16 units, `end` exclusive. Lines and columns exist only for printing. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people count it: line and column start at 1, the offset at 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A way from the root of a YAML document to a value: keys of mappings and indexes (from 0) of lists. */
export type Path = readonly (string | number)[];
