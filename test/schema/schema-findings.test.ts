import { describe, expect, it } from 'vitest';
import { schemaFindings } from '../../src/schema/schema-findings.js';
import { findingsOf, yaml } from '../yaml/findings-of.js';

const HEAD = 'sop: 1\njudul: Izin\npelaksana:\n  loket: Petugas Loket\n';
const STEP = 'langkah:\n  - kegiatan: Menerima\n    pelaksana: loket\n';

function problems(text: string): string[] {
  const document = yaml(text);
  return findingsOf(document, schemaFindings(document, 'sop'));
}

/** What is wrong with a whole SOP to which lines are added: keys of the file, or (indented by four) of its step. */
function added(lines: string): string[] {
  return problems(`${HEAD}${STEP}${lines}\n`);
}

describe('a group that is not indented', () => {
  it.each([
    [
      'with fixed keys',
      `${HEAD}tanggal:\npembuatan: 2026-01-12\nefektif: 2026-02-02\n${STEP}`,
      ['flat-group "pembuatan"'],
    ],
    [
      'of pelaksana',
      `sop: 1\njudul: Izin\npelaksana:\nloket: Petugas Loket\nkadis: Kepala Dinas\n${STEP}`,
      ['flat-group "loket"'],
    ],
    [
      'before a key that is none',
      `${HEAD}tanggal:\nefektif: 2026-02-02\nxyz: 1\n${STEP}`,
      ['flat-group "efektif"', 'unknown-key "xyz"'],
    ],
    [
      'that has a value',
      `${HEAD}tanggal: {efektif: 2026-02-02}\npembuatan: 2026-01-12\n${STEP}`,
      ['unknown-key-elsewhere "pembuatan"'],
    ],
  ])('is told once: %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('a step that is torn', () => {
  const step = (lines: string) => problems(`${HEAD}langkah:\n${lines}`);

  it.each([
    [
      'in two',
      '  - id: a\n    kegiatan: Menerima\n  - pelaksana: loket\n    waktu: 1 jam\n',
      ['torn-step "pelaksana"'],
    ],
    ['at each key', '  - id: a\n  - kegiatan: Menerima\n  - pelaksana: loket\n', ['torn-step "kegiatan"']],
  ])('%s is told once', (_, lines, expected) => {
    expect(step(lines)).toEqual(expected);
  });

  it('is none where the next step only lacks something', () => {
    const whole = '  - kegiatan: Menerima\n    pelaksana: loket\n';
    expect(step(`${whole}  - kegiatan: Mencatat\n`)).toEqual(['missing-actor "kegiatan"']);
    expect(step(`${whole}  - pelaksana: loket\n`)).toEqual(['missing-in-step "pelaksana"']);
  });
});

describe('the whole file', () => {
  it.each([
    ['nothing', '', ['empty-file ""']],
    ['comments', '# a\n', ['empty-file ""']],
    ['a text', 'halo\n', ['no-mapping-file "halo"']],
    ['a list', '- a\n- b\n', ['list-file "- a\n- b"']],
  ])('may not be %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('reports each missing key at the first key of the file', () => {
    const document = yaml('nomor: x\n');
    const findings = schemaFindings(document, 'sop');
    expect(findings.map(({ data }) => data?.key)).toEqual(['sop', 'judul', 'pelaksana', 'langkah']);
    expect(findingsOf(document, findings)).toEqual(Array.from({ length: 4 }, () => 'missing "nomor"'));
  });

  it('is content with a draft whose form fields are empty', () => {
    const fields = [
      'nomor:',
      'jenis:',
      'sifat:',
      'instansi:',
      'tanggal: {pembuatan: , efektif: ""}',
      'revisi_ke:',
      'pengesahan: {jabatan: , nama: "", nip: , mewakili: , tanda_tangan: }',
      'paraf: []',
      'dasar_hukum: []',
      'kualifikasi_pelaksana:',
      'keterkaitan: []',
      'peralatan:',
      'peringatan:\n  -',
      'pencatatan: [""]',
      'tambahan:',
      'standar_pelayanan: {waktu: , biaya: , tahap: }',
      'riwayat:',
    ];
    const step = [
      'kelengkapan:',
      'waktu:',
      'tunggu:',
      'output: []',
      'keterangan:',
      'teks:',
      'rujukan:',
      'tahap:',
      'id:',
      'kerja:',
    ];
    expect(added([...step.map((line) => `    ${line}`), ...fields].join('\n'))).toEqual([]);
    expect(problems(`sop: 1\njudul:\npelaksana: {a: A}\n${STEP}`)).toEqual([]);
  });

  it('reads every key of the format', () => {
    expect(
      added(`    id: a
    kerja: serentak
    tahap: t
    kelengkapan: Formulir
    waktu: {teks: Sebelum akhir bulan, nilai: 2 hari kerja}
    tunggu: 2 jam
    output: [Berkas]
    keterangan: k
    teks: Lengkap?
    keputusan: {Y: lanjut, 1: {ke: a, peluang: 20}, true: {ke: selesai, peluang: "12,5 %"}}
    rujukan: x.sop.yaml
  - {kegiatan: b, pelaksana: [loket, loket], lanjut: [a, a]}
  - kegiatan: c
    rangkaian: [{id: x, pelaksana: loket, teks: T, lanjut: selesai}, {pelaksana: loket, keputusan: {Ya: a, Tidak: b}}]
instansi: {nama: N, unit: [A, B], alamat: J, logo: l.png}
keterkaitan: [SOP A, {nomor: "1", judul: B}]
tambahan: [{judul: a, isi: b}, {judul: a, isi: [b]}]
paraf: [{peran: a, jabatan: b, nama: c, nip: "1"}]
riwayat: [{revisi_ke: 0, tanggal: 2026-01-12, uraian: u}]`),
    ).toEqual([]);
  });
});

