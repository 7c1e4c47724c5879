import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Threads } from './pool/threads.js';
import type { Output, World } from './world.js';
import { EXIT, type ExitCode } from './world.js';

/**
 * The world of the running process.
 *
 * @param worker what other threads of the program run
 * @param beforeThreads called before such threads are started
 */
export function processWorld(worker: URL, beforeThreads: () => void): World {
  const threads: { known?: Threads } = {};
  return {
    cwd: process.cwd(),
    env: process.env,
    language: 'id',
    stdout: output(1, () => process.stdout),
    stderr: output(2, () => process.stderr),
    now: () => new Date(),
    readStdin,
    threads: async () => {
      beforeThreads();
      threads.known ??= (await import('./process-threads.js')).processThreads(worker);
      return threads.known;
    },
    interrupted,
    setExitCode: (code: ExitCode) => {
      const before = typeof process.exitCode === 'number' ? process.exitCode : EXIT.clean;
      process.exitCode = Math.max(before, code);
    },
  };
}

/** A terminal is left to node; files and pipes get their bytes at once: node's streams take long to load. */
function output(descriptor: 1 | 2, open: () => NodeJS.WriteStream): Output {
  if (!isFileOrPipe(descriptor)) return streamOutput(open());
  let stream: Output | undefined;
  return {
    write: (chunk) => {
      const rest = stream ? chunk : writeAtOnce(descriptor, chunk);
      if (rest === undefined) return;
      // A pipe that is full or closed: node waits for the one and tells of the other.
      stream ??= streamOutput(open());
      stream.write(rest);
    },
    isTerminal: false,
  };
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`sop validate | head`) is no failure of ours.
    if (error.code === 'EPIPE') process.exit();
    process.exitCode = EXIT.failure;
    if (stream !== process.stderr) writeAtOnce(2, unwritten(error.code));
  });
  return {
    write: (chunk) => {
      stream.write(chunk);
    },
    isTerminal: stream.isTTY === true,
    ...(stream.columns === undefined ? {} : { columns: stream.columns }),
  };
}

/** In both languages: which one the command speaks is not known here. */
function unwritten(code = ''): string {
  const reason = code === 'ENOSPC' ? { id: 'disk penuh', en: 'the disk is full' } : { id: code, en: code };
  return `sop: Hasilnya tidak dapat ditulis seluruhnya: ${reason.id}. (The output could not be written in full: ${reason.en}.)\n`;
}

/** False also where it cannot be told. Windows has consoles that only node knows how to write to. */
function isFileOrPipe(descriptor: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stats = fstatSync(descriptor);
    const isNothing = stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev;
    return stats.isFile() || stats.isFIFO() || stats.isSocket() || isNothing;
  } catch {
    return false;
  }
}

/** Writes as much as is taken; what is left goes another way. */
function writeAtOnce(descriptor: number, chunk: string | Uint8Array): Uint8Array | undefined {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    return undefined;
  } catch {
    return bytes.subarray(written);
  }
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
