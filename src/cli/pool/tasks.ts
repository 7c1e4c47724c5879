import type { Config } from '../../model/config.js';

/** What a thread can be asked to do. Everything in it is plain data. */
export type Task = ExamineTask;

/** The answer to a task: one text for each of its files, in their order. */
export type Answer = readonly string[];

/** Look at some SOPs, each by itself. The answers are examinations as JSON. */
export interface ExamineTask {
  readonly kind: 'examine';
  /** ISO day that counts as today. */
  readonly today: string;
  readonly configs: readonly Config[];
  readonly files: readonly ExamineFile[];
}

export interface ExamineFile {
  /** What reports call it. */
  readonly path: string;
  /** Missing for standard input. */
  readonly absolute?: string;
  readonly bytes: Uint8Array;
  /** Index of its configuration. */
  readonly config: number;
}
