import { main } from './main.js';
import { processWorld } from './process-world.js';

/**
 * What `bin/sop.js` starts: the program in the running process.
 *
 * @param worker the file of `bin/worker.js`, which starts `work` in another thread
 * @param beforeThreads called before the first of them is started
 */
export async function run(worker: URL, beforeThreads: () => void): Promise<void> {
  // When nothing is left to do: what the program took is given back faster by the system than by Node.js.
  process.once('beforeExit', () => process.exit());
  await main(process.argv.slice(2), processWorld(worker, beforeThreads));
}

/** What `bin/worker.js` starts. */
export async function work(): Promise<void> {
  await (await import('./worker.js')).work();
}
