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

  const isBefore = (a: number, b: number): boolean => {
    const [timeA = 0, timeB = 0] = [times[a], times[b]];
    return timeA < timeB || (timeA === timeB && (orders[a] ?? 0) < (orders[b] ?? 0));
  };
  const swap = (a: number, b: number) => {
    swapIn(times, a, b);
    swapIn(orders, a, b);
    swapIn(items, a, b);
  };
  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1;
      if (!isBefore(at, above)) return;
      swap(at, above);
      at = above;
    }
  };
  const sink = () => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= items.length) return;
      const right = left + 1;
      const below = right < items.length && isBefore(right, left) ? right : left;
      if (!isBefore(below, at)) return;
      swap(at, below);
      at = below;
    }
  };

  return {
    push: (time, item) => {
      times.push(time);
      orders.push(count);
      items.push(item);
      count += 1;
      rise(items.length - 1);
    },
    nextTime: () => times[0],
    pop: () => {
      if (items.length === 0) return undefined;
      swap(0, items.length - 1);
      times.pop();
      orders.pop();
      const item = items.pop();
      sink();
      return item;
    },
  };
}

function swapIn<Value>(list: Value[], a: number, b: number): void {
  const value = list[a] as Value;
  list[a] = list[b] as Value;
  list[b] = value;
}
