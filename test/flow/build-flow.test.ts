import { describe, expect, it } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.js';
import type { Work } from '../../src/model/sop.js';
import { decision, onward, single, sopOf, stepOf, toStep } from '../layout/random-sop.js';

const several = (mode: 'bersama' | 'berurutan' | 'serentak', actors: readonly string[]): Work => ({
  kind: 'several',
  mode,
  actors,
  text: '',
  ways: onward(),
});

const flowOf = (...works: readonly Work[]) =>
  buildFlow(
    sopOf(
      ['a', 'b', 'c'],
      works.map((work, index) => stepOf(index + 1, work)),
    ),
  );
const edgesOf = (flow: ReturnType<typeof flowOf>) =>
  flow.edges.map(
    ({ from, to, kind, label }) => `${from}${kind === 'joint' ? '–' : '>'}${to}${label === null ? '' : ` ${label}`}`,
  );
const kindsOf = (flow: ReturnType<typeof flowOf>) => flow.nodes.map(({ id, kind }) => `${id} ${kind}`);

describe('buildFlow', () => {
  it('runs from top to bottom, from a capsule to a capsule', () => {
    const flow = flowOf(single('a'), single('b'), single('a'));
    expect(edgesOf(flow)).toEqual(['1>2', '2>3']);
    expect(kindsOf(flow)).toEqual(['1 terminator', '2 process', '3 terminator']);
    expect(flow.starts).toEqual(['1']);
  });

  it('gives a decision its labelled ways and a refused way a capsule of its own', () => {
    const flow = flowOf(
      single('a'),
      single('b', decision({ label: 'Ya', target: { kind: 'next' } }, { label: 'Tidak', target: { kind: 'end' } })),
      single('a'),
    );
    expect(edgesOf(flow)).toEqual(['1>2', '2>3 Ya', '2>2:Tidak Tidak']);
    expect(flow.nodes.find((node) => node.id === '2:Tidak')).toMatchObject({
      kind: 'terminator',
      text: 'Selesai',
      ending: true,
    });
  });

  it('joins symbols of joint work in the order of their columns and enters and leaves at the first one named', () => {
    const flow = flowOf(single('a'), several('bersama', ['c', 'a', 'b']), single('b'));
    expect(edgesOf(flow)).toEqual(['1>2.1', '2.2–2.3', '2.3–2.1', '2.1>3']);
  });

  it('hands over inside a row from each to the next', () => {
    const flow = flowOf(single('a'), several('berurutan', ['b', 'c']), single('a'));
    expect(edgesOf(flow)).toEqual(['1>2.1', '2.1>2.2', '2.2>3']);
  });

  it('goes to each and from each of a row side by side', () => {
    const flow = flowOf(single('a'), several('serentak', ['b', 'c']), single('a'));
    expect(edgesOf(flow)).toEqual(['1>2.1', '1>2.2', '2.1>3', '2.2>3']);
  });

  it('stays in its column from one row side by side to the next, or goes to the first symbol there', () => {
    const flow = flowOf(single('a'), several('serentak', ['a', 'b']), several('serentak', ['c', 'b']), single('a'));
    expect(edgesOf(flow)).toContain('2.1>3.1');
    expect(edgesOf(flow)).toContain('2.2>3.2');
    expect(edgesOf(flow)).not.toContain('2.1>3.2');
  });

  it('makes capsules of the first of a hand-over at the beginning and the last one at the end', () => {
    const flow = flowOf(several('berurutan', ['a', 'b']), several('berurutan', ['a', 'b']));
    expect(kindsOf(flow)).toEqual(['1.1 terminator', '1.2 process', '2.1 process', '2.2 terminator']);
  });

  it('runs through the parts of a rangkaian and takes a part as a target', () => {
    const chain: Work = {
      kind: 'chain',
      parts: [
        { id: 'outline', actor: 'a', text: '', ways: onward() },
        {
          actor: 'b',
          text: '',
          ways: decision(
            { label: 'Ya', target: { kind: 'next' } },
            { label: 'Tidak', target: { kind: 'step', id: 'outline' } },
          ),
        },
      ],
    };
    expect(edgesOf(flowOf(single('a'), chain, single('a')))).toEqual(['1>2.1', '2.1>2.2', '2.2>3 Ya', '2.2>2.1 Tidak']);
  });

  it('lists a target that does not exist and draws no edge to it', () => {
    const flow = flowOf(single('a', onward(toStep(9))), single('b'));
    expect(flow.edges).toEqual([]);
    expect(flow.unknownTargets).toEqual([{ id: 'langkah-9', step: 1, index: 0 }]);
  });

  it('gives two ways to one target ids of their own', () => {
    const flow = flowOf(
      single('a', decision({ label: 'Ya', target: { kind: 'next' } }, { label: 'Tidak', target: { kind: 'next' } })),
      single('b'),
    );
    expect(flow.edges.map((edge) => edge.id)).toEqual(['1>2', '1>2#2']);
  });
});
