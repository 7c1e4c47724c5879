import { type Costs, NO_LIMIT } from './costs.js';
import type { Direction, Lattice } from './lattice.js';
import type { Terminal } from './terminals.js';

/** Goals that are entered in one direction: the box around them, and what the cheapest of them costs. */
interface GoalBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly direction: Direction;
  readonly cost: number;
}

/**
 * What a search has before it at the least from a vertex, arrived at in a direction: length, bends and the price of the
 * goal as if nothing stood in the way. The nearer this comes to the truth, the fewer ways are tried.
 */
export function leastRemaining(
  lattice: Lattice,
  goals: readonly Terminal[],
  { bend }: Costs,
): (vertex: number, direction: Direction) => number {
  const boxes = goalBoxes(lattice, goals);
  return (vertex, direction) => {
    const x = lattice.x[vertex] ?? 0;
    const y = lattice.y[vertex] ?? 0;
    const level = (direction & 1) === 0;
    const forward = direction < 2;
    let least = NO_LIMIT;
    for (let index = 0; index < boxes.length; index += 1) {
      const box = boxes[index];
      if (box === undefined) break;
      const right = x < box.left ? box.left - x : x > box.right ? box.right - x : 0;
      const down = y < box.top ? box.top - y : y > box.bottom ? box.bottom - y : 0;
      const along = level ? right : down;
      const across = level ? down : right;
      const isBehind = forward ? along < 0 : along > 0;
      let bends = 2;
      if (box.direction === direction) bends = isBehind ? 4 : across === 0 ? 0 : 2;
      else if (box.direction !== (direction ^ 2))
        bends = isBehind || (box.direction < 2 ? across < 0 : across > 0) ? 3 : 1;
      const cost = (right < 0 ? -right : right) + (down < 0 ? -down : down) + bends * bend + box.cost;
      if (cost < least) least = cost;
    }
    return least;
  };
}

function goalBoxes({ x, y }: Lattice, goals: readonly Terminal[]): readonly GoalBox[] {
  return ([0, 1, 2, 3] as const).flatMap((direction): GoalBox[] => {
    const here = goals.filter((goal) => goal.direction === direction);
    if (here.length === 0) return [];
    const across = here.map(({ vertex }) => x[vertex] ?? 0);
    const upright = here.map(({ vertex }) => y[vertex] ?? 0);
    return [
      {
        left: Math.min(...across),
        right: Math.max(...across),
        top: Math.min(...upright),
        bottom: Math.max(...upright),
        direction,
        cost: Math.min(...here.map(({ cost }) => cost)),
      },
    ];
  });
}
