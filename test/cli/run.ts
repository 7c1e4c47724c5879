import { main } from '../../src/cli/main.js';
import type { Threads } from '../../src/cli/pool/threads.js';
import type { Output, World } from '../../src/cli/world.js';

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface Circumstances {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** ISO day; the clock stands at its noon. */
  readonly today?: string;
  readonly threads?: Threads;
  /** Instead of the noon of `today`. */
  readonly clock?: () => Date;
}

/** Runs `sop` with these words, parted by blanks, in a world of its own. */
export async function run(words: string, circumstances: Circumstances): Promise<Outcome> {
  return runWords(
    words.split(' ').filter((word) => word !== ''),
    circumstances,
  );
}

/** The same with words that may hold blanks. */
export async function runWords(words: readonly string[], circumstances: Circumstances): Promise<Outcome> {
  const { cwd, stdin = '', env = {}, terminal = false, today = '2026-06-01', threads, clock } = circumstances;
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => ({
    write: (chunk) => {
      written[name] += typeof chunk === 'string' ? chunk : new TextDecoder('utf-8', { ignoreBOM: true }).decode(chunk);
    },
    isTerminal: terminal,
  });
  let exitCode = 0;
  const world: World = {
    cwd,
    env,
    language: 'id',
    stdout: output('stdout'),
    stderr: output('stderr'),
    now: clock ?? (() => new Date(`${today}T12:00:00`)),
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    setExitCode: (code) => {
      exitCode = Math.max(exitCode, code);
    },
    ...(threads === undefined ? {} : { threads: async () => threads }),
  };
  await main(words, world);
  return { ...written, exitCode };
}
