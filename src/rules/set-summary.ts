import type { Actor, Agency, Approval, Initial, RelatedSop, Sop, Step } from '../model/sop.js';
import type { Path } from '../source/span.js';
import { isBlank } from './blank.js';
import { type TitleKeys, titleKeys } from './set-text.js';

/**
 * What the rules over several SOPs look at in one of them: plain data, so that it can be kept and sent while the SOP
 * itself is let go. A rule that needs more adds it here, with its place to `summaryPlaces`.
 */
export interface SetSummary {
  readonly title: string;
  readonly titleKeys: TitleKeys;
  readonly number: string;
  readonly agency: Pick<Agency, 'name' | 'units'>;
  readonly approval: Pick<Approval, 'office'>;
  readonly initials: readonly Pick<Initial, 'office'>[];
  readonly actors: readonly Pick<Actor, 'id' | 'label'>[];
  readonly related: readonly RelatedSop[];
  /** The steps that point to another SOP. */
  readonly steps: readonly Pick<Step, 'number' | 'reference'>[];
}

/** The summary of an SOP. */
export function summaryOf({ title, number, agency, approval, initials, actors, related, steps }: Sop): SetSummary {
  const pointing = steps.filter(({ reference }) => !isBlank(reference));
  return {
    title,
    titleKeys: titleKeys(title),
    number,
    agency: { name: agency.name, units: agency.units },
    approval: { office: approval.office },
    initials: initials.map(({ office }) => ({ office })),
    actors: actors.map(({ id, label }) => ({ id, label })),
    related,
    steps: pointing.map((step) => ({ number: step.number, reference: step.reference })),
  };
}

/** The places that a rule over several SOPs can point to. */
export function summaryPlaces({ initials, actors, related, steps }: SetSummary): readonly Path[] {
  return [
    [],
    ['nomor'],
    ['judul'],
    ['pengesahan', 'jabatan'],
    ...initials.map((_, index) => ['paraf', index, 'jabatan']),
    ...actors.map(({ id }) => ['pelaksana', id, 'nama']),
    ...related.flatMap(({ number }, index): readonly Path[] => {
      const item = ['keterkaitan', index];
      return number === '' ? [item] : [item, [...item, 'nomor']];
    }),
    ...steps.map(({ number }) => ['langkah', number - 1, 'rujukan']),
  ];
}
