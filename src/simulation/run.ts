import { addToParts, type Counters, newCounters, numberList, overlap } from './counters.js';
import { sample } from './distribution.js';
import { createEventQueue } from './event-queue.js';
import { createLines } from './lines.js';
import { type Network, NOWHERE, type Way } from './network.js';
import type { Random } from './random.js';
import type { Case, Split, Token } from './token.js';
import type { WorkClock } from './work-clock.js';

/** A case that comes to more pieces of work than this never ends (a return with a chance of 100 %). */
const MOST_VISITS = 10_000;

export interface RunInput {
  readonly network: Network;
  readonly clock: WorkClock;
  /** When the cases come: working minutes, ascending. */
  readonly arrivals: Float64Array;
  /** The span in which is measured: working minutes. Cases that come before it count for nothing. */
  readonly from: number;
  readonly to: number;
  /** After so many minutes of waiting joint work is given an appointment. */
  readonly patience: number;
  /** The luck of one case. */
  readonly randomOf: (index: number) => Random;
  /** Told of every piece of work that is done. */
  readonly onWork?: (work: DoneWork) => void;
}

/** A piece of work that was done; times in working minutes. */
export interface DoneWork {
  /** From 0, in the order of coming. */
  readonly case: number;
  readonly task: number;
  readonly officers: readonly number[];
  readonly queued: number;
  readonly began: number;
  readonly ended: number;
}

/** What one run gives; times in working minutes. */
export interface RunResult {
  /** From arrival to end, by case. */
  readonly inSystem: Float64Array;
  /** The same by the clock on the wall. */
  readonly elapsed: Float64Array;
  /** Cases that were given up because they would never end. */
  readonly abandoned: number;
  /** How many cases were open at a time, on average over the measured span. */
  readonly open: number;
  readonly counters: Counters;
}

/**
 * Lets the cases go through the network until the last of them is done. A run ends whatever the load is: cases come for a
 * limited time, and one that turns in circles is given up.
 */
