import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadResult, readSop } from '../../src/model/read-sop.js';
import type { Sop, Work } from '../../src/model/sop.js';
import { createSource } from '../../src/source/source.js';
import { config } from './config-of.js';

const HEAD = 'sop: 1\njudul: Izin\npelaksana: {a: Loket, b: {nama: Kepala}}\n';

function read(text: string, given = config()): ReadResult {
  return readSop(createSource('uji.sop.yaml', text), given);
}

function sopOf(lines: string, given = config()): Sop {
  const { sop } = read(HEAD + lines, given);
  if (sop === undefined) throw new Error('no SOP');
  return sop;
}

function workOf(step: string): Work | undefined {
  return sopOf(`langkah:\n  - kegiatan: x\n${step.replace(/^/gm, '    ')}\n`).steps[0]?.work;
}

describe('the identity part', () => {
  it('is read with every key', () => {
    const sop = sopOf(`nomor: 12/X
jenis: rutin
sifat: teknis
instansi: {nama: Pemprov, unit: [Dinas, Bidang], alamat: Jl. A, logo: l.png}
tanggal: {pembuatan: 2026-01-12, revisi: Agustus 2026, efektif: 2 Februari 2026}
revisi_ke: 2
pengesahan: {jabatan: Kadis, nama: N, pangkat: P, nip: "1", mewakili: Plt., tanda_tangan: elektronik}
paraf: [{peran: Disusun oleh, jabatan: J, nama: M, nip: "2"}]
dasar_hukum: [UU 1, UU 2]
kualifikasi_pelaksana: [K]
keterkaitan: [SOP A, b.sop.yaml, {nomor: "3", judul: C}]
peralatan: [A]
peringatan: [B]
pencatatan: [C]
tambahan: [{judul: T, isi: satu}, {judul: U, isi: [dua, tiga]}]
standar_pelayanan: {waktu: 3 hari kerja, biaya: "Rp0,00", tahap: {daftar: 1 jam}}
riwayat: [{revisi_ke: 0, tanggal: 2026-01-12, uraian: Baru}]
langkah: [{kegiatan: x, pelaksana: a}]
`);
    expect(sop).toMatchObject({
      title: 'Izin',
      number: '12/X',
      kind: 'rutin',
      nature: 'teknis',
      agency: { name: 'Pemprov', units: ['Dinas', 'Bidang'], address: 'Jl. A', logo: 'l.png' },
      dates: {
        created: { text: '2026-01-12', iso: '2026-01-12' },
        revised: { text: 'Agustus 2026' },
        effective: { iso: '2026-02-02' },
      },
      revision: 2,
      approval: { office: 'Kadis', name: 'N', rank: 'P', nip: '1', onBehalf: 'Plt.', signature: 'elektronik' },
      initials: [{ role: 'Disusun oleh', office: 'J', name: 'M', nip: '2' }],
      legalBasis: ['UU 1', 'UU 2'],
      related: [
        { title: 'SOP A', path: '' },
        { title: '', path: 'b.sop.yaml' },
        { title: 'C', number: '3' },
      ],
      boxes: [
        { title: 'T', items: ['satu'], listed: false },
        { title: 'U', items: ['dua', 'tiga'], listed: true },
      ],
      history: [{ revision: 0, date: { iso: '2026-01-12' }, description: 'Baru' }],
    });
    expect(sop.dates.revised).not.toHaveProperty('iso');
    expect(sop.standard?.time?.duration).toMatchObject({ maximum: 1350 });
    expect(sop.standard?.stages.get('daftar')?.text).toBe('1 jam');
    expect(sop.actors).toEqual([
      { id: 'a', label: 'Loket', abbreviation: '', external: false, officers: 1, group: '' },
      { id: 'b', label: 'Kepala', abbreviation: '', external: false, officers: 1, group: '' },
    ]);
  });

  it('is empty where the file says nothing', () => {
    expect(sopOf('langkah: [{kegiatan: x, pelaksana: a}]\n')).toMatchObject({
      number: '',
      nature: 'administratif',
      agency: { name: '', units: [], address: '', logo: '' },
      dates: {},
      approval: { office: '', signature: 'basah' },
      legalBasis: [],
      related: [],
      history: [],
    });
  });

  it('takes one text for a list, trims texts and keeps their lines', () => {
    const sop = sopOf(
      'instansi: {nama: "  A  ", unit: Dinas}\npengesahan:\n  nama: |\n    Satu\n    Dua\nlangkah: []\n',
    );
    expect(sop.agency).toMatchObject({ name: 'A', units: ['Dinas'] });
    expect(sop.approval.name).toBe('Satu\nDua');
  });

  it('keeps the place of items in a list, and takes a list of empty items for empty', () => {
    expect(sopOf('peralatan: [a, , b]\nlangkah: []\n'.replace(', ,', ', "",')).equipment).toEqual(['a', '', 'b']);
    expect(sopOf('peralatan:\n  -\n  - ""\nlangkah: []\n').equipment).toEqual([]);
  });

  it('reads numbers as they are written where a text belongs', () => {
    expect(sopOf('nomor: 000.80\npengesahan: {nip: 198007152005012003}\nlangkah: []\n')).toMatchObject({
      number: '000.80',
      approval: { nip: '198007152005012003' },
    });
  });
});

