import type { Agency, RelatedSop, Sop, Step } from '../model/sop.js';
import type { Path } from '../source/span.js';
import { isBlank } from './blank.js';

/**
 * What the rules over several SOPs look at in one of them: plain data, so that it can be kept and sent while the SOP
 * itself is let go. A rule that needs more adds it here, with its place to `summaryPlaces`.
 */
export interface SetSummary {
  readonly title: string;
  readonly number: string;
  readonly agency: Pick<Agency, 'name' | 'units'>;
  readonly related: readonly RelatedSop[];
  /** The steps that point to another SOP. */
  readonly steps: readonly Pick<Step, 'number' | 'reference'>[];
}

/** The summary of an SOP. */
export function summaryOf({ title, number, agency, related, steps }: Sop): SetSummary {
  return {
    title,
    number,
    agency: { name: agency.name, units: agency.units },
    related,
    steps: steps
      .filter(({ reference }) => !isBlank(reference))
      .map((step) => ({ number: step.number, reference: step.reference })),
  };
}

/** The places that a rule over several SOPs can point to. */
export function summaryPlaces({ related, steps }: SetSummary): readonly Path[] {
  return [
    [],
    ['nomor'],
    ['judul'],
    ...related.flatMap(({ number }, index): readonly Path[] => {
      const item = ['keterkaitan', index];
      return number === '' ? [item] : [item, [...item, 'nomor']];
    }),
    ...steps.map(({ number }) => ['langkah', number - 1, 'rujukan']),
  ];
}
