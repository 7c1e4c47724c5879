import { main } from './main.js';
import { processWorld } from './process-world.js';

/**
 * What `bin/sop.js` starts: the program in the running process.
 *
 * @param worker the file of `bin/worker.js`, which starts `work` in another thread
 */
export async function run(worker: URL): Promise<void> {
  await main(process.argv.slice(2), processWorld(worker));
}

/** What `bin/worker.js` starts. */
export async function work(): Promise<void> {
  await (await import('./worker.js')).work();
}
