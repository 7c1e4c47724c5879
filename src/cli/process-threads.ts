import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { NO_MORE, type NumberedAnswer, type Thread, type Threads } from './pool/threads.js';

/** More than these, beside the one that the program runs in, take more memory than they save time. */
const MOST = 4;
/** Room for what a task of ten SOPs makes anew: it is cleared up between two tasks. With more (V8 takes 48 MB) no faster. */
const LIMITS = { maxYoungGenerationSizeMb: 24 };
/** Milliseconds that a thread has to end by itself: it may keep what V8 has compiled for the next run. */
const GRACE = 1000;

/** A thread of which can be told whether the program is to run as long as it does. */
interface StartedThread extends Thread {
  keepsRunning(keeps: boolean): void;
}

/**
 * The threads of this machine, one less than it has processors: this one works too.
 *
 * @param worker a module that takes numbered tasks from its parent and answers them
 */
export function processThreads(worker: URL): Threads {
  const most = Math.min(MOST, availableParallelism() - 1);
  const prepared: StartedThread[] = [];
  return {
    most,
    start: () => {
      const thread = prepared.pop() ?? startThread(worker);
      thread.keepsRunning(true);
      return thread;
    },
    prepare: () => {
      if (most < 1 || prepared.length > 0) return;
      const thread = startThread(worker);
      thread.keepsRunning(false);
      prepared.push(thread);
    },
  };
}

/**
 * Starts a thread that runs a module.
 *
 * @param module a module that takes numbered tasks from its parent and answers them
 */
export function startThread(module: URL): StartedThread {
  const worker = new Worker(module, { argv: process.argv.slice(2), resourceLimits: LIMITS });
  const deaths: string[] = [];
  const deathListeners: ((reason: string) => void)[] = [];
  let isOver = false;
  let tasks = 0;
  const die = (reason: string) => {
    if (isOver) return;
    isOver = true;
    deaths.push(reason);
    for (const listener of deathListeners) listener(reason);
  };
  worker.on('message', () => {
    tasks -= 1;
  });
  worker.on('error', (error) => die(error.message));
  worker.on('messageerror', (error) => die(error.message));
  worker.on('exit', (code) => die(`exit ${code}`));
  return {
    send: (numbered) => {
      tasks += 1;
      worker.postMessage(numbered);
    },
    onAnswer: (listener) => worker.on('message', (answer: NumberedAnswer) => listener(answer)),
    onDeath: (listener) => {
      deathListeners.push(listener);
      for (const reason of deaths) listener(reason);
    },
    keepsRunning: (keeps) => (keeps ? worker.ref() : worker.unref()),
    stop: () => {
      isOver = true;
      if (tasks > 0) return void worker.terminate();
      worker.postMessage(NO_MORE);
      setTimeout(() => worker.terminate(), GRACE).unref();
    },
  };
}