describe('unknown keys', () => {
  it.each([
    ['a slip of the finger', 'nomer: x', 'unknown-key-near "nomer"', 'nomor'],
    ['another case', 'Nomor: x', 'unknown-key-near "Nomor"', 'nomor'],
    ['a blank for an underscore', 'dasar hukum: []', 'unknown-key-near "dasar hukum"', 'dasar_hukum'],
    ['an English word', 'approval: {}', 'unknown-key-near "approval"', 'pengesahan'],
    ['another word', '    durasi: 1 jam', 'unknown-key-near "durasi"', 'waktu'],
    ['a swap of letters', '    wkatu: 1 jam', 'unknown-key-near "wkatu"', 'waktu'],
  ])('are taken for %s', (_, line, expected, near) => {
    const document = yaml(`${HEAD}${STEP}${line}\n`);
    const findings = schemaFindings(document, 'sop');
    expect(findingsOf(document, findings)).toEqual([expected]);
    expect(findings[0]?.data?.near).toBe(near);
  });

  it('are told where they belong', () => {
    expect(added('nip: "1"')).toEqual(['unknown-key-elsewhere "nip"']);
    expect(added('    nomor: x')).toEqual(['unknown-key-top "nomor"']);
    expect(added('    no.: 3')).toEqual(['number-key "no."']);
    expect(added('instansi: {nama: x, peluang: 2}')).toEqual(['unknown-key-elsewhere "peluang"']);
  });

  it('are listed against the known ones where nothing is near', () => {
    const document = yaml(`${HEAD}${STEP}tanggal: {zzz: 1}\n`);
    expect(schemaFindings(document, 'sop')[0]).toMatchObject({
      message: 'unknown-key',
      data: { known: 'pembuatan, revisi, efektif' },
    });
  });

  it('stand for the missing key that they mean', () => {
    expect(problems(`sop: 1\nJudl: x\npelaksana: {loket: A}\n${STEP}`)).toEqual(['unknown-key-near "Judl"']);
    expect(problems(`${HEAD}langkah:\n  - aktivitas: Menerima\n    pelaksana: loket\n`)).toEqual([
      'unknown-key-near "aktivitas"',
    ]);
  });

  it('do not mean a key that is there already', () => {
    expect(added('judl: x')).toEqual(['unknown-key "judl"']);
  });

  it('may lack the space behind their colon', () => {
    expect(problems(`sop: 1\njudul: x\npelaksana: {a: {nama:A}}\n${STEP}`)).toEqual(['unknown-key-colon "nama:A"']);
  });

  it('may be a merge of YAML 1.1', () => {
    expect(added('<<: x')).toEqual(['merge-key "<<"']);
  });
});

