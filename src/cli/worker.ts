import { parentPort } from 'node:worker_threads';
import { performer, performNumbered } from './pool/perform.js';
import { NO_MORE, type NumberedTask } from './pool/threads.js';
import { tidier } from './pool/tidy.js';

/** What a thread of `process-threads.ts` does until it is told that no more will come: one task after the other. */
export async function work(): Promise<void> {
  const perform = performer();
  const tidy = tidier();
  for await (const numbered of messages()) {
    parentPort?.postMessage(await performNumbered(numbered, perform));
    tidy();
  }
}

async function* messages(): AsyncGenerator<NumberedTask> {
  const waiting: (NumberedTask | typeof NO_MORE)[] = [];
  const awake: (() => void)[] = [];
  parentPort?.on('message', (message: NumberedTask | typeof NO_MORE) => {
    waiting.push(message);
    awake.pop()?.();
  });
  while (true) {
    const next = waiting.shift();
    if (next === NO_MORE) break;
    if (next !== undefined) yield next;
    else await new Promise<void>((resolve) => awake.push(resolve));
  }
  // Nothing else keeps the thread alive.
  parentPort?.close();
}
