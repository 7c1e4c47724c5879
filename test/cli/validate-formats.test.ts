import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputsOf } from '../../src/cli/validate/outputs.js';
import { REPORT_FORMATS } from '../../src/reporters/formats.js';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { SOP, sopWith } from './sop.js';

const BAD = sopWith({ 'waktu: 15 menit': 'waktu: segera besok' });
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('sop validate --format', () => {
  test.each(REPORT_FORMATS)('writes %s to stdout or, as the same text, to a file', async (format) => {
    const cwd = folderWith({ 'a.sop.yaml': BAD });
    const { stdout, stderr, exitCode } = await run(`validate --format ${format}`, { cwd });
    expect([stderr, exitCode]).toEqual(['', 1]);
    expect(stdout).toContain(format === 'pretty' ? 'a.sop.yaml:27:12' : 'time-format');
    expect(await run(`validate --format ${format}=hasil.txt`, { cwd })).toEqual({
      stdout: 'Ditulis: hasil.txt\n',
      stderr: '',
      exitCode: 1,
    });
    expect(read(cwd, 'hasil.txt')).toBe(stdout);
  });

  test('writes several at once and keeps stdout for the report that goes there', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD });
    const words = 'validate --format json --format sarif=hasil.sarif --format junit=uji.xml';
    const { stdout, stderr, exitCode } = await run(words, { cwd });
    expect(JSON.parse(stdout).summary.error).toBe(1);
    expect(stderr).toBe('Ditulis: hasil.sarif\nDitulis: uji.xml\n');
    expect(exitCode).toBe(1);
    expect(JSON.parse(read(cwd, 'hasil.sarif')).runs[0].results).toHaveLength(1);
    expect(read(cwd, 'uji.xml')).toContain('<testsuites name="sop validate" tests="1" failures="1"');
  });

  test('takes -o for the one report that has no file of its own', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD });
    await run('validate --format csv --format markdown=b.md -o a.csv', { cwd });
    expect(read(cwd, 'a.csv')).toContain('time-format');
    expect(read(cwd, 'b.md')).toContain('# Hasil pemeriksaan SOP');
  });

  test('lets reports for people follow each other on stdout', async () => {
    const { stdout } = await run('validate --format pretty --format github', {
      cwd: folderWith({ 'a.sop.yaml': BAD }),
    });
    expect(stdout).toContain('27 │     waktu: segera besok');
    expect(stdout).toContain('\n::error file=a.sop.yaml,line=27,');
  });

  test('judges JUnit by --fail-on', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD, 'sop.config.yaml': 'rules: {time-format: warning}\n' });
    expect((await run('validate --format junit', { cwd })).stdout).toContain('failures="0"');
    expect((await run('validate --format junit --fail-on warning', { cwd })).stdout).toContain('failures="1"');
  });

  test('names files as the repository does, wherever it is called', async () => {
    const root = folderWith({ 'bidang/satu/a.sop.yaml': BAD });
    const pathIn = async (env: Record<string, string>) => {
      const { stdout } = await run('validate satu --format gitlab', { cwd: join(root, 'bidang'), env });
      return JSON.parse(stdout)[0].location.path;
    };
    expect(await pathIn({})).toBe('satu/a.sop.yaml');
    expect(await pathIn({ CI_PROJECT_DIR: root })).toBe('bidang/satu/a.sop.yaml');
    expect(await pathIn({ GITHUB_WORKSPACE: root })).toBe('bidang/satu/a.sop.yaml');
    expect(await pathIn({ GITHUB_WORKSPACE: join(root, 'bidang/satu/lain') })).toBe('satu/a.sop.yaml');
  });

  test('names standard input and files outside of the repository as they are', async () => {
    const root = folderWith({ 'luar/a.sop.yaml': BAD, 'dalam/b.txt': '' });
    const cwd = join(root, 'dalam');
    const uriOf = async (words: string, stdin = '') => {
      const { stdout } = await run(`validate ${words} --format sarif`, { cwd, stdin });
      return JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    };
    expect(await uriOf('-', BAD)).toEqual({ uri: '-', uriBaseId: '%SRCROOT%' });
    expect(await uriOf('../luar')).toEqual({ uri: `file://${root}/luar/a.sop.yaml` });
  });
});

