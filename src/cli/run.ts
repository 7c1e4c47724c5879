import { main } from './main.js';
import { processWorld } from './process-world.js';

/** What `bin/sop.js` starts: the program in the running process. */
export async function run(): Promise<void> {
  await main(process.argv.slice(2), processWorld());
}
