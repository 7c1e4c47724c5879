import type { Place, PlaceWay } from '../analysis/time-graph.js';
import type { TimeModel } from '../analysis/time-model.js';
import type { Sop } from '../model/sop.js';
import { actorsOfStep } from './first-rows.js';
import { isService, labelOf, SERVICE_INTEGRITY } from './integrity.js';
import type { Rule } from './rule.js';
import { pathOf } from './way-path.js';

/** An applicant is not sent back for ever: it is known how often, or limited. */
export const integrityLoop: Rule = {
  name: 'integrity-loop',
  code: 'SOP605',
  severity: 'info',
  basis: SERVICE_INTEGRITY,
  messages: {
    id: {
      default:
        'Jalan “{label}” pada langkah {step} mengembalikan ke “{actor}” (langkah {to}) tanpa batas berapa kali. Pengembalian tanpa batas membuka peluang mempersulit pemohon. Perkirakan peluangnya, misalnya `{ke: …, peluang: 20%}`, atau tulis batasnya pada keterangan, misalnya “maksimal 2 kali”.',
    },
    en: {
      default:
        'The way “{label}” of step {step} goes back to “{actor}” (step {to}) with no limit on how often. Returns without a limit invite making things hard for applicants. Estimate the chance, for example `{ke: …, peluang: 20%}`, or write the limit in keterangan, for example “maksimal 2 kali”.',
    },
  },
  check: function* ({ sop, time }) {
    // A supplier who is sent back what is broken is no applicant.
    if (!isService(sop) || !sop.actors.some(({ external }) => external)) return;
    for (const { place, label, via, to } of openReturns(time())) {
      if ([place.step, ...via, to].some((step) => isLimited(sop, step))) continue;
      const [, part] = place.id.split('.');
      const path = pathOf(place.step, part === undefined ? undefined : Number(part) - 1);
      const actor = labelOf(sop, startingActor(sop, to));
      yield {
        rule: 'integrity-loop',
        data: { label, step: place.step, actor, to },
        place: { path: [...path, 'keputusan', label], part: 'key' },
      };
    }
  },
};

/** A way of a decision that leads back to somebody outside and says nothing on how often. */
interface OpenReturn {
  readonly place: Place;
  readonly label: string;
  /** Numbers of the steps between, such as "Mengembalikan berkas". */
  readonly via: readonly number[];
  /** Number of the step to be done again. */
  readonly to: number;
}

function* openReturns({ sop, graph, chances }: TimeModel): Iterable<OpenReturn> {
  const external = new Set(sop.actors.filter((actor) => actor.external).map(({ id }) => id));
  const isOutside = (step: number) => external.has(startingActor(sop, step));
  const { ways } = chances();
  for (const place of graph.places.values()) {
    if (place.kind !== 'decision' || isOutside(place.step)) continue;
    for (const way of place.ways) {
      const share = ways.get(place.id)?.find(({ to, label }) => to === way.to && label === way.label)?.share ?? 0;
      if (way.ahead || way.label === null || share > 0 || way.chance !== undefined) continue;
      const { via, to } = follow(graph.places, way);
      if (to !== undefined && isOutside(to)) yield { place, label: way.label, via, to };
    }
  }

  /** Goes on over steps from which there is but one way, to the first that is done by somebody outside. */
  function follow(places: ReadonlyMap<string, Place>, way: PlaceWay) {
    const via: number[] = [];
    const seen = new Set<string>();
    for (let id = way.to; !seen.has(id); ) {
      seen.add(id);
      const next = places.get(id);
      if (next === undefined || isOutside(next.step)) return { via, to: next?.step };
      const [only, ...others] = next.ways;
      if (only === undefined || others.length > 0 || only.ahead) return { via, to: undefined };
      via.push(next.step);
      id = only.to;
    }
    return { via, to: undefined };
  }
}

/** Who begins a step: of joint work the one who is named first. */
function startingActor({ steps }: Sop, step: number): string {
  const at = steps[step - 1];
  return (at && actorsOfStep(at)[0]) ?? '';
}

const LIMIT =
  /\b(?:maks(?:imal|imum|\.)?|paling banyak|sebanyak-banyaknya|hanya|cukup)\s+(?:\S+\s+){0,2}?(?:\d+ ?x\b|(?:\d+|satu|dua|tiga)\b[^.;]{0,12}\bkali\b)|\b(?:\d+|satu|dua|tiga)\s*(?:\(\w+\)\s*)?kali (?:saja|pengembalian|perbaikan|kesempatan)|\bsekali saja\b/i;

function isLimited({ steps }: Sop, step: number): boolean {
  const at = steps[step - 1];
  return at !== undefined && [at.activity, at.note].some((text) => LIMIT.test(text));
}
