import { describe, expect, it } from 'vitest';
import { replay } from '../../src/conformance/replay.js';
import { stepNet } from '../../src/conformance/step-net.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';

const play = (steps: readonly ShortStep[], done: readonly number[]) => replay(stepNet(buildFlow(sopOf(steps))), done);
const fits = (steps: readonly ShortStep[], done: readonly number[]) => {
  const { missing, remaining, ended } = play(steps, done);
  return ended && missing === 0 && remaining === 0;
};

const LINE: readonly ShortStep[] = [{}, {}, {}, {}];
const CHECK: readonly ShortStep[] = [{ id: 'a' }, { decide: { Ya: 'lanjut', Tidak: 'a' } }, {}];
const PARALLEL: readonly ShortStep[] = [{ to: ['b', 'c'] }, { id: 'b', to: 'd' }, { id: 'c', to: 'd' }, { id: 'd' }];

describe('a case that follows the flow', () => {
  it.each([
    ['in a line', LINE, [1, 2, 3, 4]],
    ['through rework', CHECK, [1, 2, 1, 2, 1, 2, 3]],
    ['side by side, one order', PARALLEL, [1, 2, 3, 4]],
    ['side by side, the other order', PARALLEL, [1, 3, 2, 4]],
    ['in joint work at the end', [{}, { by: ['a', 'b'] }], [1, 2]],
    ['side by side in one row', [{}, { by: ['a', 'b'], mode: 'serentak' }, {}], [1, 2, 3]],
    ['handed over within a row', [{ by: ['a', 'b'], mode: 'berurutan' }, {}], [1, 2]],
    ['to the end of a refusal', [{}, { decide: { Ya: 'lanjut', Tidak: 'selesai' } }, {}], [1, 2]],
  ] as const)('%s', (_, steps, done) => {
    expect(fits(steps, done)).toBe(true);
  });
});

describe('a case that does not', () => {
  it('skips a step', () => {
    expect(play(LINE, [1, 3, 4])).toMatchObject({
      ended: true,
      skipped: [2],
      outOfOrder: [],
      missing: 1,
      remaining: 1,
    });
  });

  it('makes up for a skipped step too late', () => {
    expect(play(LINE, [1, 3, 2, 4])).toMatchObject({ skipped: [], outOfOrder: [2] });
  });

  it('does a step once more without a way back', () => {
    expect(play(LINE, [1, 2, 2, 3, 4])).toMatchObject({ repeated: [2], missing: 1 });
  });

  it('stops before the end', () => {
    expect(play(LINE, [1, 2])).toMatchObject({ ended: false, skipped: [] });
  });

  it('does not take an end that it left aside for its own', () => {
    const steps: readonly ShortStep[] = [{}, { decide: { Ya: 'lanjut', Tidak: 'selesai' } }, {}, {}, {}];
    expect(play(steps, [1, 2, 4])).toMatchObject({ ended: false });
  });

  it('meets without one of the ways', () => {
    const { missing, ended } = play(PARALLEL, [1, 2, 4]);
    expect(ended).toBe(true);
    expect(missing).toBe(1);
  });

  it('counts tokens as the textbook does', () => {
    // 5 made and used up in a line of 4 steps that fits.
    expect(play(LINE, [1, 2, 3, 4])).toMatchObject({ produced: 5, consumed: 5, missing: 0, remaining: 0 });
    expect(play(LINE, [1, 3, 4])).toMatchObject({ produced: 4, consumed: 4, missing: 1, remaining: 1 });
  });
});
