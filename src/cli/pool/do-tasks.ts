import { performer } from './perform.js';
import { openPool, type Pool } from './pool.js';
import type { Answer, Task } from './tasks.js';
import type { Threads } from './threads.js';

/**
 * Does tasks in other threads where that pays, or else in this one. At most so many tasks are in work at a time, and the
 * next one is made only when there is room, so that the memory does not grow with their number.
 *
 * @param done called with each answer, in whatever order they come
 * @throws what a task threw first; CliError (exit code 3) where a thread dies
 */
export async function doTasks<T extends Task>(
  tasks: Iterable<T>,
  threads: Threads | undefined,
  done: (task: T, answer: Answer) => void,
): Promise<void> {
  if (threads === undefined || threads.most < 2) {
    const perform = performer();
    for (const task of tasks) done(task, await perform(task));
    return;
  }
  const pool = openPool(threads);
  try {
    await shareOut(tasks, pool, done);
  } finally {
    pool.close();
  }
}

async function shareOut<T extends Task>(
  tasks: Iterable<T>,
  pool: Pool,
  done: (task: T, answer: Answer) => void,
): Promise<void> {
  const queue = tasks[Symbol.iterator]();
  const lane = async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) done(next.value, await pool.run(next.value));
  };
  await Promise.all(Array.from({ length: pool.width }, lane));
}
