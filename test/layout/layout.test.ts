import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFlow } from '../../src/flow/build-flow.js';
import { verifyPage } from '../../src/layout/flow/verify.js';
import { layOut } from '../../src/layout/layout.js';
import { permenpan352012 } from '../../src/layout/profiles/permenpan-35-2012.js';
import type { Sop } from '../../src/model/sop.js';
import type { Page } from '../../src/page/pages.js';
import { decision, onward, randomSop, single, sopOf, stepOf, toStep } from './random-sop.js';

const lay = (sop: Sop) => layOut(sop, buildFlow(sop), { profile: permenpan352012, font: 'Arial', draft: false });
const flowPages = (sop: Sop): readonly Page[] => lay(sop).pages.pages.filter((page) => page.kind === 'flow');
const long = 'Memeriksa kelengkapan berkas permohonan beserta lampirannya. '.repeat(6).trim();

/** Steps enough for several pages, with a way back from the last page to the first. */
const overPages = () =>
  sopOf(
    ['pemohon', 'petugas', 'kepala'],
    Array.from({ length: 16 }, (_, index) => {
      const actor = ['pemohon', 'petugas', 'kepala'][index % 3] ?? 'pemohon';
      const back = index === 14;
      const ways = back
        ? decision({ label: 'Setuju', target: { kind: 'next' } }, { label: 'Tidak setuju', target: toStep(2) })
        : onward();
      return stepOf(index + 1, single(actor, ways), { activity: long });
    }),
  );

describe('layOut', () => {
  it('puts the identity before the flow and numbers the pages through', () => {
    const { pages } = lay(overPages()).pages;
    expect(pages[0]?.kind).toBe('identity');
    expect(pages.map((page) => page.number)).toEqual(pages.map((_, index) => index + 1));
    expect(pages.filter((page) => page.kind === 'flow').length).toBeGreaterThan(1);
  });

  it('splits an edge over two pages into a lettered pair that names the other page', () => {
    const pages = flowPages(overPages());
    const pentagons = pages.flatMap((page) =>
      page.symbols.filter((symbol) => symbol.kind === 'offpage').map((symbol) => ({ on: page.number, ...symbol })),
    );
    const letters = [...new Set(pentagons.map((symbol) => symbol.letter))];
    expect(letters.length).toBeGreaterThanOrEqual(pages.length);
    for (const letter of letters) {
      const pair = pentagons.filter((symbol) => symbol.letter === letter);
      expect(pair).toHaveLength(2);
      expect(pair[0]?.page).toBe(pair[1]?.on);
      expect(pair[1]?.page).toBe(pair[0]?.on);
    }
  });

  it('draws the way back over pages from the head of the later to the foot of the earlier page', () => {
    const pages = flowPages(overPages());
    const back = pages.flatMap((page) => page.connectors.filter((connector) => connector.id.startsWith('15>2')));
    expect(back).toHaveLength(2);
    expect(back.map((connector) => connector.label)).toEqual([null, 'Tidak setuju']);
  });

  it('gives the same pages for the same SOP', () => {
    expect(JSON.stringify(lay(overPages()))).toBe(JSON.stringify(lay(overPages())));
  });

  it('repeats the heading on each page', () => {
    for (const page of flowPages(overPages())) {
      const headings = page.cells.filter((cell) => cell.heading).map((cell) => cell.field);
      expect(headings).toEqual(
        expect.arrayContaining(['no', 'kegiatan', 'pelaksana', 'mutu_baku', 'kelengkapan', 'waktu']),
      );
    }
  });

  it('fills every place of the grid by exactly one cell', () => {
    for (const page of lay(overPages()).pages.pages) {
      const { columns, rows } = page.table;
      const count = new Map<string, number>();
      for (const cell of page.cells)
        for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
          for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
            count.set(`${row}/${column}`, (count.get(`${row}/${column}`) ?? 0) + 1);
      expect(count.size).toBe(columns.length * rows.length);
      expect([...count.values()].every((times) => times === 1)).toBe(true);
    }
  });

  it('keeps every line of text within its cell', () => {
    for (const page of lay(overPages()).pages.pages)
      for (const cell of page.cells.filter((item) => !item.upright))
        for (const line of cell.paragraphs.flatMap((paragraph) => paragraph.lines)) {
          expect(line.x).toBeGreaterThanOrEqual(cell.box[0]);
          expect(line.x + line.width).toBeLessThanOrEqual(cell.box[0] + cell.box[2]);
          expect(line.y).toBeGreaterThan(cell.box[1]);
          expect(line.y).toBeLessThan(cell.box[1] + cell.box[3]);
        }
  });

  it('reports a row that is higher than a page and still prints it', () => {
    const sop = sopOf(['a'], [stepOf(1, single('a'), { activity: long.repeat(40) })]);
    expect(lay(sop).findings).toEqual([
      { rule: 'page-overflow', data: { step: 1 }, place: { path: ['langkah', 0, 'kegiatan'] } },
    ]);
    expect(flowPages(sop)).toHaveLength(1);
  });

  it('reports the first pelaksana for whom the page has no room', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `a${index + 1}`);
    const crowded = (count: number) => lay(sopOf(ids(count), [stepOf(1, single('a1'))])).findings;
    expect(crowded(14)).toEqual([]);
    expect(crowded(18)).toEqual([
      { rule: 'page-crowded', data: { actor: 'a16', count: 18 }, place: { path: ['pelaksana', 'a16'], part: 'key' } },
    ]);
  });

  it('cuts a name that is far too long for a heading, and tells it in full on the identity page', () => {
    const name = 'Kepala Bidang Penyelenggaraan Pelayanan Perizinan '.repeat(100).trim();
    const plain = overPages();
    const sop = {
      ...plain,
      actors: plain.actors.map((actor, index) => (index === 1 ? { ...actor, abbreviation: '', label: name } : actor)),
    };
    const texts = (pages: readonly Page[]) => pages.flatMap((page) => page.cells).flatMap((cell) => cell.paragraphs);
    const [flowPage] = flowPages(sop);
    const heading = flowPage?.cells.find((cell) => cell.field === 'actor' && cell.actor === 'petugas');
    expect(heading?.paragraphs.map(({ text }) => text).join(' ')).toMatch(/^Kepala Bidang .*…$/);
    expect(heading?.box[3]).toBeLessThan((flowPage?.height ?? 0) / 2);
    const identity = lay(sop).pages.pages.filter((page) => page.kind === 'identity');
    const printed = texts(identity).map(({ text }) => text.replaceAll('\u200b', ''));
    expect(printed.join(' ')).toContain(name);
    expect(printed).toContain('Nama Pelaksana Selengkapnya');
    expect(texts(lay(plain).pages.pages).map(({ text }) => text)).not.toContain('Nama Pelaksana Selengkapnya');
  });

  it('flows a long list of the identity on to a second page, marked so', () => {
    const equipment = Array.from({ length: 90 }, (_, index) => `Alat nomor ${index + 1}`);
    const pages = lay({ ...overPages(), equipment }).pages.pages.filter((page) => page.kind === 'identity');
    const texts = pages.map((page) => page.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.text)));
    expect(pages.length).toBeGreaterThan(1);
    expect(texts[1]).toContain('Peralatan/Perlengkapan (lanjutan)');
    expect(texts.flat().filter((text) => text.startsWith('Alat nomor'))).toHaveLength(90);
  });

  it('writes DRAF across every page of a draft', () => {
    const sop = overPages();
    const { pages } = layOut(sop, buildFlow(sop), { profile: permenpan352012, font: 'Arial', draft: true }).pages;
    expect(pages.every((page) => page.marks.some((mark) => mark.kind === 'watermark' && mark.text === 'DRAF'))).toBe(
      true,
    );
  });
});

