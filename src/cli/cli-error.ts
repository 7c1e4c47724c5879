import type { Words } from '../messages/language.js';
import { EXIT, type ExitCode } from './world.js';

/** What stops a command: a sentence in both languages for the user and the exit code. `main` prints it. */
export class CliError extends Error {
  readonly words: Words;
  readonly exitCode: ExitCode;

  constructor(words: Words, exitCode: ExitCode) {
    super(words.en);
    this.name = 'CliError';
    this.words = words;
    this.exitCode = exitCode;
  }
}

/** The command was called wrongly (exit code 2). */
export function usageError(words: Words): CliError {
  return new CliError(words, EXIT.usage);
}

/** The program or the disk failed (exit code 3). */
export function failure(words: Words): CliError {
  return new CliError(words, EXIT.failure);
}
