import type { Task } from './tasks.js';

/** The other threads of the machine. */
export interface Threads {
  /** How many can work at the same time, beside this one. */
  readonly most: number;
  /** Starts one. */
  start(): Thread;
  /** Has the next one that is started ready sooner, and does not keep the program running for it. */
  prepare(): void;
}

/** A thread that does tasks one after the other. */
export interface Thread {
  send(numbered: NumberedTask): void;
  onAnswer(listener: (answer: NumberedAnswer) => void): void;
  /** It ended before it was stopped; says why. */
  onDeath(listener: (reason: string) => void): void;
  stop(): void;
}

/** What a thread is told instead of a task when it may end. */
export const NO_MORE = 'no more';

export interface NumberedTask {
  readonly number: number;
  readonly task: Task;
}

/** What a task gave as JSON, or the words of the error that stopped it. */
export type NumberedAnswer =
  | { readonly number: number; readonly answer: string }
  | { readonly number: number; readonly broken: string };
