import { parentPort } from 'node:worker_threads';
import { performNumbered } from './pool/perform.js';
import type { NumberedTask } from './pool/threads.js';

/** What a thread of `process-threads.ts` does until it is stopped: one task after the other, as they come. */
export async function work(): Promise<void> {
  for await (const numbered of messages()) parentPort?.postMessage(await performNumbered(numbered));
}

async function* messages(): AsyncGenerator<NumberedTask> {
  const waiting: NumberedTask[] = [];
  const awake: (() => void)[] = [];
  parentPort?.on('message', (numbered: NumberedTask) => {
    waiting.push(numbered);
    awake.pop()?.();
  });
  while (true) {
    const next = waiting.shift();
    if (next !== undefined) yield next;
    else await new Promise<void>((resolve) => awake.push(resolve));
  }
}
