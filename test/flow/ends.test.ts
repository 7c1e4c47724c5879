import { expect, test } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.js';
import { endingNodes, endsOf } from '../../src/flow/ends.js';
import { type ShortStep, sopOf } from './sop-of.js';

const ends = (...steps: ShortStep[]) => [...endsOf(buildFlow(sopOf(steps)))];

test('finds the last step and every way that goes to selesai', () => {
  expect(ends({ id: 'a', decide: { Ya: 'lanjut', Tidak: 'selesai' } }, {})).toEqual(['1:Tidak', '2']);
});

test('does not take the partners of joint work for ends when the work goes on', () => {
  expect(ends({ by: ['a', 'b'] }, {})).toEqual(['2']);
});

test('ends in joint work when it is the last row', () => {
  expect(ends({}, { by: ['a', 'b'] })).toEqual(['2.1', '2.2']);
});

test('ends in the last symbol of a hand-over', () => {
  expect(ends({}, { by: ['a', 'b'], mode: 'berurutan' })).toEqual(['2.2']);
});

test('gives a node with an unknown target the benefit of the doubt', () => {
  expect(ends({ to: 'tidak-ada' }, { id: 'b', to: 'b' })).toEqual(['1']);
});

test('knows the steps that cannot reach an end', () => {
  const graph = buildFlow(sopOf([{ decide: { Ya: 'lanjut', Tidak: 'c' } }, {}, { id: 'c', to: 'c' }]));
  expect([...endingNodes(graph)]).toEqual([]);
});
