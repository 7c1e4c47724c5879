import type { Conformance } from '../../conformance/conform.js';
import type { WorkCalendar } from '../../model/config.js';
import type { Sop } from '../../model/sop.js';
import type { Holidays } from '../../simulation/holidays.js';

/** A log held against an SOP, with all that its report tells. */
export interface Subject {
  readonly log: string;
  readonly path: string;
  readonly sop: Sop;
  readonly calendar: WorkCalendar;
  /** Rules that found errors on which the figures depend. */
  readonly errors: readonly string[];
  readonly span: { readonly first: number; readonly last: number };
  readonly holidays: Holidays;
  readonly result: Conformance;
}
