import { expect, test } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.js';
import { forwardFlow } from '../../src/flow/forward.js';
import { looseSplits } from '../../src/flow/parallel.js';
import { type ShortStep, sopOf } from './sop-of.js';

const loose = (...steps: ShortStep[]) => {
  const flow = buildFlow(sopOf(steps));
  return looseSplits(flow, forwardFlow(flow)).map(({ from, way, kind }) => `${from.id}>${way.id} ${kind}`);
};

test('is content when the ways meet again', () => {
  expect(loose({ to: ['b', 'c'] }, { id: 'b', to: 'd' }, { id: 'c' }, { id: 'd' })).toEqual([]);
});

test('is content when one way leads straight to the meeting', () => {
  expect(loose({ to: ['b', 'c'] }, { id: 'b' }, { id: 'c' })).toEqual([]);
});

test('finds the way that ends before the others join it', () => {
  const found = loose(
    { to: ['b', 'c', 'd'] },
    { id: 'b', to: 'e' },
    { id: 'c', to: 'selesai' },
    { id: 'd' },
    { id: 'e' },
  );
  expect(found).toEqual(['1>3 ends']);
});

test('finds the way that a decision may end', () => {
  const found = loose({ to: ['b', 'c'] }, { id: 'b', decide: { Ya: 'd', Tidak: 'selesai' } }, { id: 'c' }, { id: 'd' });
  expect(found).toEqual(['1>2 ends']);
});

test('finds the way that may go back to before the split', () => {
  const found = loose(
    { id: 'a' },
    { to: ['b', 'c'] },
    { id: 'b', decide: { Ya: 'd', Tidak: 'a' } },
    { id: 'c' },
    { id: 'd' },
  );
  expect(found).toEqual(['2>3 returns']);
});

test('takes no decision for a split', () => {
  expect(loose({ decide: { Ya: 'lanjut', Tidak: 'c' } }, { to: 'selesai' }, { id: 'c' })).toEqual([]);
});

test('finds every way when no two meet', () => {
  expect(loose({ to: ['b', 'c'] }, { id: 'b', to: 'selesai' }, { id: 'c' })).toEqual(['1>2 ends', '1>3 ends']);
});

test('is content when work side by side is the last row', () => {
  expect(loose({}, { by: ['a', 'b'], mode: 'serentak' })).toEqual([]);
});

test('is content when a decision behind the meeting sends the work back to all of the ways', () => {
  const found = loose({}, { id: 'b', by: ['x', 'y'], mode: 'serentak' }, { decide: { Ya: 'lanjut', Tidak: 'b' } }, {});
  expect(found).toEqual([]);
});
