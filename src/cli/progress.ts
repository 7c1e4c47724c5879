import type { Words } from '../messages/language.js';
import type { World } from './world.js';

/** Tells how far a long work has come. */
export interface Progress {
  /** So many more are done. */
  advance(count: number): void;
  /** Takes away what was shown. */
  end(): void;
}

/** A shorter wait needs no telling. */
const PATIENCE = 500;
/** Milliseconds from one picture to the next. */
const PAUSE = 100;
const FEW = 10;
const LONGEST_BAR = 30;
/** Some terminals do not know their width, or say that it is 0. */
const USUAL_COLUMNS = 80;
const START_OF_LINE = '\r';
const ERASE_LINE = '\u001b[K';

const NONE: Progress = { advance: () => undefined, end: () => undefined };

/**
 * A bar on the terminal, on stderr, once the work has taken half a second, and gone at its end. Nothing appears where
 * stderr is no terminal, in CI, and for a few items.
 *
 * @param deed what is being done, in a word
 */
export function showProgress(deed: Words, total: number, world: World): Progress {
  const { stderr, env, language } = world;
  if (!stderr.isTerminal || env.CI || env.TERM === 'dumb' || total <= FEW) return NONE;
  const started = world.now().getTime();
  let done = 0;
  let last = started + PATIENCE - PAUSE;
  let isShown = false;
  return {
    advance: (count) => {
      done += count;
      const now = world.now().getTime();
      if (now - last < PAUSE) return;
      last = now;
      isShown = true;
      stderr.write(START_OF_LINE + picture(deed[language], done, total, stderr.columns || USUAL_COLUMNS) + ERASE_LINE);
    },
    end: () => {
      if (isShown) stderr.write(START_OF_LINE + ERASE_LINE);
    },
  };
}

/** One line, never as wide as the terminal, since some terminals begin a new one then. */
function picture(deed: string, done: number, total: number, columns: number): string {
  const share = Math.min(1, done / total);
  const words = `${deed} ${done}/${total} (${Math.floor(share * 100)}%)`;
  const width = Math.min(LONGEST_BAR, columns - words.length - 2);
  if (width < 5) return words.slice(0, Math.max(0, columns - 1));
  const full = Math.round(share * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${words}`;
}
