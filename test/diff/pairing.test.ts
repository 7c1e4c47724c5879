import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedOf } from '../../src/diff/moved.js';
import { pairUp } from '../../src/diff/pairing.js';

/** Pairs letters that are equal. */
const pairs = (before: string, after: string) =>
  pairUp(before.length, after.length, [{ score: (one, other) => Number(before[one] === after[other]), least: 1 }]);

describe('pairUp', () => {
  test('keeps the order where equal things stand several times', () => {
    expect(pairs('aba', 'ba')).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  test('pairs across the order what is left', () => {
    expect(pairs('abc', 'cab')).toEqual([
      [2, 0],
      [0, 1],
      [1, 2],
    ]);
  });

  test('leaves alone what fits too little', () => {
    expect(pairUp(1, 1, [{ score: () => 0.5, least: 0.6 }])).toEqual([]);
  });

  test('prefers the better fits in order to one that is better alone', () => {
    const scores = [
      [0.7, 0.9],
      [0, 0.8],
    ];
    const made = pairUp(2, 2, [{ score: (one, other) => scores[one]?.[other] ?? 0, least: 0.5 }]);
    expect(made).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('asks the later rounds only for what the first ones left', () => {
    const made = pairUp(2, 2, [
      { score: (one, other) => Number(one === 1 && other === 0), least: 1 },
      { score: () => 1, least: 1 },
    ]);
    expect(made).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test('gives up on lists of thousands instead of taking minutes', () => {
    expect(pairUp(5000, 5000, [{ score: () => 1, least: 1 }])).toEqual([]);
  });

  test('pairs nothing twice, and everything of equal lists with itself', () => {
    const word = fc.stringMatching(/^[abcd]{0,12}$/);
    fc.assert(
      fc.property(word, word, (before, after) => {
        const made = pairs(before, after);
        expect(new Set(made.map(([one]) => one)).size).toBe(made.length);
        expect(new Set(made.map(([, other]) => other)).size).toBe(made.length);
        for (const [one, other] of made) expect(before[one]).toBe(after[other]);
        expect(pairs(before, before)).toEqual([...before].map((_, index) => [index, index]));
      }),
    );
  });
});

describe('movedOf', () => {
  test('says nothing of what was only pushed on', () => {
    expect(
      movedOf([
        [0, 0],
        [1, 2],
        [2, 3],
      ]),
    ).toEqual(new Set());
  });

  test('names the one that left its place, not those that it passed', () => {
    expect(
      movedOf([
        [3, 0],
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
    ).toEqual(new Set([0]));
    expect(
      movedOf([
        [1, 0],
        [2, 1],
        [3, 2],
        [0, 3],
      ]),
    ).toEqual(new Set([3]));
  });

  test('names one of two that changed places', () => {
    expect(
      movedOf([
        [1, 0],
        [0, 1],
      ]).size,
    ).toBe(1);
  });

  test('leaves a rest that rises, however the pairs stand', () => {
    const shuffled = fc
      .uniqueArray(fc.nat(20), { maxLength: 12 })
      .map((olds) => olds.map((old, index) => [old, index] as const));
    fc.assert(
      fc.property(shuffled, (made) => {
        const moved = movedOf(made);
        const rest = made.filter(([, young]) => !moved.has(young)).map(([old]) => old);
        expect(rest).toEqual([...rest].sort((a, b) => a - b));
        expect(rest.length).toBeGreaterThanOrEqual(made.length > 0 ? 1 : 0);
      }),
    );
  });
});
