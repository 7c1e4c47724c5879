import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { NumberedAnswer, Thread, Threads } from './pool/threads.js';

/** More than these take more memory than they save time. */
const MOST = 4;

/**
 * The threads of this machine.
 *
 * @param worker a module that takes numbered tasks from its parent and answers them
 */
export function processThreads(worker: URL): Threads {
  return { most: Math.min(MOST, availableParallelism()), start: () => startThread(worker) };
}

/**
 * Starts a thread that runs a module.
 *
 * @param module a module that takes numbered tasks from its parent and answers them
 */
export function startThread(module: URL): Thread {
  const worker = new Worker(module, { argv: process.argv.slice(2) });
  const deathListeners: ((reason: string) => void)[] = [];
  let isOver = false;
  const die = (reason: string) => {
    if (isOver) return;
    isOver = true;
    for (const listener of deathListeners) listener(reason);
  };
  worker.on('error', (error) => die(error.message));
  worker.on('messageerror', (error) => die(error.message));
  worker.on('exit', (code) => die(`exit ${code}`));
  return {
    send: (numbered) => worker.postMessage(numbered),
    onAnswer: (listener) => worker.on('message', (answer: NumberedAnswer) => listener(answer)),
    onDeath: (listener) => deathListeners.push(listener),
    stop: () => {
      isOver = true;
      void worker.terminate();
    },
  };
}
