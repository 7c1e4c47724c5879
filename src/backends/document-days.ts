import type { DocumentInfo } from '../page/pages.js';

/** A day that stands for "unknown", so that the same SOP always gives the same bytes. */
const UNKNOWN_DAY = '1980-01-01';

/** When a document was made and last changed: midnight UTC of the days of its SOP. */
export function documentDays({ created, modified }: DocumentInfo): { readonly created: Date; readonly modified: Date } {
  const made = created ?? modified ?? UNKNOWN_DAY;
  return { created: midnight(made), modified: midnight(modified ?? made) };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