describe('the summary page of a GitHub workflow', () => {
  test('gets the report in Markdown behind what stands there', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD, 'ringkasan.md': 'Sebelumnya\n' });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'ringkasan.md') };
    await run('validate --format github', { cwd, env });
    expect(read(cwd, 'ringkasan.md')).toMatch(/^Sebelumnya\n# Hasil pemeriksaan SOP\n/);
  });

  test('is left alone by other formats and by an empty variable', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD, 'ringkasan.md': '' });
    await run('validate', { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'ringkasan.md') } });
    expect((await run('validate --format github', { cwd, env: { GITHUB_STEP_SUMMARY: '' } })).exitCode).toBe(1);
    expect(read(cwd, 'ringkasan.md')).toBe('');
  });

  test('never grows beyond what GitHub takes', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD });
    const path = join(cwd, 'ringkasan.md');
    const addedAt = async (room: number) => {
      const before = 'x'.repeat(1024 * 1024 - room);
      writeFileSync(path, before);
      await run('validate --format github', { cwd, env: { GITHUB_STEP_SUMMARY: path } });
      return read(path).slice(before.length);
    };
    expect(await addedAt(600)).toContain('| 27:12 |');
    const short = await addedAt(400);
    expect(short.length).toBeLessThanOrEqual(400);
    expect(short).toContain('Temuan dalam 1 berkas lain tidak muat di sini');
    expect(await addedAt(50)).toBe('');
  });

  test('that cannot be written is told, behind the annotations', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stdout, stderr, exitCode } = await run('validate --format github', {
      cwd,
      env: { GITHUB_STEP_SUMMARY: join(cwd, 'tidak/ada.md') },
    });
    expect(stdout).toBe('Tidak ada temuan dalam 1 berkas.\n');
    expect(stderr).toContain('Tidak dapat menulis');
    expect(exitCode).toBe(3);
  });
});

describe('reports that cannot be written so', () => {
  const refused: readonly (readonly [words: string, says: string])[] = [
    ['--format sarf', 'Maksud Anda "sarif"? Yang ada: pretty, json, sarif,'],
    ['--format sarif=', 'Nama berkas pada --format sarif= belum diisi.'],
    ['--format json --format sarif', 'Laporan json dan sarif akan bercampur di layar.'],
    ['--format pretty --format json', 'Laporan pretty dan json akan bercampur di layar.'],
    ['--format json=a --format sarif=b -o c', 'Tidak jelas laporan mana yang ditulis ke "c" (--output).'],
    ['--format json=a.json --format sarif=./a.json', 'Dua laporan akan ditulis ke "./a.json".'],
    ['a.yaml --format sarif=a.yaml', '"a.yaml" ialah SOP yang diperiksa'],
    ['--format sarif=a.sop.yaml', '"a.sop.yaml" ialah nama berkas SOP, dan laporan akan menimpanya.'],
    ['a.yaml -o ./A.SOP.yaml', '"./A.SOP.yaml" ialah nama berkas SOP'],
    ['-o temuan.xlsx', 'Tidak ada bentuk yang berakhiran ".xlsx" (-o temuan.xlsx).'],
    ['-o sop.config.yaml', '"sop.config.yaml" ialah nama berkas konfigurasi'],
  ];

  test.each(refused)('are refused: %s', async (words, says) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'a.yaml': SOP });
    const { stdout, stderr, exitCode } = await run(`validate ${words}`, { cwd });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain(says);
    expect(read(cwd, 'a.sop.yaml')).toBe(SOP);
  });

  test('are those that the name of the file tells where no format is named', () => {
    expect(outputsOf(undefined, 'a.csv')).toEqual([{ format: 'csv', file: 'a.csv' }]);
    expect(outputsOf(undefined, 'a.MD')).toEqual([{ format: 'markdown', file: 'a.MD' }]);
    expect(outputsOf(undefined, 'a.txt')).toEqual([{ format: 'pretty', file: 'a.txt' }]);
    expect(outputsOf(['junit'], 'a.xml')).toEqual([{ format: 'junit', file: 'a.xml' }]);
  });

  test('may have an equals sign in the name of the file', () => {
    expect(outputsOf(['sarif=a=b.sarif'])).toEqual([{ format: 'sarif', file: 'a=b.sarif' }]);
    expect(outputsOf()).toEqual([{ format: 'pretty' }]);
  });
});
