import type { Words } from '../messages/language.js';
import { addMonths } from '../model/add-months.js';
import type { Dates } from '../model/sop.js';

/** How an SOP stands, the most urgent first. */
export const STATUSES = ['draf', 'perlu-evaluasi', 'belum-berlaku', 'berlaku'] as const;

export type SopStatus = (typeof STATUSES)[number];

export const STATUS_WORDS: Readonly<Record<SopStatus, Words>> = {
  draf: { id: 'draf', en: 'draft' },
  'perlu-evaluasi': { id: 'perlu evaluasi', en: 'review due' },
  'belum-berlaku': { id: 'belum berlaku', en: 'not yet in force' },
  berlaku: { id: 'berlaku', en: 'in force' },
};

/** When an SOP is to be reviewed and how it stands on a day. */
export interface Standing {
  readonly status: SopStatus;
  /** ISO day of the next review; none without a day to count from. */
  readonly review?: string;
}

/**
 * A draft has errors or no day from which it holds. The next review is on the planned day of revision, or else as many
 * months after the last of effect and revision as the configuration says; it is due once that day is past.
 *
 * @param today ISO day
 * @param months from one review to the next
 */
export function standingOf(dates: Dates, today: string, months: number, hasErrors: boolean): Standing {
  const review = nextReview(dates, today, months);
  const effective = dates.effective?.iso;
  const known = review === undefined ? {} : { review };
  if (hasErrors || effective === undefined) return { status: 'draf', ...known };
  if (effective > today) return { status: 'belum-berlaku', ...known };
  return { status: review !== undefined && review < today ? 'perlu-evaluasi' : 'berlaku', ...known };
}

function nextReview({ effective, revised }: Dates, today: string, months: number): string | undefined {
  if (revised?.iso !== undefined && revised.iso > today) return revised.iso;
  const last = [effective?.iso, revised?.iso].flatMap((day) => day ?? []).sort();
  const from = last.at(-1);
  return from === undefined ? undefined : addMonths(from, months);
}
