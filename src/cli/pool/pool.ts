import { failure } from '../cli-error.js';
import type { AnswerTo, Task } from './tasks.js';
import type { NumberedAnswer, Thread, Threads } from './threads.js';

/** Threads that share the tasks of one command. */
export interface Pool {
  /** As many tasks as this at once keep every thread busy. */
  readonly width: number;
  /**
   * Gives a task to the thread with the least to do.
   *
   * @throws CliError (exit code 3) where the thread dies over it
   */
  run<T extends Task>(task: T): Promise<AnswerTo<T>>;
  close(): void;
}

/** While a thread is at one task, the next lies there already. */
const TASKS_A_THREAD = 2;

/** Starts so many of the machine's threads. */
export function openPool(threads: Threads, count = threads.most): Pool {
  const crew = Array.from({ length: count }, () => member(threads.start()));
  return {
    width: crew.length * TASKS_A_THREAD,
    run: (task) => crew.reduce((least, each) => (each.load() < least.load() ? each : least)).run(task),
    close: () => {
      for (const each of crew) each.stop();
    },
  };
}

interface Waiting {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

function member(thread: Thread) {
  const waiting = new Map<number, Waiting>();
  const deaths: string[] = [];
  let count = 0;
  thread.onAnswer((numbered) => {
    settle(numbered, waiting.get(numbered.number));
    waiting.delete(numbered.number);
  });
  thread.onDeath((reason) => {
    deaths.push(reason);
    for (const { reject } of waiting.values()) reject(died(reason));
    waiting.clear();
  });
  return {
    load: () => waiting.size,
    stop: thread.stop,
    run: async <T extends Task>(task: T) => {
      const answer = await new Promise<string>((resolve, reject) => {
        const [reason] = deaths;
        if (reason !== undefined) return reject(died(reason));
        count += 1;
        waiting.set(count, { resolve, reject });
        thread.send({ number: count, task });
      });
      // What our own thread has written is not doubted.
      return JSON.parse(answer) as AnswerTo<T>;
    },
  };
}

function settle(numbered: NumberedAnswer, waiting: Waiting | undefined): void {
  if ('answer' in numbered) waiting?.resolve(numbered.answer);
  else waiting?.reject(new Error(numbered.broken));
}

function died(reason: string): Error {
  return failure({
    id: `Sebagian pekerjaan terhenti karena salah satu utas program mati (${reason}), jadi hasilnya tidak lengkap dan tidak ditampilkan. Biasanya memori komputer habis: tutup program lain, atau kerjakan folder demi folder. Bila terulang, mohon laporkan.`,
    en: `A part of the work stopped because a thread of the program died (${reason}), so the result is not complete and not shown. Mostly the computer is out of memory: close other programs, or work folder by folder. If it happens again, please report it.`,
  });
}
