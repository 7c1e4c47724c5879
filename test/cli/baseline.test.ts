import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { OTHER_SOP, SOP, sopWith } from './sop.js';

const OLD = sopWith({ 'waktu: 15 menit': 'waktu: segera besok' });
const NEW = OLD.replace('waktu: 20 menit', 'waktu: lusa sore');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** A folder with a baseline of what is found in it now. */
async function adopted(files: Readonly<Record<string, string>>, words = '--baseline b.json'): Promise<string> {
  const cwd = folderWith(files);
  await run(`validate ${words} --update-baseline`, { cwd });
  return cwd;
}

describe('sop validate --baseline', () => {
  test('starts green, and counts what it leaves out', async () => {
    const cwd = folderWith({ 'a.sop.yaml': OLD, 'b.sop.yaml': OTHER_SOP });
    expect(await run('validate --baseline b.json --update-baseline', { cwd })).toEqual({
      stdout:
        'Tidak ada temuan baru dalam 2 berkas. 1 temuan lama di baseline tidak ditampilkan.\n' +
        'Baseline "b.json" ditulis: 1 temuan dalam 1 berkas (1 ditambahkan, 0 dihapus).\n',
      stderr: '',
      exitCode: 0,
    });
    expect(await run('validate --baseline b.json', { cwd })).toEqual({
      stdout: 'Tidak ada temuan baru dalam 2 berkas. 1 temuan lama di baseline tidak ditampilkan.\n',
      stderr: '',
      exitCode: 0,
    });
    expect((await run('validate', { cwd })).exitCode).toBe(1);
  });

  test('fails on what is new, and shows only that', async () => {
    const cwd = await adopted({ 'a.sop.yaml': OLD });
    writeFileSync(join(cwd, 'a.sop.yaml'), `# di atas\n${NEW}`);
    const { stdout, exitCode } = await run('validate --baseline b.json', { cwd });
    expect(stdout).toContain('“lusa sore” tidak terbaca');
    expect(stdout).not.toContain('“segera besok” tidak terbaca');
    expect(stdout).toMatch(
      /\n1 kesalahan dalam 1 berkas\. 1 temuan lama di baseline tidak ditampilkan\.\nPenjelasan .*\n$/,
    );
    expect(exitCode).toBe(1);
  });

  test('judges warnings by what is new', async () => {
    const cwd = await adopted({ 'a.sop.yaml': sopWith({ 'Mengajukan permohonan': 'Pengajuan permohonan' }) });
    expect((await run('validate --baseline b.json --max-warnings 0 --fail-on info', { cwd })).exitCode).toBe(0);
  });

  test('names files from its own folder, wherever it is called', async () => {
    const cwd = await adopted({ 'sop/satu/a.sop.yaml': OLD, 'ci/x.txt': '' }, 'sop --baseline ci/b.json');
    expect(JSON.parse(read(cwd, 'ci/b.json')).findings).toMatchObject([
      { file: '../sop/satu/a.sop.yaml', rule: 'time-format' },
    ]);
    const elsewhere = await run('validate a.sop.yaml --baseline ../../ci/b.json', { cwd: join(cwd, 'sop/satu') });
    expect(elsewhere.exitCode).toBe(0);
  });

  test('counts in JSON, and leaves the other reports without what is old', async () => {
    const cwd = await adopted({ 'a.sop.yaml': OLD });
    writeFileSync(join(cwd, 'a.sop.yaml'), SOP);
    const { stdout, stderr } = await run('validate --baseline b.json --format json', { cwd });
    expect(JSON.parse(stdout).summary).toEqual({ files: 1, error: 0, warning: 0, info: 0, baseline: 0 });
    expect(stderr).toContain('sudah tidak ada lagi');
    writeFileSync(join(cwd, 'a.sop.yaml'), OLD);
    expect((await run('validate --baseline b.json --format gitlab', { cwd })).stdout).toBe('[]\n');
    const markdown = (await run('validate --baseline b.json --format markdown', { cwd })).stdout;
    expect(markdown).toContain('1 temuan lama di baseline tidak ditampilkan.');
    const english = (await run('validate --baseline b.json --lang en', { cwd })).stdout;
    expect(english).toBe('No new findings in 1 file. 1 old finding of the baseline is not shown.\n');
  });

  test('shows findings in standard input whole', async () => {
    const cwd = await adopted({ 'a.sop.yaml': OLD });
    expect((await run('validate - --baseline b.json', { cwd, stdin: OLD })).exitCode).toBe(1);
  });

  test('lets --fix mend what is old too', async () => {
    const cwd = await adopted({ 'a.sop.yaml': sopWith({ 'judul: ': 'judul: SOP ' }) });
    const { stdout } = await run('validate --fix --baseline b.json --update-baseline', { cwd });
    expect(stdout).toBe(
      'Tidak ada temuan baru dalam 1 berkas.\nDibetulkan: 1 hal dalam 1 berkas.\n' +
        'Baseline "b.json" ditulis: 0 temuan dalam 0 berkas (0 ditambahkan, 1 dihapus).\n',
    );
    expect(read(cwd, 'a.sop.yaml')).toBe(SOP);
  });
});

