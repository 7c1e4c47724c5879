import { performer, performNumbered } from '../../src/cli/pool/perform.js';
import type { AnswerTo, Task } from '../../src/cli/pool/tasks.js';
import type { Thread, Threads } from '../../src/cli/pool/threads.js';

/**
 * Threads that are none: what is sent to them is copied as between real ones, and each is slower than the one before, so
 * that answers come in another order than they were asked for.
 */
export function pretendedThreads(performed: Performed = performer(), most = 3): Threads & Started {
  const started: Thread[] = [];
  return {
    most,
    started,
    prepare: () => undefined,
    start: () => {
      const thread = pretendedThread(performed, started.length);
      started.push(thread);
      return thread;
    },
  };
}

type Performed = (task: Task) => Promise<AnswerTo<Task>>;

export interface Started {
  /** The threads that were started. */
  readonly started: readonly Thread[];
}

function pretendedThread(performed: Performed, slowness: number): Thread {
  const listeners: Parameters<Thread['onAnswer']>[0][] = [];
  return {
    send: async (numbered) => {
      const copy = structuredClone(numbered);
      await new Promise((resolve) => setTimeout(resolve, slowness * 3));
      const answer = await performNumbered(copy, performed);
      for (const listener of listeners) listener(structuredClone(answer));
    },
    onAnswer: (listener) => listeners.push(listener),
    onDeath: () => undefined,
    stop: () => undefined,
  };
}

/** A thread that dies of the first task that it is given. */
export function dyingThreads(reason: string): Threads {
  return {
    most: 2,
    prepare: () => undefined,
    start: () => {
      const listeners: Parameters<Thread['onDeath']>[0][] = [];
      return {
        send: () => {
          for (const listener of listeners) listener(reason);
        },
        onAnswer: () => undefined,
        onDeath: (listener) => listeners.push(listener),
        stop: () => undefined,
      };
    },
  };
}
