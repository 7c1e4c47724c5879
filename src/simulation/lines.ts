import type { Network } from './network.js';
import type { Token } from './token.js';

/** The queues before the pelaksana, and who of them is free. */
export interface Lines {
  /** A token comes to its work; it may start at once. */
  join(token: Token, now: number): void;
  /** Its work is done: its officers take the next ones. */
  leave(token: Token, now: number): void;
  /** How many tokens wait for a station. */
  waiting(station: number): number;
}

const NOBODY: readonly number[] = [0];

/** Tokens that wait for the same stations. */
interface Line {
  readonly stations: readonly number[];
  readonly waiting: Token[];
  /** Index of the first one that still waits. */
  head: number;
}

/**
 * Makes the queues of a network. First come, first served. Joint work begins when one officer of each pelaksana is free at
 * the same time; until then others may pass it. After `patience` minutes an appointment is made: the oldest joint work
 * that waits so long is kept an officer of each, so that it cannot be passed for ever.
 *
 * @param begin called when the work of a token begins; its officers are set
 */
export function createLines(network: Network, patience: number, begin: (token: Token, now: number) => void): Lines {
  const { lineOf, linesAt, joint } = layLines(network);
  const isJoined = network.stations.map((_, station) => joint.some(({ stations }) => stations.includes(station)));
  const neverFull = network.stations.map(({ officers }) => !Number.isFinite(officers));
  /** Outside the office there is always somebody, so that nothing is to be counted. */
  const isNeverFull = ({ stations }: Line) => stations.length === 1 && neverFull[stations[0] ?? 0] === true;
  const free = network.stations.map(({ officers }) => officers);
  const idle = network.stations.map(({ officers }) =>
    Number.isFinite(officers) ? Array.from({ length: officers }, (_, index) => officers - index) : [],
  );

  const canBegin = (line: Line, appointed: Line | undefined): boolean => {
    for (const station of line.stations) {
      const kept = appointed !== undefined && appointed !== line && appointed.stations.includes(station) ? 1 : 0;
      if ((free[station] ?? 0) - kept < 1) return false;
    }
    return true;
  };

  const appointment = (now: number): Line | undefined => {
    let oldest: Line | undefined;
    for (const line of joint) {
      const token = line.waiting[line.head];
      if (token === undefined || now - token.since < patience) continue;
      if (oldest === undefined || token.order < (oldest.waiting[oldest.head]?.order ?? 0)) oldest = line;
    }
    return oldest;
  };

  const take = (station: number): number => {
    free[station] = (free[station] ?? 0) - 1;
    return idle[station]?.pop() ?? 0;
  };

  /** Work of one officer is by far the most frequent: the lists for it are made once. */
  const lists: (readonly number[])[] = [];
  const alone = (officer: number): readonly number[] => {
    const known = lists[officer];
    if (known !== undefined) return known;
    const made = [officer];
    lists[officer] = made;
    return made;
  };

  const start = (line: Line, now: number) => {
    const token = line.waiting[line.head];
    line.head += 1;
    if (line.head > 1000 && line.head * 2 > line.waiting.length) {
      line.waiting.splice(0, line.head);
      line.head = 0;
    }
    if (token === undefined) return;
    token.officers = line.stations.length === 1 ? alone(take(line.stations[0] ?? 0)) : line.stations.map(take);
    begin(token, now);
  };

  const dispatch = (station: number, now: number) => {
    while ((free[station] ?? 0) >= 1) {
      const appointed = isJoined[station] ? appointment(now) : undefined;
      let best: Line | undefined;
      let order = Number.POSITIVE_INFINITY;
      for (const line of linesAt[station] ?? []) {
        const token = line.waiting[line.head];
        if (token === undefined || token.order >= order || !canBegin(line, appointed)) continue;
        best = line;
        order = token.order;
      }
      if (best === undefined) return;
      start(best, now);
    }
  };

  return {
    join: (token, now) => {
      const line = lineOf[token.task];
      if (line === undefined || isNeverFull(line)) {
        token.officers = NOBODY;
        begin(token, now);
        return;
      }
      line.waiting.push(token);
      dispatch(line.stations[0] ?? 0, now);
    },
    leave: (token, now) => {
      const line = lineOf[token.task];
      if (line === undefined || isNeverFull(line)) return;
      const { stations } = line;
      for (let index = 0; index < stations.length; index += 1) {
        const station = stations[index] ?? 0;
        free[station] = (free[station] ?? 0) + 1;
        const officer = token.officers[index] ?? 0;
        if (officer > 0) idle[station]?.push(officer);
      }
      for (const station of stations) dispatch(station, now);
    },
    waiting: (station) => {
      let count = 0;
      for (const line of linesAt[station] ?? []) count += line.waiting.length - line.head;
      return count;
    },
  };
}

/** One line for each set of stations that some task needs; none for a task that needs nobody. */
function layLines({ stations, tasks }: Network) {
  const lines = new Map<string, Line>();
  const lineOf = tasks.map((task) => {
    if (task.stations.length === 0) return undefined;
    const needed = [...task.stations].sort((a, b) => a - b);
    const key = needed.join(',');
    const line = lines.get(key) ?? { stations: needed, waiting: [], head: 0 };
    lines.set(key, line);
    return line;
  });
  const all = [...lines.values()];
  return {
    lineOf,
    linesAt: stations.map((_, station) => all.filter((line) => line.stations.includes(station))),
    joint: all.filter((line) => line.stations.length > 1),
  };
}