describe('entries whose findings are there no more', () => {
  test('are told, and taken out by --update-baseline', async () => {
    const cwd = await adopted({ 'a.sop.yaml': NEW, 'b.sop.yaml': OTHER_SOP });
    writeFileSync(join(cwd, 'a.sop.yaml'), OLD);
    const told = await run('validate --baseline b.json', { cwd });
    expect(told.stdout).toContain(
      '1 temuan dalam baseline "b.json" sudah tidak ada lagi: a.sop.yaml (1). Hapus dari baseline dengan --update-baseline.',
    );
    expect(told.exitCode).toBe(0);
    const { stdout } = await run('validate --baseline b.json --update-baseline', { cwd });
    expect(stdout).toContain('ditulis: 1 temuan dalam 1 berkas (0 ditambahkan, 1 dihapus).');
    const { mtimeMs } = statSync(join(cwd, 'b.json'));
    const again = await run('validate --baseline b.json --update-baseline', { cwd });
    expect(again.stdout).toContain('Baseline "b.json" tidak berubah: 1 temuan dalam 1 berkas.');
    expect(statSync(join(cwd, 'b.json')).mtimeMs).toBe(mtimeMs);
  });

  test('are those of files that are gone, too', async () => {
    const cwd = await adopted({ 'a.sop.yaml': OLD, 'b.sop.yaml': OTHER_SOP });
    rmSync(join(cwd, 'a.sop.yaml'));
    expect((await run('validate --baseline b.json', { cwd })).stdout).toContain('a.sop.yaml (1)');
    await run('validate --baseline b.json --update-baseline', { cwd });
    expect(JSON.parse(read(cwd, 'b.json')).findings).toEqual([]);
  });

  test('are not those of files that were not checked', async () => {
    const cwd = await adopted({ 'a.sop.yaml': OLD, 'b.sop.yaml': OTHER_SOP.replace('15 menit', 'besok') });
    const before = read(cwd, 'b.json');
    expect((await run('validate a.sop.yaml --baseline b.json', { cwd })).stdout).not.toContain('sudah tidak ada lagi');
    await run('validate a.sop.yaml --baseline b.json --update-baseline', { cwd });
    expect(read(cwd, 'b.json')).toBe(before);
  });

  test('are not those of what compares files, where not all of them are checked', async () => {
    const cwd = await adopted({ 'a.sop.yaml': SOP, 'b.sop.yaml': SOP });
    const before = read(cwd, 'b.json');
    expect(before).toContain('"number-unique"');
    const { stdout } = await run('validate a.sop.yaml --baseline b.json', { cwd });
    expect(stdout).toBe('Tidak ada temuan baru dalam 1 berkas.\n');
    await run('validate a.sop.yaml --baseline b.json --update-baseline', { cwd });
    expect(read(cwd, 'b.json')).toBe(before);
  });

  test('move with a file only where the baseline is told so', async () => {
    const cwd = await adopted({ 'a.sop.yaml': OLD });
    mkdirSync(join(cwd, 'sub'));
    renameSync(join(cwd, 'a.sop.yaml'), join(cwd, 'sub/a.sop.yaml'));
    expect((await run('validate --baseline b.json', { cwd })).exitCode).toBe(1);
    writeFileSync(join(cwd, 'b.json'), read(cwd, 'b.json').replace('"a.sop.yaml"', '"sub/a.sop.yaml"'));
    expect((await run('validate --baseline b.json', { cwd })).exitCode).toBe(0);
  });
});

