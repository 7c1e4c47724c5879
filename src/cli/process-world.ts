import type { Output, World } from './world.js';
import { EXIT, type ExitCode } from './world.js';

/**
 * The world of the running process.
 *
 * @param worker what other threads of the program run
 */
export function processWorld(worker: URL): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    language: 'id',
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    now: () => new Date(),
    readStdin,
    threads: async () => (await import('./process-threads.js')).processThreads(worker),
    interrupted,
    setExitCode: (code: ExitCode) => {
      const before = typeof process.exitCode === 'number' ? process.exitCode : EXIT.clean;
      process.exitCode = Math.max(before, code);
    },
  };
}

function output(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`sop validate | head`) is no failure of ours.
    if (error.code === 'EPIPE') process.exit();
    process.exitCode = EXIT.failure;
  });
  return {
    write: (chunk) => {
      stream.write(chunk);
    },
    isTerminal: stream.isTTY === true,
    ...(stream.columns === undefined ? {} : { columns: stream.columns }),
  };
}

/** What is still under way then may go on for a moment, not longer. */
const GRACE = 300;

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        setTimeout(() => process.exit(), GRACE).unref();
        resolve();
      });
    }
  });
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
