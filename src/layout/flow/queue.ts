/**
 * A queue for a search whose priorities never fall below the one that came out last: a binary heap, and a stack for what
 * is put in at just that priority, which is most of it on a straight way to the goal. Of equal entries the order depends
 * on the entries alone.
 */
export function createQueue() {
  const heap: number[] = [];
  const priorities: number[] = [];
  const atFront: number[] = [];
  let front = -1;

  /** Moves up what lies between the hole at the top and the place of an entry, and puts it there. */
  const sink = (item: number, priority: number) => {
    const { length } = heap;
    let hole = 0;
    for (let least = 1; least < length; least = hole * 2 + 1) {
      let other = priorities[least] ?? 0;
      const right = priorities[least + 1];
      if (right !== undefined && right < other) {
        least += 1;
        other = right;
      }
      if (priority <= other) break;
      heap[hole] = heap[least] ?? 0;
      priorities[hole] = other;
      hole = least;
    }
    heap[hole] = item;
    priorities[hole] = priority;
  };

  return {
    /** The least priority of all that is left; `none` where nothing is. */
    leastPriority(none: number): number {
      return atFront.length > 0 ? front : (priorities[0] ?? none);
    },
    push(item: number, priority: number): void {
      if (priority <= front) {
        atFront.push(item);
        return;
      }
      let hole = heap.length;
      heap.push(item);
      priorities.push(priority);
      while (hole > 0) {
        const parent = (hole - 1) >> 1;
        const above = priorities[parent] ?? 0;
        if (above <= priority) break;
        heap[hole] = heap[parent] ?? 0;
        priorities[hole] = above;
        hole = parent;
      }
      heap[hole] = item;
      priorities[hole] = priority;
    },
    /** The entry of the least priority; only where one is left. */
    pop(): number {
      const newest = atFront.pop();
      if (newest !== undefined) return newest;
      const top = heap[0] ?? -1;
      front = priorities[0] ?? front;
      const item = heap.pop() ?? -1;
      const priority = priorities.pop() ?? 0;
      if (heap.length > 0) sink(item, priority);
      return top;
    },
  };
}
