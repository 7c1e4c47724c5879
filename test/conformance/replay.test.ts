import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedTime } from '../../src/analysis/expected/expected-time.js';
import { placeNet } from '../../src/conformance/place-net.js';
import { replay } from '../../src/conformance/replay.js';
import type { Row } from '../../src/conformance/visit.js';
import { adjacencyOf, reachableFrom } from '../../src/flow/adjacency.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import { forwardFlow } from '../../src/flow/forward.js';
import type { Sop } from '../../src/model/sop.js';
import { buildNetwork } from '../../src/simulation/build-network.js';
import { meetingOf } from '../../src/simulation/meeting.js';
import type { DoneWork } from '../../src/simulation/run.js';
import { simulate } from '../../src/simulation/simulate.js';
import type { WorkClock } from '../../src/simulation/work-clock.js';
import { type ShortStep, sopOf } from '../flow/sop-of.js';
import { randomSop } from '../layout/random-sop.js';

/** Rows in short: `2` for step 2, `2a` for a row of step 2 by a. */
const rowsOf = (done: readonly (number | string)[]): readonly Row[] =>
  done.map((each) => {
    const [, step = '', actor = ''] = /^(\d+)(.*)$/.exec(`${each}`) ?? [];
    return { step: Number(step), actors: actor === '' ? [] : [actor] };
  });
const netOf = (sop: Sop) => placeNet(sop, buildFlow(sop));
const play = (steps: readonly ShortStep[], done: readonly (number | string)[]) =>
  replay(netOf(sopOf(steps)), rowsOf(done));
const fits = (steps: readonly ShortStep[], done: readonly (number | string)[]) => {
  const { missing, remaining, ended } = play(steps, done);
  return ended && missing === 0 && remaining === 0;
};

const LINE: readonly ShortStep[] = [{}, {}, {}, {}];
const CHECK: readonly ShortStep[] = [{ id: 'a' }, { decide: { Ya: 'lanjut', Tidak: 'a' } }, {}];
const PARALLEL: readonly ShortStep[] = [{ to: ['b', 'c'] }, { id: 'b', to: 'd' }, { id: 'c', to: 'd' }, { id: 'd' }];

const SHARED: readonly ShortStep[] = [{}, { by: ['a', 'b'], mode: 'serentak' }, {}];
const SIDE: readonly ShortStep[] = [
  { id: 'x', by: ['a', 'b'], mode: 'serentak', to: 'z' },
  { id: 'y', by: 'c', to: 'z' },
  { id: 'z' },
];
/** A secretary decides to whom it goes: each of two parts leads to a row of its own. */
const CHAIN: readonly ShortStep[] = [
  {},
  {
    parts: [
      { by: 's', decide: { Ya: 'ke-b', Tidak: 'ke-u' } },
      { id: 'ke-b', by: 'b', to: 'olah-b' },
      { id: 'ke-u', by: 'u', to: 'olah-u' },
    ],
  },
  { id: 'olah-b', to: 'arsip' },
  { id: 'olah-u' },
  { id: 'arsip' },
];
const FORKED: readonly ShortStep[] = [
  {},
  {
    parts: [
      { by: 's', to: ['ke-b', 'ke-u'] },
      { id: 'ke-b', by: 'b', to: 'olah-b' },
      { id: 'ke-u', by: 'u', to: 'olah-u' },
    ],
  },
  { id: 'olah-b', to: 'arsip' },
  { id: 'olah-u' },
  { id: 'arsip' },
];
const ENDING: readonly ShortStep[] = [
  { to: ['b', 'c'] },
  { id: 'b', decide: { Perlu: 'd', Tidak: 'selesai' } },
  { id: 'c', to: 'd' },
  { id: 'd' },
];

