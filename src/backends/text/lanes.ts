import type { FlowSymbol, SymbolKind } from '../../page/pages.js';
import { endsWay, type Way } from './ways.js';

/** Signs of the symbols. A pentagon never shows: its way is whole here. */
export const SIGNS: Readonly<Record<SymbolKind, string>> = {
  terminator: '●',
  process: '■',
  decision: '◆',
  offpage: '⬠',
};

/** Where lines meet in a place: up 1, right 2, down 4, left 8. */
const CROSSINGS = ' ╵╶└╷│┌├╴┘─┴┐┤┬┼';
const [UP, RIGHT, DOWN, LEFT] = [1, 2, 4, 8];

/** The lanes of a step: its symbols, each in the lane of its pelaksana, joined where the work is joint or goes on. */
export function symbolLine(
  step: number,
  ways: readonly Way[],
  symbols: readonly FlowSymbol[],
  actors: readonly string[],
  pitch: number,
): string {
  const places = emptyLanes(actors, pitch);
  const own = ways.filter((way) => way.from.step === step && way.to.step === step && !endsWay(way, ways));
  for (const { from, to } of own) {
    const [start, end] = [laneOf(from, actors, pitch), laneOf(to, actors, pitch)];
    for (let at = Math.min(start, end) + 1; at < Math.max(start, end); at += 1) places[at] = '─';
  }
  for (const { from, to, kind } of own) {
    const [start, end] = [laneOf(from, actors, pitch), laneOf(to, actors, pitch)];
    if (kind === 'flow' && start !== end) places[end > start ? end - 1 : end + 1] = end > start ? '→' : '←';
  }
  const ends = new Set(ways.filter((way) => endsWay(way, ways)).map(({ to }) => to));
  for (const symbol of symbols) {
    if (symbol.step === step && symbol.kind !== 'offpage' && !ends.has(symbol))
      places[laneOf(symbol, actors, pitch)] = SIGNS[symbol.kind];
  }
  return places.join('');
}

/** The lanes between a step and the next one: the ways from its symbols down to those of the next step. */
export function wayLine(step: number, ways: readonly Way[], actors: readonly string[], pitch: number): string {
  const meets = emptyLanes(actors, pitch).map(() => 0);
  const mark = (at: number, sides: number) => {
    meets[at] = (meets[at] ?? 0) | sides;
  };
  for (const { from, to, kind } of ways) {
    if (kind !== 'flow' || from.step !== step || to.step !== step + 1) continue;
    const [start, end] = [laneOf(from, actors, pitch), laneOf(to, actors, pitch)];
    const right = end > start;
    mark(start, UP | (start === end ? DOWN : right ? RIGHT : LEFT));
    if (start !== end) mark(end, DOWN | (right ? LEFT : RIGHT));
    for (let at = Math.min(start, end) + 1; at < Math.max(start, end); at += 1) mark(at, LEFT | RIGHT);
  }
  return meets.map((sides) => CROSSINGS[sides] ?? ' ').join('');
}

function emptyLanes(actors: readonly string[], pitch: number): string[] {
  return Array.from({ length: Math.max(1, actors.length * pitch - 1) }, () => ' ');
}

function laneOf(symbol: FlowSymbol, actors: readonly string[], pitch: number): number {
  return Math.max(0, actors.indexOf(symbol.actor)) * pitch + (pitch > 2 ? 1 : 0);
}
