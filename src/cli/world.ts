import type { Language } from '../messages/language.js';
import type { Threads } from './pool/threads.js';

/**
 * Everything outside the program that a command may touch besides files: made by `processWorld` for real runs and by
 * hand in tests.
 */
export interface World {
  /** Absolute path that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Language of help and findings, already taken from `--lang`. */
  readonly language: Language;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The clock; commands take the day from it, in local time. */
  now(): Date;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** What the process ends with; the gravest code that was set counts. */
  setExitCode(code: ExitCode): void;
  /** Gives other threads that can share the work; without them it is all done in this one. */
  threads?(): Promise<Threads>;
  /** Waits until the user ends the program (Ctrl+C), which then no longer ends it by itself. */
  interrupted?(): Promise<void>;
}

export interface Output {
  write(chunk: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Width of the terminal in characters, where it is one. */
  readonly columns?: number;
}

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** 0 clean, 1 findings, 2 wrong usage, 3 failure of ours or of the disk. */
export const EXIT = { clean: 0, findings: 1, usage: 2, failure: 3 } as const;