describe('kinds of values', () => {
  it.each([
    ['a number for a text', 'nomor: 000.8', 'quote "000.8"'],
    ['a number for an NIP', 'pengesahan: {nip: 197304121998031004}', 'quote "197304121998031004"'],
    ['true for a text', '    teks: true', 'quote "true"'],
    ['a number for a time', '    waktu: 3', 'time-number "3"'],
    ['a number for a limit', 'standar_pelayanan: {tahap: {a: 3}}', 'time-number "3"'],
    ['a year for a date', 'tanggal: {pembuatan: 2014}', 'date-number "2014"'],
    ['a number for a step', '    keputusan: {Ya: lanjut, Tidak: 3}', 'target-number "3"'],
    ['a text for a list', 'dasar_hukum: UU 25', 'list "UU 25"'],
    ['dashes without spaces', 'dasar_hukum:\n  -UU\n  -PP', 'dash-space "-UU\n  -PP"'],
    ['a mapping for a list', 'paraf: {peran: a}', 'list "{peran: a}"'],
    ['a colon in an item', 'peralatan:\n  - Alat: a\n', 'colon-text "Alat: a"'],
    ['a colon in an item in brackets', '    kelengkapan: [Alat: a, b]', 'colon-text "Alat: a"'],
    ['a mapping for a text', 'nomor: {a: b}', 'text "{a: b}"'],
    ['a list for a text', 'nomor: [a]', 'text "[a]"'],
    ['a list for a time', '    waktu: [1 jam]', 'text-or-mapping "[1 jam]"'],
    ['a text for a mapping', 'tanggal: 2026-01-12', 'mapping "2026-01-12"'],
    ['a list for a mapping', 'tanggal: [2026-01-12]', 'mapping-not-list "[2026-01-12]"'],
    ['a text for an item that is a mapping', 'paraf: [Kepala]', 'mapping-item "Kepala"'],
    ['a text for a number', 'revisi_ke: "0"', 'integer ""0""'],
    ['a fraction for a whole number', 'revisi_ke: 1.5', 'integer "1.5"'],
    ['a number below the least', 'revisi_ke: -1', 'minimum "-1"'],
    ['an unknown choice', 'jenis: xyz', 'enum "xyz"'],
    ['a choice misspelt', 'jenis: pelayaan', 'enum-near "pelayaan"'],
    ['a choice without its stop', 'pengesahan: {mewakili: Plt}', 'enum-near "Plt"'],
    ['an id with capitals', '    id: Langkah 1', 'id-form "Langkah 1"'],
    [
      'a chance that is no figure',
      '    keputusan: {Ya: lanjut, Tidak: {ke: selesai, peluang: banyak}}',
      'percent "banyak"',
    ],
    ['a target without ke', '    keputusan: {Ya: lanjut, Tidak: {peluang: 20%}}', 'missing-inside "Tidak"'],
    ['a time without nilai', '    waktu: {teks: x}', 'missing-inside "waktu"'],
    ['no target', '    keputusan: {Ya: lanjut, Tidak: }', 'empty "Tidak"'],
    ['no decision', '    keputusan:', 'empty "keputusan"'],
    ['no way on', '    lanjut: []', 'empty "[]"'],
  ])('finds %s', (_, line, expected) => {
    expect(added(line)).toEqual([expected]);
  });

  it('finds what a step or a pelaksana lacks', () => {
    expect(problems(`${HEAD}langkah:\n  - pelaksana: loket\n`)).toEqual(['missing-in-step "pelaksana"']);
    expect(problems(`${HEAD}langkah:\n  - kegiatan: a\n`)).toEqual(['missing-actor "kegiatan"']);
    expect(problems(`${HEAD}langkah:\n  - kegiatan:\n    pelaksana: ""\n`)).toEqual(['empty "kegiatan"', 'empty """"']);
    expect(problems(`${HEAD}langkah:\n  - Menerima\n  -\n`)).toEqual(['mapping-item "Menerima"', 'empty-item "-"']);
    expect(problems(`${HEAD}langkah: []\n`)).toEqual(['empty "[]"']);
    expect(problems(`sop: 1\njudul: x\npelaksana:\n${STEP}`)).toEqual(['empty "pelaksana"']);
    expect(problems(`sop: 1\njudul: x\npelaksana: {a: {eksternal: ya}}\n${STEP}`)).toEqual([
      'missing-inside "a"',
      'boolean "ya"',
    ]);
    expect(problems(`sop: 1\njudul: x\npelaksana: {Petugas Loket: A}\n${STEP}`)).toEqual([
      'actor-id-form "Petugas Loket"',
    ]);
    expect(problems(`sop: 1\njudul: x\npelaksana: [A]\n${STEP}`)).toEqual(['mapping-not-list "[A]"']);
  });

  it('knows the version of the format', () => {
    expect(problems(`sop: 2\njudul: x\npelaksana: {a: A}\n${STEP}`)).toEqual(['version "2"']);
    expect(problems(`sop: "1"\njudul: x\npelaksana: {a: A}\n${STEP}`)).toEqual(['integer ""1""']);
    expect(problems(`sop:\njudul: x\npelaksana: {a: A}\n${STEP}`)).toEqual(['empty "sop"']);
  });
});