describe('a step', () => {
  it('has its quality, time and notes', () => {
    const [step] = sopOf(`langkah:
  - id: x
    kegiatan: Memeriksa
    pelaksana: a
    tahap: t
    kelengkapan: Berkas
    waktu: {teks: Akhir bulan, nilai: 2 jam}
    tunggu: 1 jam
    output: [A, B]
    keterangan: k
    rujukan: r.sop.yaml
`).steps;
    expect(step).toMatchObject({
      number: 1,
      id: 'x',
      activity: 'Memeriksa',
      stage: 't',
      requirements: ['Berkas'],
      time: { text: 'Akhir bulan', duration: { kind: 'closed', maximum: 120 } },
      waiting: { text: '1 jam' },
      outputs: ['A', 'B'],
      note: 'k',
      reference: 'r.sop.yaml',
    });
  });

  it('has no id and no time where none is written', () => {
    const [step] = sopOf('langkah: [{kegiatan: x, pelaksana: a, id: , waktu: ""}]\n').steps;
    expect(step).not.toHaveProperty('id');
    expect(step).not.toHaveProperty('time');
  });

  it('keeps a time that cannot be read', () => {
    const [step] = sopOf('langkah: [{kegiatan: x, pelaksana: a, waktu: segera besok}]\n').steps;
    expect(step?.time).toEqual({ text: 'segera besok', duration: { kind: 'invalid' } });
  });
});

describe('who works and where it goes on', () => {
  it('is one pelaksana who goes on to the next step', () => {
    expect(workOf('pelaksana: a')).toEqual({
      kind: 'single',
      actor: 'a',
      text: '',
      ways: { kind: 'onward', targets: [{ kind: 'next' }] },
    });
    expect(workOf('pelaksana: [a]')).toMatchObject({ kind: 'single', actor: 'a' });
  });

  it('is several, together unless the file says otherwise', () => {
    expect(workOf('pelaksana: [a, b]')).toMatchObject({ kind: 'several', mode: 'bersama', actors: ['a', 'b'] });
    expect(workOf('pelaksana: [a, b]\nkerja: serentak')).toMatchObject({ mode: 'serentak' });
  });

  it('is another step, several, or the end', () => {
    expect(workOf('pelaksana: a\nlanjut: x')).toMatchObject({ ways: { targets: [{ kind: 'step', id: 'x' }] } });
    expect(workOf('pelaksana: a\nlanjut: [x, y]')).toMatchObject({ ways: { targets: [{ id: 'x' }, { id: 'y' }] } });
    expect(workOf('pelaksana: a\nlanjut: selesai')).toMatchObject({ ways: { targets: [{ kind: 'end' }] } });
  });

  it('is a decision with any labels, with chances or without', () => {
    expect(
      workOf(
        'pelaksana: a\nteks: Lengkap?\nkeputusan:\n  Y: lanjut\n  1: {ke: x, peluang: "12,5 %"}\n  Tidak: {ke: selesai, peluang: 20}\n  lain: {ke: x, peluang: banyak}',
      ),
    ).toMatchObject({
      text: 'Lengkap?',
      ways: {
        kind: 'decision',
        branches: expect.arrayContaining([
          { label: 'Y', target: { kind: 'next' } },
          { label: '1', target: { kind: 'step', id: 'x' }, chance: 12.5 },
          { label: 'Tidak', target: { kind: 'end' }, chance: 20 },
          { label: 'lain', target: { kind: 'step', id: 'x' }, chance: Number.NaN },
        ]),
      },
    });
  });

  it('keeps the order of the labels', () => {
    const work = workOf('pelaksana: a\nkeputusan: {Tidak: selesai, 2: lanjut, 1: x, Ya: lanjut}');
    const ways = work?.kind === 'single' ? work.ways : undefined;
    expect(ways?.kind === 'decision' && ways.branches.map(({ label }) => label)).toEqual(['Tidak', '2', '1', 'Ya']);
  });

  it('is a chain of parts', () => {
    expect(
      workOf('rangkaian:\n  - {id: x, pelaksana: a, teks: T}\n  - {pelaksana: b, keputusan: {Ya: lanjut, Tidak: x}}'),
    ).toMatchObject({
      kind: 'chain',
      parts: [
        { id: 'x', actor: 'a', text: 'T', ways: { kind: 'onward' } },
        { actor: 'b', ways: { kind: 'decision', branches: [{ label: 'Ya' }, { label: 'Tidak' }] } },
      ],
    });
  });
});

