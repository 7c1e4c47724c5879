import { EMU_PER_TWIP, type Twips } from '../../page/units.js';

/** Twips (halves occur) to whole English Metric Units. */
export function emu(length: Twips): number {
  return Math.round(length * EMU_PER_TWIP);
}