describe('a baseline that cannot be used', () => {
  const refused = async (words: string, files: Readonly<Record<string, string>> = {}) => {
    const cwd = folderWith({ 'a.sop.yaml': OLD, ...files });
    const { stdout, stderr, exitCode } = await run(`validate ${words}`, { cwd });
    expect([stdout, exitCode]).toEqual(['', 2]);
    return stderr;
  };

  test('is told with its place', async () => {
    const text = '{\n  "version": 1,\n  "findings": [\n    {"file": "a" "rule": "b"}\n  ]\n}\n';
    expect(await refused('--baseline b.json', { 'b.json': text })).toBe(
      `sop: Baseline tidak dapat dipakai, jadi tidak ada SOP yang diperiksa.

b.json:4:18
  Di sini teksnya bukan JSON yang sah. Kembalikan isinya dari git, atau hapus berkas ini dan buat lagi dengan --update-baseline.
  3 │   "findings": [
  4 │     {"file": "a" "rule": "b"}
    │                  ^
`,
    );
    expect(await refused('--baseline b.json --lang en', { 'b.json': '<<<<<<< HEAD\n' })).toContain(
      'b.json:1:1\n  This file still holds conflict markers of git.',
    );
    expect(await refused('--baseline b.json', { 'b.json': '{"version": 9}' })).toContain('b.json:1:13\n');
    expect(await refused('--baseline b.json', { 'b.json': '' })).toContain('b.json:1:1\n');
  });

  test('is not written over', async () => {
    const cwd = folderWith({ 'a.sop.yaml': OLD, 'b.json': '{' });
    expect((await run('validate --baseline b.json --update-baseline', { cwd })).exitCode).toBe(2);
    expect(read(cwd, 'b.json')).toBe('{');
  });

  test('stops --fix before anything is written', async () => {
    const text = sopWith({ '15 menit': '15mnt' });
    const cwd = folderWith({ 'a.sop.yaml': text, 'b.json': '{' });
    expect((await run('validate --fix --baseline b.json', { cwd })).exitCode).toBe(2);
    expect(read(cwd, 'a.sop.yaml')).toBe(text);
  });

  test('is one that is missing, unless it is to be made', async () => {
    expect(await refused('--baseline b.json')).toBe(
      'sop: Baseline "b.json" tidak ada. Periksa namanya, atau buat dengan menambahkan --update-baseline.\n',
    );
  });

  test('is one without a name, and the file of a report', async () => {
    expect(await refused('--update-baseline')).toContain('--baseline sop-baseline.json --update-baseline');
    expect(await refused('--baseline b.json -o b.json', { 'b.json': '{}' })).toContain('laporan akan menimpanya');
    expect(await refused('- --baseline b.json --update-baseline')).toContain('tidak dapat dicatat dalam baseline');
    expect(await refused('--fix-dry-run --baseline b.json --update-baseline')).toContain('bersama --update-baseline.');
  });

  test.each(['', ' --update-baseline'])('is a folder: says what to write%s', async (update) => {
    const cwd = folderWith({ 'a.sop.yaml': OLD, 'b/x': '' });
    const { stderr, exitCode } = await run(`validate --baseline ./b${update}`, { cwd });
    expect(stderr).toBe(
      'sop: "./b" (--baseline) adalah folder, padahal baseline adalah berkas. Tulis misalnya --baseline b/sop-baseline.json.\n',
    );
    expect(exitCode).toBe(2);
    expect((await run(`validate --baseline . ${update}`, { cwd })).stderr).toContain('--baseline sop-baseline.json');
  });

  test('is one that cannot be read or written: exit code 3', async () => {
    const cwd = folderWith({ 'a.sop.yaml': OLD });
    expect((await run('validate --baseline a.sop.yaml/b', { cwd })).exitCode).toBe(3);
    const { stderr, exitCode } = await run('validate --baseline tidak/ada.json --update-baseline', { cwd });
    expect(stderr).toContain('foldernya tidak ada');
    expect(exitCode).toBe(3);
  });
});
