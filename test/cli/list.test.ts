import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { SOP, sopWith } from './sop.js';

const DRAFT = sopWith({
  'judul: Penerbitan Surat': 'judul: Pencatatan Surat',
  'waktu: 15 menit': 'waktu: segera besok',
});
const OLD = sopWith({
  'judul: Penerbitan Surat': 'judul: Penghapusan Surat',
  '/017/': '/018/',
  'pembuatan: 2026-01-12, efektif: 2026-02-02': 'pembuatan: 2024-01-12, efektif: 2024-02-02',
});
const FILES = { 'a.sop.yaml': SOP, 'sub/b.sop.yaml': DRAFT.replace('/017/', '/016/'), 'sub/c.sop.yaml': OLD };

const titles = (stdout: string): readonly string[] =>
  JSON.parse(stdout).sops.map(({ judul }: { judul: string }) => judul.split(' ')[0]);

describe('sop list', () => {
  test('lists what stands below the folder, by unit and number, and does not fail on findings', async () => {
    const { stdout, stderr, exitCode } = await run('list', { cwd: folderWith(FILES) });
    expect([stderr, exitCode]).toEqual(['', 0]);
    const rows = stdout.split('\n').slice(2, 5);
    expect(rows.map((row) => /\/(\d+)\/.*(draf|berlaku|perlu evaluasi)/.exec(row)?.slice(1))).toEqual([
      ['016', 'draf'],
      ['017', 'berlaku'],
      ['018', 'perlu evaluasi'],
    ]);
    expect(stdout).toContain('3 SOP: 1 berlaku, 1 perlu evaluasi, 1 draf.\n');
  });

  test('sorts and filters', async () => {
    const cwd = folderWith(FILES);
    const json = async (words: string) => titles((await run(`list --format json ${words}`, { cwd })).stdout);
    expect(await json('--sort efektif')).toEqual(['Penghapusan', 'Penerbitan', 'Pencatatan']);
    expect(await json('--sort judul:desc')).toEqual(['Penghapusan', 'Penerbitan', 'Pencatatan']);
    expect(await json('--filter status=perlu-evaluasi')).toEqual(['Penghapusan']);
    expect(await json('--filter berkas~sub --filter kesalahan=0')).toEqual(['Penghapusan']);
    expect(await json('--filter status=berlaku --filter status=draf sub')).toEqual(['Pencatatan']);
  });

  test('takes the day from --today', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const status = async (today: string) =>
      JSON.parse((await run(`list --format json --today ${today}`, { cwd })).stdout);
    expect((await status('2026-01-31')).sops[0].status).toBe('belum-berlaku');
    expect(await status('2027-02-03')).toMatchObject({ today: '2027-02-03', sops: [{ status: 'perlu-evaluasi' }] });
  });

  test('counts reviews by the configuration, also by the one of --config', async () => {
    const cwd = folderWith({
      'a.sop.yaml': SOP,
      'sop.config.yaml': 'review-every: 3 bulan\n',
      'dua.yaml': 'review-every: 2 tahun\n',
    });
    const review = async (words: string) =>
      JSON.parse((await run(`list --format json ${words}`, { cwd })).stdout).sops[0].evaluasi;
    expect(await review('')).toBe('2026-05-02');
    expect(await review('--config dua.yaml')).toBe('2028-02-02');
  });

  test.each([
    ['daftar.csv', '\ufeffNomor,Judul'],
    ['daftar.json', '{\n  "version": 1'],
    ['daftar.md', '# Daftar SOP'],
    ['daftar.xlsx', 'PK'],
    ['daftar.txt', 'Nomor  '],
  ])('writes %s in the form that its name tells', async (name, beginning) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    expect(await run(`list -o ${name}`, { cwd })).toEqual({ stdout: `Ditulis: ${name}\n`, stderr: '', exitCode: 0 });
    expect(readFileSync(join(cwd, name), 'utf8').startsWith(beginning)).toBe(true);
  });

  test('follows --format rather than the name of the file', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    await run('list --format markdown -o daftar.txt', { cwd });
    expect(readFileSync(join(cwd, 'daftar.txt'), 'utf8')).toMatch(/^# Daftar SOP/);
  });

  test('speaks English', async () => {
    const { stdout } = await run('list --lang en', { cwd: folderWith({ 'a.sop.yaml': SOP }) });
    expect(stdout).toContain('1 SOP: 1 in force.');
  });

  test('lists a file that holds no SOP, by its name', async () => {
    const { stdout, exitCode } = await run('list', { cwd: folderWith({ 'rusak.sop.yaml': 'judul: [\n' }) });
    expect(stdout).toMatch(/rusak\.sop\.yaml +draf/);
    expect(exitCode).toBe(0);
  });

  test('paints on a terminal only', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    expect((await run('list', { cwd, terminal: true })).stdout).toContain('\u001b[32mberlaku');
    expect((await run('list', { cwd })).stdout).not.toContain('\u001b[');
  });
});

describe('a list that cannot be made', () => {
  const refused: readonly (readonly [words: string, says: string])[] = [
    ['--sort tanggal', '"tanggal" (--sort) tidak dikenal.'],
    ['--sort efketif:desc', 'Maksud Anda "efektif"?'],
    ['--filter statu=draf', '"statu" (--filter) tidak dikenal. Maksud Anda "status"?'],
    ['--filter draf', '"draf" (--filter) bukan syarat.'],
    ['--filter status=aktif', 'Nilai "aktif" pada "status=aktif" (--filter) tidak dapat dibandingkan.'],
    ['--format excel', '"excel" (--format) tidak dikenal. Yang ada: pretty, csv, json, markdown, xlsx.'],
    ['--today kemarin', '"kemarin" (--today) bukan tanggal.'],
    ['-o a.sop.yaml', '"a.sop.yaml" ialah nama berkas SOP, dan laporan akan menimpanya.'],
    ['-o daftar.xls', 'Tidak ada bentuk yang berakhiran ".xls" (-o daftar.xls).'],
    ['tidak-ada', 'Berkas atau folder "tidak-ada" tidak ada.'],
  ];

  test.each(refused)('is told: %s', async (words, says) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stdout, stderr, exitCode } = await run(`list ${words}`, { cwd });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain(says);
    expect(readFileSync(join(cwd, 'a.sop.yaml'), 'utf8')).toBe(SOP);
  });

  test('does not put a spreadsheet on a terminal, but into a pipe', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stderr, exitCode } = await run('list --format xlsx', { cwd, terminal: true });
    expect(stderr).toContain('Tulis ke berkas, misalnya -o daftar-sop.xlsx.');
    expect(exitCode).toBe(2);
    expect((await run('list --format xlsx', { cwd })).stdout.startsWith('PK')).toBe(true);
  });
});
