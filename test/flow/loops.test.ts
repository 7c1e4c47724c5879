import { expect, test } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.js';
import { endlessLoops } from '../../src/flow/loops.js';
import { type ShortStep, sopOf } from './sop-of.js';

const loops = (...steps: ShortStep[]) =>
  endlessLoops(buildFlow(sopOf(steps))).map((loop) => ({
    steps: loop.steps,
    closing: `${loop.closing.from}>${loop.closing.to}`,
  }));

test('lists the steps of a loop without a way out and the arrow that closes it', () => {
  const found = loops({}, { id: 'b' }, { to: 'b' }, { to: 'selesai' });
  expect(found).toEqual([{ steps: [2, 3], closing: '3>2' }]);
});

test('says nothing of a loop that a decision leaves', () => {
  expect(loops({ id: 'a' }, { decide: { Ya: 'lanjut', Tidak: 'a' } }, {})).toEqual([]);
});

test('finds a decision whose ways all lead back', () => {
  const found = loops({ id: 'a' }, { id: 'b' }, { decide: { Ya: 'a', Tidak: 'b' } });
  expect(found).toEqual([{ steps: [1, 2, 3], closing: '3>2' }]);
});

test('finds a step that goes on to itself', () => {
  expect(loops({}, { id: 'b', to: 'b' })).toEqual([{ steps: [2], closing: '2>2' }]);
});

test('lists two loops apart', () => {
  const found = loops({ decide: { Ya: 'b', Tidak: 'c' } }, { id: 'b', to: 'b' }, { id: 'c', to: 'c' });
  expect(found.map((loop) => loop.steps)).toEqual([[2], [3]]);
});

test('does not count joint work as a loop', () => {
  expect(loops({}, { by: ['a', 'b'] }, {})).toEqual([]);
});
