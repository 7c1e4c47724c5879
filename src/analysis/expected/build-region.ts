import { type Adjacency, reachableFrom } from '../../flow/adjacency.js';
import type { ChancedWay } from '../chances.js';
import type { StepTime } from '../step-time.js';
import { END, type TimeGraph } from '../time-graph.js';
import { certainly, type Distribution, longestOf, momentsOf, oneAfterOther } from './distribution.js';
import { type CertainTime, longestWithin } from './longest-within.js';
import { addPassage, addTo, type Link, type Passage, passageOf, type Region, timesOfRegion } from './region.js';

/** What a region is built of. */
export interface Ground {
  readonly graph: TimeGraph;
  /** The ways that can be taken at all. */
  readonly ways: ReadonlyMap<string, readonly ChancedWay[]>;
  /** The same without what is known of the ways. */
  readonly following: Adjacency;
  /** Where the ways of each split meet again. */
  readonly meeting: ReadonlyMap<string, string>;
  readonly timeOf: (step: number) => Pick<StepTime, 'minutes' | 'waiting'>;
  /** The minutes of the longest way ahead from each place. */
  readonly rests: ReadonlyMap<string, number>;
}

export interface BuiltRegion {
  readonly region: Region;
  /** Steps behind which parallel ways part whose time cannot be told exactly: of these the longest alone counts. */
  readonly loose: readonly number[];
}

/** Splits within splits beyond this depth, or more splits that nothing exact can be said of, are no procedure. */
const DEEPEST = 40;
const MOST_LOOSE = 40;

/**
 * The flow from a place to the end as a region. A split and all that lies between it and the place where its ways meet
 * becomes one link; how long that takes is
 *
 * 1. the longest of the ways' times, each with its chances, where the ways have nothing in common (rework within a way
 *    prolongs this way only);
 * 2. the longest way, where ways meet partly but every time is certain;
 * 3. otherwise (ways that meet partly with chances in them, that lead back to before the split, or end early) nothing
 *    exact: the way with the longest rest is followed as if it were alone, and the step is listed as `loose`.
 */
export function buildRegion(ground: Ground, entry: string): BuiltRegion {
  const loose = new Set<number>();
  const region = regionFrom(entry, new Set([END]), {
    ground,
    loose,
    blocks: new Map(),
    looseBlocks: new Map(),
    open: new Set(),
  });
  return { region, loose: [...loose].sort((a, b) => a - b) };
}

interface Work {
  readonly ground: Ground;
  readonly loose: Set<number>;
  /** The blocks that are known already, by their split. */
  readonly blocks: Map<string, Block>;
  readonly looseBlocks: Map<string, Block>;
  /** The splits whose blocks are being built. */
  readonly open: ReadonlySet<string>;
}

interface Block {
  readonly link: Link;
  /** Everything that is done within it. */
  readonly places: ReadonlySet<string>;
}

function regionFrom(entry: string, stops: ReadonlySet<string>, work: Work): Region {
  const links = new Map<string, readonly Link[]>();
  const waiting = [entry];
  for (const id of waiting) {
    if (links.has(id) || stops.has(id)) continue;
    const isSplit = work.ground.graph.places.get(id)?.kind === 'split';
    const leaving = isSplit ? [blockWithin(id, stops, work).link] : waysOf(id, work).map((way) => linkOf(way, work));
    links.set(id, leaving);
    waiting.push(...leaving.map(({ to }) => to));
  }
  return { entry, links };
}

function waysOf(id: string, { ground }: Work): readonly ChancedWay[] {
  return ground.ways.get(id) ?? [];
}

function linkOf(way: ChancedWay, work: Work): Link {
  const step = way.visit ? work.ground.graph.places.get(way.to)?.step : undefined;
  const { minutes, waiting } = timeOfWay(way, work);
  return {
    to: way.to,
    share: way.share,
    time: { mean: minutes, square: minutes * minutes, waiting },
    times: certainly(minutes, waiting),
    ...(step === undefined ? {} : { visits: step }),
  };
}

function timeOfWay(way: ChancedWay, { ground }: Work): CertainTime {
  const step = ground.graph.places.get(way.to)?.step;
  return way.visit && step !== undefined ? ground.timeOf(step) : { minutes: 0, waiting: 0 };
}

function blockWithin(split: string, stops: ReadonlySet<string>, work: Work): Block {
  const block = work.blocks.get(split) ?? blockOf(split, work);
  work.blocks.set(split, block);
  // One that reaches beyond what it lies in cannot be told apart from it.
  return [...stops].some((stop) => block.places.has(stop)) ? looseBlock(split, work) : block;
}

interface Member {
  readonly link: Link;
  /** Absent where the way leads straight to where all meet. */
  readonly region?: Region;
}

