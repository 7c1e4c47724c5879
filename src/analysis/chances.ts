import { longestWayAhead } from './rests.js';
import { END, type Place, type PlaceWay, type TimeGraph } from './time-graph.js';

/** How likely each way of a place is, once it is done. */
export interface Chances {
  /** For each place its ways with their chances, 0 to 1; of a split all are 1, elsewhere they add up to 1. */
  readonly ways: ReadonlyMap<string, readonly ChancedWay[]>;
  /** Steps of decisions that can lead back and say nothing on how often: such a return is left out. */
  readonly unstatedReturns: readonly number[];
  /** Steps of decisions with several ways ahead that say nothing on how often: the longest is taken. */
  readonly unstatedBranches: readonly number[];
}

export interface ChancedWay extends PlaceWay {
  /** 0 to 1 */
  readonly share: number;
}

/**
 * Gives every way its chance. What the author states counts; one label without a chance takes the rest. Where several
 * have none, the rest goes to the one of them that the normal way takes, because nothing says how often another is
 * taken. Chances that do not add up (a finding of `decision-chance`) are scaled until they do.
 *
 * @param rests the longest rest of each place, see `longestRests`
 */
export function chancesOf(
  graph: TimeGraph,
  rests: ReadonlyMap<string, number>,
  minutesOf: (step: number) => number,
): Chances {
  const ways = new Map<string, readonly ChancedWay[]>();
  const returns = new Set<number>();
  const branches = new Set<number>();
  for (const place of graph.places.values()) {
    if (place.kind !== 'decision') {
      const certain = place.ways.map((way) => chanced(way, 1));
      ways.set(place.id, certain);
      continue;
    }
    const open = place.ways.filter((way) => statedChance(way) === undefined);
    const normal = longestWayAhead(graph, place.id, rests, minutesOf) ?? quickestWayOut(graph, place);
    const heir = normal && open.includes(normal) ? normal : (open.find(({ ahead }) => ahead) ?? open[0]);
    ways.set(place.id, sharesOf(place, heir));
    const left = open.filter((way) => way !== heir);
    if (left.some(({ ahead }) => !ahead)) returns.add(place.step);
    if (left.some(({ ahead }) => ahead)) branches.add(place.step);
  }
  return { ways, unstatedReturns: [...returns], unstatedBranches: [...branches] };
}

/** @param heir the way without a chance that takes the rest */
function sharesOf(place: Place, heir: PlaceWay | undefined): readonly ChancedWay[] {
  const stated = place.ways.reduce((sum, way) => sum + (statedChance(way) ?? 0), 0);
  const rest = heir === undefined ? 0 : Math.max(0, 100 - stated);
  const whole = stated + rest;
  return place.ways.map((way) => {
    const chance = statedChance(way) ?? (way === heir ? rest : 0);
    // All chances are 0, which is a finding: the first way is as good as any.
    return chanced(way, whole > 0 ? chance / whole : way === place.ways[0] ? 1 : 0);
  });
}

function chanced({ to, label, chance, ahead, visit }: PlaceWay, share: number): ChancedWay {
  return { to, label, chance, ahead, visit, share };
}

function statedChance({ chance }: PlaceWay): number | undefined {
  return chance === undefined || Number.isNaN(chance) || chance < 0 ? undefined : Math.min(chance, 100);
}

/** Out of steps that only rework passes the way with the fewest places to the end is taken. */
function quickestWayOut(graph: TimeGraph, place: Place): PlaceWay | undefined {
  const before = new Map<string, string[]>();
  for (const { id, ways } of graph.places.values()) {
    for (const { to } of ways)
      before
        .set(to, before.get(to) ?? [])
        .get(to)
        ?.push(id);
  }
  const distances = new Map([[END, 0]]);
  for (const [id, distance] of distances) {
    for (const from of before.get(id) ?? []) if (!distances.has(from)) distances.set(from, distance + 1);
  }
  const distanceOf = (way: PlaceWay) => distances.get(way.to) ?? Number.POSITIVE_INFINITY;
  return place.ways.reduce<PlaceWay | undefined>(
    (best, way) => (best === undefined || distanceOf(way) < distanceOf(best) ? way : best),
    undefined,
  );
}
