import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMermaid } from '../../src/export/mermaid.js';
import { buildFlow } from '../../src/flow/build-flow.js';
import type { Sop } from '../../src/model/sop.js';
import { actor, decision, onward, sampleSop, single, step } from './sample-sop.js';

const mermaid = (sop: Sop) => toMermaid(sop, buildFlow(sop));

describe('the flow as Mermaid text', () => {
  it('puts the symbols of each pelaksana into a subgraph, in the order of the columns', () => {
    const sop = sampleSop(
      [actor('loket', 'Petugas Loket'), actor('kadis', 'Kepala Dinas'), actor('arsip', 'Arsiparis')],
      [
        step(1, 'Menerima surat', single('loket')),
        step(2, 'Memberikan disposisi', single('kadis')),
        step(3, 'Mencatat disposisi', single('loket')),
      ],
    );
    expect(mermaid(sop)).toBe(
      [
        'flowchart TD',
        '  subgraph pelaksana1["Petugas Loket"]',
        '    langkah1(["1#46; Menerima surat"])',
        '    langkah3(["3#46; Mencatat disposisi"])',
        '  end',
        '  subgraph pelaksana2["Kepala Dinas"]',
        '    langkah2["2#46; Memberikan disposisi"]',
        '  end',
        '  subgraph pelaksana3["Arsiparis"]',
        '  end',
        '  langkah1 --> langkah2',
        '  langkah2 --> langkah3',
        '',
      ].join('\n'),
    );
  });

  it('draws a decision as a diamond with its words, labels its ways and ends a refused one in "Selesai"', () => {
    const ways = decision({ Setuju: { kind: 'next' }, 'Tidak setuju': { kind: 'end' } });
    const lines = mermaid(
      sampleSop(
        [actor('kadis')],
        [
          step(1, 'Menerima berkas', single('kadis')),
          step(2, 'Memutuskan izin', single('kadis', ways, 'Setuju?')),
          step(3, 'Menandatangani izin', single('kadis')),
        ],
      ),
    ).split('\n');
    expect(lines).toContain('    langkah2{"2#46; Memutuskan izin<br/>Setuju#63;"}');
    expect(lines).toContain('    selesai2_1(["Selesai"])');
    expect(lines).toContain('  langkah2 -->|"Setuju"| langkah3');
    expect(lines).toContain('  langkah2 -->|"Tidak setuju"| selesai2_1');
  });

  it('joins the symbols of joint work by a plain line and those of a hand-over by an arrow', () => {
    const row = (mode: 'bersama' | 'berurutan') =>
      mermaid(
        sampleSop(
          [actor('a'), actor('b')],
          [
            step(1, 'Memulai rapat', single('a')),
            step(2, 'Membahas', { kind: 'several', mode, actors: ['a', 'b'], text: '', ways: onward() }),
            step(3, 'Mengakhiri rapat', single('a')),
          ],
        ),
      ).split('\n');
    expect(row('bersama')).toContain('  langkah2_1 --- langkah2_2');
    expect(row('berurutan')).toContain('  langkah2_1 --> langkah2_2');
  });

  it('keeps symbols of a pelaksana that nobody declared, behind the columns', () => {
    const text = mermaid(sampleSop([actor('a')], [step(1, 'Menulis', single('a')), step(2, 'Membaca', single('b'))]));
    expect(text).toContain('  subgraph pelaksana2["b"]\n    langkah2(["2#46; Membaca"])');
  });

  it('gives a flowchart of no symbols for an SOP of no steps', () => {
    expect(mermaid(sampleSop([], []))).toBe('flowchart TD\n');
  });
});

describe('texts in Mermaid', () => {
  const nodeOf = (activity: string) =>
    /\(\["(.*)"\]\)/.exec(mermaid(sampleSop([actor('a')], [step(1, activity, single('a'))])))?.[1];

  it.each([
    ['sebuah "kutipan"', 'sebuah #quot;kutipan#quot;'],
    ['a [b] (c) {d}', 'a #91;b#93; #40;c#41; #123;d#125;'],
    ['a # b; c | d', 'a #35; b#59; c #124; d'],
    ['<b>x</b> & `y`', '#60;b#62;x#60;/b#62; #38; #96;y#96;'],
    ['**tebal** _miring_', '#42;#42;tebal#42;#42; #95;miring#95;'],
    ['a --> b %% c', 'a #45;#45;#62; b #37;#37; c'],
    ['end', 'end'],
    ['masing-masing', 'masing-masing'],
    ['baris satu\nbaris\tdua', 'baris satu baris dua'],
    ['a\u0000b', 'a b'],
  ])('writes %j so that nothing of it is markup', (activity, text) => {
    expect(nodeOf(activity)).toBe(`1#46; ${text}`);
  });

  it('breaks a long activity into short lines and leaves the end of a very long one out', () => {
    const text = nodeOf('Menyusun laporan pelaksanaan kegiatan triwulan '.repeat(8)) ?? '';
    expect(text.split('<br/>')).toHaveLength(5);
    expect(text.endsWith(' …')).toBe(true);
  });

  it('breaks a word that is longer than a line', () => {
    expect(nodeOf('x'.repeat(60))).toBe(`1#46;<br/>${'x'.repeat(28)}<br/>${'x'.repeat(28)}<br/>xxxx`);
  });

  it('writes any text as one quoted string of harmless characters and known codes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (words) => {
        const lines = mermaid(sampleSop([actor('a', words)], [step(1, words, single('a'))]))
          .trimEnd()
          .split('\n');
        expect(lines).toHaveLength(4);
        const inside = lines.slice(1, 3).map((line) => line.slice(line.indexOf('"') + 1, line.lastIndexOf('"')));
        for (const text of inside) {
          expect(text.replace(/#(?:quot|\d+);/g, '').replace(/<br\/>/g, '')).not.toMatch(/["#;&<>|`[\](){}\p{Cc}]/u);
        }
      }),
    );
  });
});
