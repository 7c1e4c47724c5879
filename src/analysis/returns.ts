import { effortsOf } from './effort.js';
import type { CountableTime } from './expected/expected-time.js';
import type { TimeModel } from './time-model.js';

/** A way back to somebody outside the office: the applicant has to come again. */
export interface Return {
  /** Id of the place that sends back, and the number of its step. */
  readonly place: string;
  readonly step: number;
  readonly label: string | null;
  /** Number of the step that is to be done again. */
  readonly to: number;
  /** How likely it is whenever the place is reached, 0 to 1; absent where nothing says it. */
  readonly share?: number;
  /** How often it happens in a case, in the mean. */
  readonly times?: number;
}

/** The returns to external pelaksana, in the order of the file. A way from one of their own steps is none. */
export function returnsToApplicant(model: TimeModel, expected: CountableTime | undefined): readonly Return[] {
  const { sop, graph } = model;
  const external = new Set(sop.actors.filter((actor) => actor.external).map(({ id }) => id));
  if (external.size === 0) return [];
  const isOutside = (step: number | undefined) => {
    const of = sop.steps[(step ?? 0) - 1];
    return of !== undefined && effortsOf(of).some(({ actor }) => external.has(actor));
  };
  const chances = model.chances();
  return [...graph.places.values()].flatMap((place) => {
    if (isOutside(place.step)) return [];
    return (chances.ways.get(place.id) ?? []).flatMap(({ to, label, ahead, share }): readonly Return[] => {
      const target = graph.places.get(to)?.step;
      if (ahead || target === undefined || !isOutside(target)) return [];
      const known = share > 0 || !chances.unstatedReturns.includes(place.step);
      const arrivals = expected?.arrivals.get(place.id) ?? 0;
      return [
        {
          place: place.id,
          step: place.step,
          label,
          to: target,
          ...(known && { share, ...(expected && { times: arrivals * share }) }),
        },
      ];
    });
  });
}