describe('the drawing', () => {
  it('breaks no promise on an SOP over several pages', () => {
    for (const page of flowPages(overPages())) expect(verifyPage(page)).toEqual([]);
  });

  it('draws every edge once, whole or as a pair of halves, for any SOP', () => {
    fc.assert(
      fc.property(randomSop({ steps: 10, actors: 5 }), (sop) => {
        const flow = buildFlow(sop);
        const connectors = flowPages(sop).flatMap((page) => page.connectors.map((connector) => connector.id));
        for (const edge of flow.edges) {
          const whole = connectors.filter((id) => id === edge.id).length;
          const halves = connectors.filter((id) => id.startsWith(`${edge.id}:`) && /:[A-Z]+[12]$/.test(id)).length;
          expect([whole, halves]).toSatisfy(
            ([one, two]: [number, number]) => (one === 1 && two === 0) || (one === 0 && two === 2),
          );
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it.each([
    { steps: 10, actors: 6, numRuns: 25, seed: 11 },
    { steps: 30, actors: 12, numRuns: 5, seed: 12 },
    { steps: 60, actors: 15, numRuns: 4, seed: 14 },
  ])(
    'breaks no promise for any SOP of up to $steps steps and $actors pelaksana',
    ({ steps, actors, numRuns, seed }) => {
      fc.assert(
        fc.property(randomSop({ steps, actors }), (sop) => {
          expect(flowPages(sop).flatMap(verifyPage)).toEqual([]);
        }),
        { numRuns, seed, endOnFailure: true },
      );
    },
  );
});
