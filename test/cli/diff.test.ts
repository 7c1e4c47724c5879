import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { SOP, sopWith } from './sop.js';

const REVISED = sopWith({
  '/017/': '/018/',
  'peralatan: [Komputer]': 'peralatan: [Komputer, Pemindai]',
  'loket: Petugas Loket': 'loket: Petugas Layanan',
  'waktu: 15 menit': 'waktu: 5 menit',
  'Tidak lengkap: ajukan': 'Tidak lengkap: {ke: ajukan, peluang: 20%}',
});
const FILES = { 'a.sop.yaml': SOP, 'b.sop.yaml': REVISED };

const schema = JSON.parse(readFileSync(new URL('../../schemas/diff.schema.json', import.meta.url), 'utf8'));

describe('sop diff', () => {
  test('tells what changed, by sections, and the minutes saved', async () => {
    const { stdout, stderr, exitCode } = await run('diff a.sop.yaml b.sop.yaml', { cwd: folderWith(FILES) });
    expect(stdout).toBe(`Semula   a.sop.yaml 000.8.3.3/017/DISPERPUS/2026 – Penerbitan Surat Keterangan
Menjadi  b.sop.yaml 000.8.3.3/018/DISPERPUS/2026 – Penerbitan Surat Keterangan

Identitas
  ~ Nomor SOP (diubah)
      - 000.8.3.3/017/DISPERPUS/2026
      + 000.8.3.3/018/DISPERPUS/2026
  + Peralatan/Perlengkapan (ditambahkan)
      + Pemindai

Pelaksana
  ~ Petugas Layanan
      Nama (nama diubah)
        - Petugas Loket
        + Petugas Layanan

Langkah
  ~ Langkah 2: Memeriksa kelengkapan berkas
      Waktu (hemat 10 menit)
        - 15 menit
        + 5 menit
      Alur (alur diubah)
        - Tidak lengkap → langkah 1 “Mengajukan permohonan”
        + Tidak lengkap → langkah 1 “Mengajukan permohonan” (peluang 20%)

Waktu penyelesaian
  Jalur normal   45 menit → 35 menit (hemat 10 menit)
  Waktu harapan  45 menit → 39 menit (hemat 6 menit)

4 perubahan: identitas 2, pelaksana 1, langkah 1.
`);
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  test('ends with 1 only with --exit-code, and only where something changed', async () => {
    const cwd = folderWith(FILES);
    expect((await run('diff a.sop.yaml b.sop.yaml --exit-code', { cwd })).exitCode).toBe(1);
    const same = await run('diff a.sop.yaml a.sop.yaml --exit-code', { cwd });
    expect(same.exitCode).toBe(0);
    expect(same.stdout).toMatch(/Jalur normal +45 menit \(tetap\)[\s\S]*Tidak ada perubahan makna\.\n$/);
  });

  test('speaks English, with the official labels', async () => {
    const { stdout } = await run('diff a.sop.yaml b.sop.yaml --lang en', { cwd: folderWith(FILES) });
    expect(stdout).toContain('~ Nomor SOP (changed)');
    expect(stdout).toContain('Waktu (saves 10 minutes)');
    expect(stdout).toContain('4 changes: identity 2, pelaksana 1, steps 1.');
  });

  test('writes JSON that its schema describes', async () => {
    const added = REVISED.replace(
      '  - kegiatan: Menandatangani',
      '  - kegiatan: Mencatat\n    pelaksana: loket\n  - kegiatan: Menandatangani',
    );
    const cwd = folderWith({ ...FILES, 'b.sop.yaml': added });
    const { stdout } = await run('diff a.sop.yaml b.sop.yaml --format json', { cwd });
    const report = JSON.parse(stdout);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({
      changed: true,
      before: { file: 'a.sop.yaml', minutesPerWorkday: 450 },
      identity: [{ field: 'nomor', label: 'Nomor SOP' }],
      lists: [{ list: 'peralatan', changes: [{ kind: 'added', after: { position: 2, text: 'Pemindai' } }] }],
      actors: [{ kind: 'kept', before: { id: 'loket', label: 'Petugas Loket' } }],
      steps: [
        { kind: 'kept', after: { number: 2 }, flow: [{ after: { label: 'Tidak lengkap', chance: 20 } }] },
        { kind: 'added', before: null, after: { number: 3, activity: 'Mencatat' } },
      ],
      time: { normal: { before: { minutes: 45, open: false }, after: { minutes: 35, open: true }, difference: -10 } },
    });
    expect(report.notes.join()).toContain('batas bawah');
  });

  test('writes Markdown, whatever stands in the texts', async () => {
    const cwd = folderWith({
      ...FILES,
      'b.sop.yaml': sopWith({ 'keterangan: Dikembalikan': 'keterangan: "a|b <b>*"' + '\n    #' }),
    });
    const { stdout } = await run('diff a.sop.yaml b.sop.yaml --format markdown', { cwd });
    expect(stdout).toContain('# Matriks Perubahan SOP\n\n- Nomor SOP: 000.8.3.3/017/DISPERPUS/2026');
    expect(stdout).toContain('| No | Bagian | Semula | Menjadi | Keterangan |');
    expect(stdout).toContain(
      '| 1 | Langkah 2: Memeriksa kelengkapan berkas<br>Keterangan | Dikembalikan paling banyak 2 kali | a\\|b &lt;b&gt;\\* | Diubah |',
    );
    expect(stdout).toContain('| Jalur normal | 45 menit | 45 menit | Tetap |');
  });

  test.each([
    ['beda.json', '{\n  "version": 1'],
    ['beda.md', '# Matriks Perubahan SOP'],
    ['beda.docx', 'PK'],
    ['beda.txt', 'Semula'],
  ])('writes %s in the form that its name tells', async (name, beginning) => {
    const cwd = folderWith(FILES);
    const outcome = await run(`diff a.sop.yaml b.sop.yaml -o ${name}`, { cwd });
    expect(outcome).toEqual({ stdout: `Ditulis: ${name}\n`, stderr: '', exitCode: 0 });
    expect(readFileSync(join(cwd, name), 'utf8').startsWith(beginning)).toBe(true);
  });

  test('takes one of the two from standard input', async () => {
    const { stdout } = await run('diff a.sop.yaml - --exit-code', { cwd: folderWith(FILES), stdin: REVISED });
    expect(stdout).toContain('Menjadi  - 000.8.3.3/018/DISPERPUS/2026');
  });

  test('goes by the configuration: its defaults, its labels, its working day', async () => {
    const cwd = folderWith({
      'a.sop.yaml': SOP.replace('waktu: 20 menit', 'waktu: 1 hari kerja'),
      'b.sop.yaml': SOP.replace('nomor: ', 'nomor: 9'),
      'sop.config.yaml': 'labels: {nomor: No. Dokumen}\n',
      'dua.yaml': 'workday: 60 menit\n',
    });
    expect((await run('diff a.sop.yaml b.sop.yaml', { cwd })).stdout).toContain('No. Dokumen (diubah)');
    const other = await run('diff a.sop.yaml b.sop.yaml --config dua.yaml', { cwd });
    expect(other.stdout).toMatch(/Jalur normal +1 hari kerja 25 menit → 45 menit \(hemat 40 menit\)/);
  });

  test('says where working time is counted otherwise on the two sides', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'b/b.sop.yaml': SOP, 'b/sop.config.yaml': 'workday: 480 menit\n' });
    expect((await run('diff a.sop.yaml b/b.sop.yaml', { cwd })).stdout).toContain(
      'konfigurasi waktu kerja yang berbeda',
    );
  });

  test('says where an SOP has errors by which the comparison may be wrong', async () => {
    const cwd = folderWith({ ...FILES, 'b.sop.yaml': SOP.replace('Tidak lengkap: ajukan', 'Tidak lengkap: ajukn') });
    const { stdout, exitCode } = await run('diff a.sop.yaml b.sop.yaml', { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain('"b.sop.yaml" masih memuat kesalahan (flow-target-unknown)');
    expect(exitCode).toBe(0);
  });

  test('asks whether two SOPs without a common step are one', async () => {
    const other = SOP.replace('id: ajukan', 'id: lapor')
      .replace('Tidak lengkap: ajukan', 'Tidak lengkap: lapor')
      .replace('Mengajukan permohonan', 'Rapat')
      .replace('Memeriksa kelengkapan berkas', 'Mengukur lahan')
      .replace('Menandatangani surat keterangan', 'Berkunjung');
    const { stdout } = await run('diff a.sop.yaml b.sop.yaml', { cwd: folderWith({ ...FILES, 'b.sop.yaml': other }) });
    expect(stdout).toContain('Tidak ada langkah yang sepadan.');
  });

  test('shows what could command a terminal, and fits it', async () => {
    const evil = SOP.replace('judul: Penerbitan', 'judul: "\\e[31m Penerbitan').replace(
      'Surat Keterangan\n',
      'Surat"\n',
    );
    const cwd = folderWith({ ...FILES, 'b.sop.yaml': evil });
    const { stdout } = await run('diff a.sop.yaml b.sop.yaml', { cwd });
    expect(stdout).toMatch(/\+ .\[31m Penerbitan Surat\n/);
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('paints on a terminal only', async () => {
    const cwd = folderWith(FILES);
    expect((await run('diff a.sop.yaml b.sop.yaml', { cwd, terminal: true })).stdout).toContain(
      '\u001b[32m        + 5 menit',
    );
    expect((await run('diff a.sop.yaml b.sop.yaml', { cwd })).stdout).not.toContain('\u001b[');
  });
});

describe('a comparison that cannot be made', () => {
  const refused: readonly (readonly [words: string, says: string])[] = [
    ['a.sop.yaml tidak-ada.sop.yaml', 'Berkas atau folder "tidak-ada.sop.yaml" tidak ada.'],
    ['a.sop.yaml b', 'Maksud Anda "b.sop.yaml"?'],
    ['a.sop.yaml .', '"." ialah folder.'],
    ['- -', 'Masukan standar ("-") hanya dapat menjadi salah satu'],
    ['a.sop.yaml rusak.sop.yaml', '"rusak.sop.yaml" tidak terbaca utuh sebagai SOP (baris 2)'],
    ['a.sop.yaml kosong.sop.yaml', '"kosong.sop.yaml" tidak terbaca utuh sebagai SOP'],
    ['a.sop.yaml b.sop.yaml --format dox', '"dox" (--format) tidak dikenal. Maksud Anda "docx"?'],
    ['a.sop.yaml b.sop.yaml -o b.sop.yaml', '"b.sop.yaml" ialah nama berkas SOP, dan laporan akan'],
    ['a.sop.yaml b.sop.yaml --config x.yaml', 'Berkas konfigurasi "x.yaml" (--config) tidak ada.'],
    ['a.sop.yaml', 'Lihat "sop diff --help".'],
  ];

  test.each(refused)('is told: %s', async (words, says) => {
    const cwd = folderWith({ ...FILES, 'rusak.sop.yaml': 'sop: 1\njudul: [\n', 'kosong.sop.yaml': '' });
    const { stdout, stderr, exitCode } = await run(`diff ${words}`, { cwd, stdin: SOP });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain(says);
    expect(readFileSync(join(cwd, 'b.sop.yaml'), 'utf8')).toBe(REVISED);
  });

  test('does not put a Word file on a terminal, but into a pipe', async () => {
    const cwd = folderWith(FILES);
    const words = 'diff a.sop.yaml b.sop.yaml --format docx';
    const { stderr, exitCode } = await run(words, { cwd, terminal: true });
    expect(stderr).toContain('Tulis ke berkas, misalnya -o matriks-perubahan.docx.');
    expect(exitCode).toBe(2);
    expect((await run(words, { cwd })).stdout.startsWith('PK')).toBe(true);
  });
});