export function runOnce(input: RunInput): RunResult {
  const { network, clock, arrivals, from, to, onWork } = input;
  const events = createEventQueue<Token>();
  const counters = newCounters(network);
  const inSystem = numberList();
  const elapsed = numberList();
  let abandoned = 0;
  let openMinutes = 0;
  let order = 0;
  const isInside = network.stations.map(({ officers }) => Number.isFinite(officers));
  const lines = createLines(network, input.patience, beginWork);

  for (let index = 0; index < arrivals.length || events.nextTime() !== undefined; ) {
    const arrival = arrivals[index];
    const next = events.nextTime();
    if (arrival !== undefined && (next === undefined || arrival <= next)) {
      const counted = arrival >= from;
      const random = input.randomOf(index);
      follow({ index, arrival, random, counted, visits: 0, abandoned: false }, network.start, undefined, arrival);
      index += 1;
      continue;
    }
    const token = events.pop();
    if (token === undefined || next === undefined) break;
    if (token.phase === 'waiting') queue(token, next);
    else finish(token, next);
  }
  const open = to > from ? openMinutes / (to - from) : 0;
  return { inSystem: inSystem.values(), elapsed: elapsed.values(), abandoned, open, counters };

  /** @param token one that is done with its work and goes on; a run of millions of tokens would be busy clearing them away */
  function follow(of: Case, way: Way, split: Split | undefined, now: number, token?: Token): void {
    const { targets, meeting } = way;
    if (targets.length === 1) {
      arrive(of, targets[0] ?? NOWHERE, split, now, token);
      return;
    }
    const own: Split = { parent: split, meeting, pending: targets.length, met: false };
    for (const target of targets) arrive(of, target, own, now);
  }

  /** The token comes to a task, or, where it is the meeting of its ways, waits there for the others. */
  function arrive(of: Case, task: number, given: Split | undefined, now: number, used?: Token): void {
    if (task === NOWHERE || of.abandoned) {
      end(of, given, now);
      return;
    }
    let split = given;
    while (split !== undefined && split.meeting === task) {
      split.pending -= 1;
      split.met = true;
      if (split.pending > 0) return;
      split = split.parent;
    }
    of.visits += 1;
    if (of.visits > MOST_VISITS) {
      of.abandoned = true;
      end(of, split, now);
      return;
    }
    const token = used ?? newToken(of, now);
    token.task = task;
    token.split = split;
    token.phase = 'waiting';
    const waiting = network.tasks[task]?.waiting;
    if (waiting === undefined) {
      queue(token, now);
      return;
    }
    const minutes = sample(waiting.minutes, of.random);
    const until = waiting.calendar ? clock.toWork(clock.toWall(now, now > of.arrival) + minutes) : now + minutes;
    const count = counters.tasks[task];
    if (count && of.counted) count.waited += Math.max(0, until - now);
    events.push(Math.max(now, until), token);
  }

  function queue(token: Token, now: number): void {
    token.phase = 'queued';
    token.since = now;
    token.order = order;
    order += 1;
    const task = network.tasks[token.task];
    token.duration = task === undefined ? 0 : sample(task.work, token.of.random);
    lines.join(token, now);
    if (!isQueued(token)) return;
    for (const station of task?.stations ?? []) {
      const count = counters.stations[station];
      if (count) count.longestQueue = Math.max(count.longestQueue, lines.waiting(station));
    }
  }

  function beginWork(token: Token, now: number): void {
    token.phase = 'working';
    const ended = now + token.duration;
    const wait = now - token.since;
    for (const station of network.tasks[token.task]?.stations ?? []) {
      const count = counters.stations[station];
      if (count === undefined) continue;
      count.busy += overlap(now, ended, from, to);
      // Outside the office nobody queues: such a wait belongs to those whom joint work waits for.
      const isQueue = isInside[station] === true;
      if (token.since >= from && token.since <= to) count.waits.push(isQueue ? wait : 0);
      if (token.of.counted) {
        count.visits += 1;
        count.offered += token.duration;
      }
      if (wait > 0 && isQueue) {
        count.queued += overlap(token.since, now, from, to);
        addToParts(count.queuedByPart, token.since, now, from, to);
      }
    }
    const count = counters.tasks[token.task];
    if (count && token.of.counted) {
      count.visits += 1;
      count.queued += wait;
      count.worked += token.duration;
    }
    events.push(ended, token);
  }

  function finish(token: Token, now: number): void {
    const { of, task, split, since, duration, officers } = token;
    if (network.tasks[task]?.stations.length !== 0)
      onWork?.({ case: of.index, task, officers, queued: since, began: now - duration, ended: now });
    lines.leave(token, now);
    const ways = network.tasks[task]?.ways ?? [];
    const way = chooseWay(ways, of.random);
    if (way === undefined) end(of, split, now);
    else follow(of, way, split, now, token);
  }

  /** One way of the case is at its end; the case is, when all of them are. */
  function end(of: Case, given: Split | undefined, now: number): void {
    for (let split = given; split !== undefined; split = split.parent) {
      split.pending -= 1;
      if (split.pending > 0) return;
      // One that is given up goes nowhere; its splits can lie as deep in each other as it has turned.
      if (split.met && !of.abandoned) {
        arrive(of, split.meeting, split.parent, now);
        return;
      }
    }
    openMinutes += overlap(of.arrival, now, from, to);
    if (!of.counted) return;
    if (of.abandoned) {
      abandoned += 1;
      return;
    }
    inSystem.push(now - of.arrival);
    elapsed.push(clock.toWall(now, now > of.arrival) - clock.toWall(of.arrival, false));
  }
}

function newToken(of: Case, now: number): Token {
  return { of, task: NOWHERE, split: undefined, phase: 'waiting', since: now, order: 0, duration: 0, officers: [] };
}

/** `join` begins the work at once where somebody is free. */
function isQueued({ phase }: Token): boolean {
  return phase === 'queued';
}

function chooseWay(ways: readonly Way[], random: Random): Way | undefined {
  if (ways.length < 2) return ways[0];
  let left = random.next();
  for (const way of ways) {
    left -= way.chance;
    if (left < 0) return way;
  }
  // Rounding: the chances add up to a hair less than 1.
  return ways.findLast(({ chance }) => chance > 0) ?? ways[0];
}
