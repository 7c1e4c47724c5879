import { reachableFrom, reversed } from '../../flow/adjacency.js';
import type { FlowGraph } from '../../flow/graph.js';
import type { Sop, Step } from '../../model/sop.js';
import type { ChancedWay } from '../chances.js';
import { END } from '../time-graph.js';
import { type TimeModel, timeModel } from '../time-model.js';
import { buildRegion } from './build-region.js';
import { certainly, type Distribution, oneAfterOther } from './distribution.js';
import { meetingPlaces } from './joins.js';
import { addTo, momentsOfRegion, passageOf, timesOfRegion } from './region.js';

const NO_TIME = { minutes: 0, waiting: 0 };

/** What can be expected of the time of an SOP when rework happens as often as its chances say. */
export type ExpectedTime = CountableTime | { readonly kind: 'endless' };

export interface CountableTime {
  readonly kind: 'countable';
  /** The mean in working minutes; a lower bound where `open`, and where `loose` is not empty. */
  readonly minutes: number;
  /** The standard deviation in working minutes. */
  readonly deviation: number;
  /** The part of the mean that is waiting. */
  readonly waiting: number;
  /** A step that can be passed has no upper limit. */
  readonly open: boolean;
  /** For each step that can be passed how often, in the mean, it is done. */
  readonly visits: ReadonlyMap<number, number>;
  /** For each place of the time graph how often, in the mean, it is reached. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** Steps behind which parallel ways part whose time cannot be told exactly; see `buildRegion`. */
  readonly loose: readonly number[];
  /** Steps of decisions that can lead back and say nothing on how often: these returns are left out. */
  readonly unstatedReturns: readonly number[];
  /** Steps of decisions with several ways ahead that say nothing on how often: the longest is taken. */
  readonly unstatedBranches: readonly number[];
  /**
   * Every possible time with its chance but those rarer than `dust` or longer than `most` minutes, worked out when asked
   * for; nothing where there are too many.
   */
  readonly times: (dust?: number, most?: number) => Distribution | undefined;
}

/**
 * The expected time of an SOP and its standard deviation, exactly: a Markov chain over the places of its flow, in which
 * every visit of a step takes the step's fixed time (its upper limit and the waiting before it), whatever happened before.
 * Parallel ways take as long as the longest of them does in each case.
 *
 * @param counts which steps are counted; the others take no time. All of them by default.
 * @returns nothing for an SOP without steps; `endless` where rework that is certain leaves no way to the end
 */
export function expectedTime(sop: Sop, flow: FlowGraph, counts?: (step: Step) => boolean): ExpectedTime | undefined {
  return expectedTimeOf(timeModel(sop, flow, counts));
}

/** The same of a model. */
export function expectedTimeOf({ graph, times, rests, chances }: TimeModel): ExpectedTime | undefined {
  const { start } = graph;
  if (start === undefined) return undefined;
  const timeOf = (step: number) => times.get(step) ?? NO_TIME;
  const { ways: allWays, ...unstated } = chances();

  const taken = (id: string) => (allWays.get(id) ?? []).filter(({ share }) => share > 0);
  const successors = new Map([...allWays.keys()].map((id) => [id, taken(id).map(({ to }) => to)]));
  const reached = reachableFrom([start], successors);
  const ways = new Map<string, readonly ChancedWay[]>();
  for (const id of reached) if (id !== END) ways.set(id, taken(id));
  const following = new Map([...ways].map(([id, leaving]) => [id, leaving.map(({ to }) => to)]));
  const ending = reachableFrom([END], reversed(new Map([...following, [END, []]])));
  if ([...ways.keys()].some((id) => !ending.has(id))) return { kind: 'endless' };

  const hasSplit = [...graph.places.values()].some(({ kind }) => kind === 'split');
  const meeting = hasSplit ? meetingPlaces(following) : new Map<string, string>();
  const ground = { graph, ways, following, meeting, timeOf, rests };
  const { region, loose } = buildRegion(ground, start);
  const first = graph.places.get(start)?.step ?? 0;
  const { minutes, waiting } = timeOf(first);
  const { mean, square, waiting: waitingBehind } = momentsOfRegion(region);
  const { arrivals, visits: visitsBehind } = passageOf(region);
  const visits = new Map(visitsBehind);
  addTo(visits, first, 1);
  return {
    kind: 'countable',
    minutes: minutes + mean,
    // The first step takes the same time in each case: it shifts the time and does not spread it.
    deviation: Math.sqrt(Math.max(0, square - mean * mean)),
    waiting: waiting + waitingBehind,
    open: [...visits.keys()].some((step) => times.get(step)?.open === true),
    visits,
    arrivals,
    loose,
    ...unstated,
    times: (dust, most) => {
      const behind = timesOfRegion(region, dust, most === undefined ? most : most - minutes);
      return behind && oneAfterOther(certainly(minutes, waiting), behind);
    },
  };
}