function blockOf(split: string, work: Work): Block {
  if (work.open.has(split) || work.open.size >= DEEPEST) return looseBlock(split, work);
  const inner = { ...work, open: new Set([...work.open, split]) };
  const meeting = work.ground.meeting.get(split) ?? END;
  const stops = new Set([END, meeting, ...inner.open]);
  const members = waysOf(split, work).map((way): Member => {
    const link = linkOf(way, work);
    return way.to === meeting ? { link } : { link, region: regionFrom(way.to, stops, inner) };
  });

  if (members.some(({ region }) => region !== undefined && isLeftBeside(meeting, region)))
    return looseBlock(split, work);
  const lists = members.map(placesOf);
  const places = new Set(lists.flat());
  const isApart = lists.flat().length === places.size;
  const found = isApart ? apart(members) : meetingPartly(split, meeting, places, work);
  if (found === undefined) return looseBlock(split, work);
  const { graph } = work.ground;
  const [from, to] = [graph.places.get(split)?.step, graph.places.get(meeting)?.step];
  const link = { to: meeting, share: 1, ...found, ...(to === undefined || to === from ? {} : { visits: to }) };
  return { link, places };
}

/** A way of it leads elsewhere than to where all meet. */
function isLeftBeside(meeting: string, { links }: Region): boolean {
  return [...links.values()].flat().some(({ to }) => to !== meeting && !links.has(to));
}

function placesOf({ region }: Member): readonly string[] {
  const links = [...(region?.links ?? [])];
  return links.flatMap(([id, leaving]) => [
    id,
    ...leaving.flatMap(({ within }) => [...(within?.arrivals.keys() ?? [])]),
  ]);
}

type Timed = Pick<Link, 'time' | 'times' | 'within'>;

/** Ways that have nothing in common: the longest of their times. */
function apart(members: readonly Member[]): Timed | undefined {
  const all: Distribution[] = [];
  const within = { arrivals: new Map<string, number>(), visits: new Map<number, number>() };
  for (const { link, region } of members) {
    const rest = region === undefined ? certainly(0, 0) : timesOfRegion(region);
    const times = rest && link.times && oneAfterOther(link.times, rest);
    if (times === undefined) return undefined;
    all.push(times);
    if (region === undefined) continue;
    addPassage(within, passageOf(region), 1);
    if (link.visits !== undefined) addTo(within.visits, link.visits, 1);
  }
  const times = longestOf(all);
  return { time: momentsOf(times), times, within };
}

/** Ways that meet partly before all of them do: the longest way, if nothing is left to chance. */
function meetingPartly(split: string, meeting: string, places: ReadonlySet<string>, work: Work): Timed | undefined {
  const time = longestWithin(
    split,
    meeting,
    places,
    (id) => waysOf(id, work),
    (way) => timeOfWay(way, work),
  );
  if (time === undefined) return undefined;
  const visited = [split, ...places].flatMap((id) =>
    waysOf(id, work).filter(({ visit, to }) => visit && places.has(to)),
  );
  const visits = new Map<number, number>();
  for (const id of new Set(visited.map(({ to }) => to))) addTo(visits, work.ground.graph.places.get(id)?.step ?? 0, 1);
  const within = { arrivals: new Map([...places].map((id) => [id, 1])), visits };
  const times = certainly(time.minutes, time.waiting);
  return { time: momentsOf(times), times, within };
}

/** The way with the longest rest alone; what the others do beside it is done, but takes no time of its own. */
function looseBlock(split: string, work: Work): Block {
  const known = work.looseBlocks.get(split);
  if (known !== undefined) return known;
  const { graph, rests } = work.ground;
  work.loose.add(graph.places.get(split)?.step ?? 0);
  const restOf = (way: ChancedWay) => timeOfWay(way, work).minutes + (rests.get(way.to) ?? (way.to === END ? 0 : -1));
  const chosen = waysOf(split, work).reduce((best, way) => (restOf(way) > restOf(best) ? way : best));
  const within = besides(split, chosen, work);
  const block = { link: { ...linkOf(chosen, work), within }, places: new Set(within.arrivals.keys()) };
  work.looseBlocks.set(split, block);
  return block;
}

/** What the ways of a split do until they come to where the chosen one can lead. */
function besides(split: string, chosen: ChancedWay, work: Work): Passage {
  const within = { arrivals: new Map<string, number>(), visits: new Map<number, number>() };
  if (work.open.size >= DEEPEST || work.loose.size >= MOST_LOOSE) return within;
  const inner = { ...work, open: new Set([...work.open, split]) };
  const beyond = reachableFrom([chosen.to], new Map(work.ground.following).set(split, []));
  const stops = new Set([END, ...beyond, ...inner.open]);
  for (const way of waysOf(split, work)) {
    if (way === chosen || stops.has(way.to)) continue;
    const { visits } = linkOf(way, work);
    if (visits !== undefined) addTo(within.visits, visits, 1);
    addPassage(within, passageOf(regionFrom(way.to, stops, inner)), 1);
  }
  return within;
}
