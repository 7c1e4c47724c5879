import { expect, test } from 'vitest';
import { quiet } from '../../src/cli/watch/quiet.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('what happens closely together is told at once, each once', async () => {
  const changes = quiet(60);
  for (const path of ['a', 'b', 'a']) {
    changes.note(path);
    await pause(10);
  }
  expect(await changes.next()).toEqual(['a', 'b']);
});

test('what happens while nobody asks is kept', async () => {
  const changes = quiet(10);
  changes.note('a');
  await pause(50);
  expect(await changes.next()).toEqual(['a']);
  const next = changes.next();
  changes.note('b');
  expect(await next).toEqual(['b']);
});

test('what never comes to rest is told all the same', async () => {
  const changes = quiet(50, 150);
  const restless = setInterval(() => changes.note('a'), 10);
  changes.note('a');
  const told = await Promise.race([changes.next(), pause(5000)]);
  clearInterval(restless);
  expect(told).toEqual(['a']);
});
