import { expect, test } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.js';
import { forwardFlow } from '../../src/flow/forward.js';
import { type ShortStep, sopOf } from './sop-of.js';

const forward = (...steps: ShortStep[]) => forwardFlow(buildFlow(sopOf(steps)));

test('drops the ways that lead back, and steps that only lead back', () => {
  const { following, order } = forward(
    { id: 'a' },
    { id: 'b', decide: { Ya: 'd', Tidak: 'c', Ulang: 'a' } },
    { id: 'c', to: 'b' },
    { id: 'd' },
  );
  expect([...following]).toEqual([
    ['1', ['2']],
    ['2', ['4']],
    ['4', []],
  ]);
  expect(order).toEqual(['1', '2', '4']);
});

test('keeps a way up the file that is no loop', () => {
  const { order } = forward({ to: 'c' }, { id: 'b', to: 'selesai' }, { id: 'c', to: 'b' });
  expect(order).toEqual(['1', '3', '2']);
});

test('drops what cannot be reached', () => {
  expect(forward({ to: 'selesai' }, {}).order).toEqual(['1']);
});

test('has no beginning where no end can be reached', () => {
  expect(forward({ id: 'a', to: 'a' }).starts).toEqual([]);
});