describe('a faulty file', () => {
  it('has no SOP where it is no mapping', () => {
    for (const text of ['', 'halo', '- a\n', '["]']) expect(read(text).sop).toBeUndefined();
  });

  it('still gives the SOP that can be made of it', () => {
    const { sop, findings } = read(
      'judul: [a]\nlangkah:\n  - Menerima\n  -\n  - {kegiatan: x, pelaksana: {a: b}}\npelaksana: [Loket]\n',
    );
    expect(findings.length).toBeGreaterThan(3);
    expect(sop?.steps.map(({ activity }) => activity)).toEqual(['Menerima', '', 'x']);
  });

  it('says whether it was read whole', () => {
    expect(read(`${HEAD}langkah: [{kegiatan: x, pelaksana: a}]\n`).whole).toBe(true);
    expect(read('judul x\nnomor: y\n').whole).toBe(false);
  });

  it('is read without a throw, and never silently not at all', () => {
    const bits = [
      'sop: 1\n',
      'judul: ',
      'pelaksana:\n',
      'langkah:\n',
      '  - ',
      'kegiatan: ',
      '    ',
      'keputusan: ',
      '{',
      '}',
      '[',
      ']',
      'x',
      ': ',
      '\n',
      '1',
      '"',
      'waktu: ',
      'rangkaian: ',
      'lanjut: ',
      ', ',
      '- ',
      'null',
      'tanggal: ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 25 }), (parts) => {
        const { sop, findings } = read(parts.join(''));
        expect(sop !== undefined || findings.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('defaults', () => {
  const defaults = {
    instansi: { nama: 'Pemprov', unit: 'Dinas', logo: 'l.png' },
    pengesahan: { jabatan: 'Kadis' },
    peralatan: ['Komputer'],
    standar_pelayanan: { waktu: '1 hari kerja' },
  };

  it('fill in what the SOP leaves out, to any depth', () => {
    const sop = sopOf('instansi: {unit: Bidang, alamat: }\npengesahan:\nlangkah: []\n', config({ defaults }));
    expect(sop.agency).toEqual({ name: 'Pemprov', units: ['Bidang'], address: '', logo: 'l.png' });
    expect(sop.approval.office).toBe('Kadis');
    expect(sop.equipment).toEqual(['Komputer']);
    expect(sop.standard?.time?.duration).toMatchObject({ maximum: 450 });
  });

  it('do not touch what the SOP says, be it empty', () => {
    expect(sopOf('peralatan: []\npengesahan: {jabatan: ""}\nlangkah: []\n', config({ defaults }))).toMatchObject({
      equipment: [],
      approval: { office: '' },
    });
  });

  it('leave the configuration as it is', () => {
    const given = config({ defaults: Object.freeze({ instansi: Object.freeze({ nama: 'A' }) }) });
    expect(sopOf('instansi: {unit: B}\nlangkah: []\n', given).agency.name).toBe('A');
  });
});
