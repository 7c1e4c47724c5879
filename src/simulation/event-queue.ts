/** Things that will happen, the earliest first; of those at one time the one that was put in first. */
export interface EventQueue<Item> {
  push(time: number, item: Item): void;
  /** Undefined where nothing is left. */
  nextTime(): number | undefined;
  pop(): Item | undefined;
}

/** A binary heap. */
export function createEventQueue<Item>(): EventQueue<Item> {
  const times: number[] = [];
  const orders: number[] = [];
  const items: Item[] = [];
  let count = 0;

  /** Whether the thing at a place comes before one that is not in the heap. */
  const isBefore = (at: number, time: number, order: number): boolean => {
    const other = times[at] ?? 0;
    return other < time || (other === time && (orders[at] ?? 0) < order);
  };
  const move = (from: number, to: number) => {
    times[to] = times[from] ?? 0;
    orders[to] = orders[from] ?? 0;
    items[to] = items[from] as Item;
  };
  const place = (at: number, time: number, order: number, item: Item) => {
    times[at] = time;
    orders[at] = order;
    items[at] = item;
  };
  /** The place to which a thing rises from the foot; the ones above it have come down. */
  const risen = (from: number, time: number, order: number): number => {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (isBefore(above, time, order)) break;
      move(above, at);
      at = above;
    }
    return at;
  };
  /** The place to which a thing sinks from the top; the ones below it have come up. */
  const sunk = (time: number, order: number): number => {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= items.length) return at;
      const right = left + 1;
      const isRight = right < items.length && isBefore(right, times[left] ?? 0, orders[left] ?? 0);
      const below = isRight ? right : left;
      if (!isBefore(below, time, order)) return at;
      move(below, at);
      at = below;
    }
  };

  return {
    push: (time, item) => {
      const order = count;
      count += 1;
      place(items.length, time, order, item);
      const at = risen(items.length - 1, time, order);
      place(at, time, order, item);
    },
    nextTime: () => times[0],
    pop: () => {
      const first = items[0];
      const [time, order, item] = [times.pop() ?? 0, orders.pop() ?? 0, items.pop()];
      if (items.length > 0) place(sunk(time, order), time, order, item as Item);
      return first;
    },
  };
}