describe('a case that follows the flow', () => {
  it.each([
    ['in a line', LINE, [1, 2, 3, 4]],
    ['through rework', CHECK, [1, 2, 1, 2, 1, 2, 3]],
    ['side by side, one order', PARALLEL, [1, 2, 3, 4]],
    ['side by side, the other order', PARALLEL, [1, 3, 2, 4]],
    ['in joint work at the end', [{}, { by: ['a', 'b'] }], [1, 2]],
    ['side by side in one row', [{}, { by: ['a', 'b'], mode: 'serentak' }, {}], [1, 2, 3]],
    ['handed over within a row', [{ by: ['a', 'b'], mode: 'berurutan' }, {}], [1, 2]],
    ['side by side in one row, row by row', SHARED, ['1', '2a', '2b', '3']],
    ['side by side in one row, other work in between', [{ to: ['x', 'y'] }, ...SIDE], ['1', '2a', '3c', '2b', '4']],
    ['handed over within a row, row by row', [{ by: ['a', 'b'], mode: 'berurutan' }, {}], ['1a', '1b', '2']],
    [
      'a row that repeats itself',
      [{ id: 'a', by: ['a', 'b'], decide: { Ya: 'lanjut', Tidak: 'a' } }, {}],
      ['1a', '1a', '1b', '2'],
    ],
    ['through a rangkaian told once', CHAIN, [1, 2, 3, 5]],
    ['through a rangkaian told part by part', CHAIN, ['1', '2s', '2b', '3', '5']],
    ['along the other way of a rangkaian', CHAIN, ['1', '2s', '2u', '4', '5']],
    ['parallel ways that part within a rangkaian', FORKED, ['1', '2s', '2b', '2u', '3', '4', '5']],
    ['the same, with other work in between', FORKED, ['1', '2s', '2b', '3', '2u', '4', '5']],
    ['the same, told once', FORKED, [1, 2, 4, 3, 5]],
    ['side by side, one of them may end by itself', ENDING, [1, 2, 3, 4]],
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

  it('tells what a parallel way has left out', () => {
    expect(play(PARALLEL, [1, 2, 4])).toMatchObject({ skipped: [3] });
  });

  it('skips a step on a parallel way and nothing else', () => {
    const steps: readonly ShortStep[] = [
      { to: ['b', 'd'] },
      { id: 'b' },
      { to: 'e' },
      { id: 'd', to: 'e' },
      { id: 'e' },
    ];
    expect(play(steps, [1, 3, 4, 5])).toMatchObject({ ended: true, skipped: [2], missing: 1, remaining: 1 });
  });

  it('has not ended while a parallel way has not', () => {
    const apart: readonly ShortStep[] = [{ to: ['b', 'c'] }, { id: 'b', to: 'selesai' }, { id: 'c', to: 'selesai' }];
    expect(play(apart, [1, 2])).toMatchObject({ ended: false });
    expect(play(apart, [1, 2, 3])).toMatchObject({ ended: true, missing: 0, remaining: 0 });
  });

  it('may have ended at a decision or not', () => {
    const steps: readonly ShortStep[] = [{}, { decide: { Ya: 'lanjut', Tidak: 'selesai' } }, {}];
    expect(play(steps, [1, 2])).toMatchObject({ ended: true, mayGoOn: true });
    expect(play(steps, [1, 2, 3])).toMatchObject({ ended: true, mayGoOn: false });
  });

  it('counts tokens as the textbook does', () => {
    // 5 made and used up in a line of 4 steps that fits.
    expect(play(LINE, [1, 2, 3, 4])).toMatchObject({ produced: 5, consumed: 5, missing: 0, remaining: 0 });
    expect(play(LINE, [1, 3, 4])).toMatchObject({ produced: 4, consumed: 4, missing: 1, remaining: 1 });
  });
});

describe('what the simulation does', () => {
  const ALWAYS: WorkClock = { toWork: (wall) => wall, toWall: (work) => work, workdays: (days) => days };

  /** The rows of each case, as `sop simulate --log` writes them; some symbols are left out where the log may do so. */
  function casesOf(sop: Sop): readonly (readonly Row[])[] {
    const { network } = buildNetwork(sop, buildFlow(sop), { shape: 'fixed' });
    const done: DoneWork[] = [];
    const arrivals = { kind: 'given', times: [0, 40, 90, 100, 1000] } as const;
    const onWork = (work: DoneWork) => done.push(work);
    const span = { from: 0, to: 2000, patience: 450, replications: 1, seed: 5 };
    const { abandoned } = simulate({ network, clock: ALWAYS, arrivals, onWork, ...span });
    fc.pre(abandoned === 0);
    const cases = new Map<number, Row[]>();
    for (const work of done.sort((a, b) => a.began - b.began || a.ended - b.ended)) {
      const task = network.tasks[work.task];
      const actors = task?.stations.map((station) => network.stations[station]?.label ?? '') ?? [];
      const rows = cases.get(work.case) ?? [];
      cases.set(work.case, [...rows, { step: task?.step ?? 0, actors }]);
    }
    return [...cases.values()];
  }

  /** Parallel ways have nothing in common before they meet, and each row decides once. */
  function isApart(sop: Sop): boolean {
    const flow = buildFlow(sop);
    const forward = forwardFlow(flow);
    const groups = flow.nodes.flatMap(({ id }) => {
      const leaving = flow.edges.filter(({ kind, from }) => kind === 'flow' && from === id);
      const labels = [...new Set(leaving.map(({ label }) => label))];
      return labels.map((label) => leaving.filter((edge) => edge.label === label).map(({ to }) => to));
    });
    const isOnce = sop.steps.every(
      ({ work }) => work.kind !== 'several' || work.mode !== 'serentak' || work.ways.kind === 'onward',
    );
    return (
      isOnce &&
      [...groups, flow.starts].every((targets) => {
        const meeting = meetingOf(targets, forward);
        const seen = targets.flatMap((target) => [...reachableFrom([target], adjacencyOf(flow), meeting)]);
        const own = seen.filter((id) => id !== meeting);
        return targets.length < 2 || new Set(own).size === own.length;
      })
    );
  }

  it('fits, whatever the flow is', () => {
    fc.assert(
      fc.property(randomSop({ steps: 6, actors: 4 }), (sop) => {
        // A case that turns in circles never ends.
        fc.pre(expectedTime(sop, buildFlow(sop))?.kind === 'countable' && isApart(sop));
        const net = netOf(sop);
        for (const rows of casesOf(sop)) {
          const { missing, remaining, ended, skipped, outOfOrder, repeated } = replay(net, rows);
          expect({ missing, remaining, ended, skipped, outOfOrder, repeated }).toEqual({
            missing: 0,
            remaining: 0,
            ended: true,
            skipped: [],
            outOfOrder: [],
            repeated: [],
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
