import { runInNewContext } from 'node:vm';

/**
 * Clears up what is new. V8 does so by itself when its room for that is full, mostly in the middle of a task, and copies
 * what is alive then; between two tasks hardly anything is.
 *
 * @returns does so; nothing where V8 was not told to `--expose-gc` (see `bin/parts.js`)
 */
export function tidier(): () => void {
  // Where V8 was told when this thread had begun, only a new context knows.
  const gc = globalThis.gc ?? (runInNewContext('globalThis.gc') as NodeJS.GCFunction | undefined);
  return () => gc?.({ type: 'minor' });
}
