import { performer } from './perform.js';
import { openPool } from './pool.js';
import type { AnswerTo, Task } from './tasks.js';
import type { Threads } from './threads.js';
import { tidier } from './tidy.js';

/**
 * Does tasks in this thread, and in others where that pays. At most so many tasks are in work at a time, and the next one
 * is made only when there is room, so that the memory does not grow with their number.
 *
 * @param done called with each answer, in whatever order they come
 * @throws what a task threw first; CliError (exit code 3) where a thread dies
 */
export async function doTasks<T extends Task>(
  tasks: Iterable<T>,
  threads: Threads | undefined,
  done: (task: T, answer: AnswerTo<T>) => void,
): Promise<void> {
  const queue = tasks[Symbol.iterator]();
  let isOver = false;
  const lane = async (perform: (task: T) => Promise<AnswerTo<T>>, afterwards?: () => Promise<void>) => {
    for (let next = queue.next(); next.done !== true && !isOver; next = queue.next()) {
      done(next.value, await perform(next.value));
      await afterwards?.();
    }
  };
  if (threads === undefined || threads.most < 1) return lane(performer());
  const pool = openPool(threads);
  const tidy = tidier();
  const others = Array.from({ length: pool.width }, () => lane(pool.run));
  const own = lane(performer(), async () => {
    tidy();
    await answersOfOthers();
  });
  try {
    await Promise.all([...others, own]);
  } finally {
    // Whoever is told that the work has stopped may rely on it.
    isOver = true;
    pool.close();
    await own.catch(() => undefined);
  }
}

/** They come between two turns of the loop that Node.js runs in. */
function answersOfOthers(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
