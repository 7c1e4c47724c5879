import { expect, test } from 'vitest';
import { showProgress } from '../../src/cli/progress.js';
import type { World } from '../../src/cli/world.js';
import { folderWith } from './folder.js';
import { manySops } from './many.js';
import { run } from './run.js';

/** What stands on stderr when each of so many items takes so many milliseconds. */
function shown(total: number, milliseconds: number, circumstances: Partial<World> & { columns?: number } = {}): string {
  let written = '';
  let now = 0;
  const world: World = {
    cwd: '/',
    env: {},
    language: 'id',
    stdout: { write: () => undefined, isTerminal: true },
    stderr: { write: (text) => (written += text), isTerminal: true, columns: circumstances.columns ?? 60 },
    now: () => new Date(now),
    readStdin: async () => new Uint8Array(),
    setExitCode: () => undefined,
    ...circumstances,
  };
  const progress = showProgress({ id: 'Memeriksa', en: 'Checking' }, total, world);
  for (let done = 0; done < total; done += 1) {
    now += milliseconds;
    progress.advance(1);
  }
  progress.end();
  return written;
}

test('shows a bar after half a second and takes it away at the end', () => {
  const pictures = shown(20, 250).split('\r');
  expect(pictures[0]).toBe('');
  expect(pictures[1]).toBe(`${'█'.repeat(3)}${'░'.repeat(27)} Memeriksa 2/20 (10%)\u001b[K`);
  expect(pictures.at(-2)).toBe(`${'█'.repeat(30)} Memeriksa 20/20 (100%)\u001b[K`);
  expect(pictures.at(-1)).toBe('\u001b[K');
});

test('is never as wide as the terminal', () => {
  for (const columns of [1, 10, 20, 30, 40]) {
    for (const picture of shown(20, 250, { columns }).split('\r')) {
      expect(picture.replace('\u001b[K', '').length).toBeLessThan(columns);
    }
  }
});

test('takes a terminal that does not know its width for a usual one', () => {
  expect(shown(20, 250, { columns: 0 })).toBe(shown(20, 250, { columns: 80 }));
});

test('shows nothing for what is quickly done, for a few items, in CI, and where stderr is no terminal', () => {
  expect(shown(20, 20)).toBe('');
  expect(shown(5, 1000)).toBe('');
  expect(shown(20, 250, { env: { CI: 'true' } })).toBe('');
  expect(shown(20, 250, { stderr: { write: () => expect.unreachable(), isTerminal: false } })).toBe('');
});

test('paints seldom, however quick the items', () => {
  expect(shown(10_000, 1).split('\r').length).toBeLessThan(110);
});

test('sop validate shows it on a terminal and leaves nothing of it', async () => {
  const cwd = folderWith(manySops(30));
  let now = 0;
  const clock = () => {
    now += 400;
    return new Date(now);
  };
  const { stderr } = await run('validate --no-cache --today 2026-06-01', { cwd, terminal: true, clock });
  expect(stderr).toMatch(/^\r.*Memeriksa 20\/30 \(66%\)/);
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
});