describe('keys that exclude each other', () => {
  it('are keputusan and lanjut', () => {
    const document = yaml(`${HEAD}${STEP}    keputusan: {Ya: lanjut, Tidak: selesai}\n    lanjut: selesai\n`);
    const [finding, ...more] = schemaFindings(document, 'sop');
    expect(finding).toMatchObject({
      message: 'exclusive-ways',
      data: { key: 'lanjut', other: 'keputusan' },
      related: [{ message: 'other' }],
    });
    expect(more).toEqual([]);
    expect(finding?.place).toEqual({ path: ['langkah', 0, 'lanjut'], part: 'key' });
  });

  it('are rangkaian and what its parts say themselves', () => {
    expect(added('    teks: x\n    kerja: bersama\n    lanjut: selesai\n    rangkaian: [{pelaksana: loket}]')).toEqual([
      'exclusive-chain "pelaksana"',
      'exclusive-chain "teks"',
      'exclusive-chain "kerja"',
      'exclusive-chain "lanjut"',
    ]);
  });

  it('are keputusan and lanjut in a part too', () => {
    const parts = '    rangkaian: [{pelaksana: a, lanjut: b, keputusan: {x: lanjut, y: selesai}}]\n';
    expect(problems(`${HEAD}langkah:\n  - kegiatan: a\n${parts}`)).toEqual(['exclusive-ways "lanjut"']);
  });
});

describe('a file with mistakes in its YAML', () => {
  it('is judged up to the mistake, and nothing is called missing', () => {
    const document = yaml('sop: 1\nnomer: x\njudul: &x &y z\npelaksana: 3\n');
    expect(findingsOf(document, schemaFindings(document, 'sop'))).toEqual(['unknown-key-near "nomer"']);
  });

  it('is judged behind a mistake that could be mended', () => {
    const document = yaml(`${HEAD}${STEP}nomor: "x\njenis: 3\n`);
    expect(findingsOf(document, schemaFindings(document, 'sop'))).toEqual(['enum "3"']);
  });

  it('is not judged on the line of a mistake', () => {
    const document = yaml(`${HEAD}${STEP}nomor: *x\njenis: !x\n`);
    expect(schemaFindings(document, 'sop')).toEqual([]);
  });
});

describe('sop.config.yaml', () => {
  function configProblems(text: string): string[] {
    const document = yaml(text);
    return findingsOf(document, schemaFindings(document, 'config'));
  }

  it.each([
    ['an empty file', '', []],
    [
      'everything',
      'extends: [a, b]\nprofile: bps\nlabels: {judul: X}\npaper: A4\nfont: Arial\ndefaults: {instansi: {nama: x}}\nworkday: 450 menit\nworkdays-per-week: 6\nworkdays-per-month: 25\nreview-every: 12 bulan\nnumber-pattern: x\nrequired-signatories: [a]\nrules: {a: off, b: [error, {c: 1}], d: [info]}\n',
      [],
    ],
    ['a text', 'halo', ['no-mapping-file "halo"']],
    ['an unknown key', 'kertas: A4\n', ['unknown-key-near "kertas"']],
    ['an underscore for a hyphen', 'workdays_per_week: 5\n', ['unknown-key-near "workdays_per_week"']],
    ['an unknown key among the defaults', 'defaults: {nomer: x}\n', ['unknown-key-near "nomer"']],
    ['a wrong value among the defaults', 'defaults: {instansi: x}\n', ['mapping "x"']],
    ['an unknown paper', 'paper: F5\n', ['enum "F5"']],
    ['an unknown severity', 'rules: {a: eror}\n', ['enum-near "eror"']],
    ['an unknown severity before options', 'rules: {a: [eror, {}]}\n', ['enum-near "eror"']],
    [
      'a setting of a wrong kind',
      'rules: {a: 3, b: [error, x], c: []}\n',
      ['rule-setting "3"', 'rule-setting "x"', 'empty "[]"'],
    ],
    ['too many days', 'workdays-per-week: 8\n', ['maximum "8"']],
  ])('with %s', (_, text, expected) => {
    expect(configProblems(text)).toEqual(expected);
  });
});
