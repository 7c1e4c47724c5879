/** Lengths are integer twips: 1/20 point, 1/1440 inch. */
export type Twips = number;

export const TWIPS_PER_POINT = 20;
export const TWIPS_PER_INCH = 1440;
/** DrawingML counts in English Metric Units. */
export const EMU_PER_TWIP = 635;

/** Millimetres to the nearest twip. */
export function millimetres(length: number): Twips {
  return Math.round((length / 25.4) * TWIPS_PER_INCH);
}

/** Points to the nearest twip. */
export function points(length: number): Twips {
  return Math.round(length * TWIPS_PER_POINT);
}

/** Left, top, width, height. */
export type Box = readonly [x: Twips, y: Twips, width: Twips, height: Twips];

export type Point = readonly [x: Twips, y: Twips];
