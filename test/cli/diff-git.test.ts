import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { SOP } from './sop.js';

const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

const LATER = SOP.replace('waktu: 15 menit', 'waktu: 5 menit');
const SAVED = /Jalur normal +45 menit → 35 menit \(hemat 10 menit\)/;

/** A repository with sop/a.sop.yaml committed, and changed since in the working tree. */
function repository(): string {
  const cwd = folderWith({ 'sop/a.sop.yaml': SOP });
  const git = (...words: readonly string[]) => execFileSync('git', [...words], { cwd, env });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=Contoh', '-c', 'user.email=contoh@example.invalid', 'commit', '-q', '-m', 'awal');
  writeFileSync(join(cwd, 'sop/a.sop.yaml'), LATER);
  return cwd;
}

describe('sop diff REV:path', () => {
  test.each([
    ['HEAD:sop/a.sop.yaml', '.'],
    ['main:sop/a.sop.yaml', 'sop'],
    ['HEAD:./a.sop.yaml', 'sop'],
    [':sop/a.sop.yaml', '.'],
  ])('compares %s with the working tree (from %s)', async (word, folder) => {
    const cwd = join(repository(), folder);
    const file = folder === '.' ? 'sop/a.sop.yaml' : 'a.sop.yaml';
    const { stdout, stderr, exitCode } = await run(`diff ${word} ${file} --exit-code`, { cwd, env });
    expect([stderr, exitCode]).toEqual(['', 1]);
    expect(stdout).toContain(`Semula   ${word}`);
    expect(stdout).toMatch(SAVED);
  });

  test('compares two revisions, also of a file that is gone from the working tree', async () => {
    const cwd = repository();
    rmSync(join(cwd, 'sop'), { recursive: true });
    const { stdout, exitCode } = await run('diff HEAD:sop/a.sop.yaml main:sop/a.sop.yaml', { cwd, env });
    expect(stdout).toContain('Tidak ada perubahan makna.');
    expect(exitCode).toBe(0);
  });

  test('goes by the configuration beside the file in the working tree', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'sop/sop.config.yaml'), 'labels: {waktu: Lama}\n');
    expect((await run('diff HEAD:sop/a.sop.yaml sop/a.sop.yaml', { cwd, env })).stdout).toContain(
      'Lama (hemat 10 menit)',
    );
  });

  test('takes a file of that name before a revision', async () => {
    const cwd = repository();
    mkdirSync(join(cwd, 'HEAD:sop'));
    writeFileSync(join(cwd, 'HEAD:sop/a.sop.yaml'), LATER);
    const { stdout } = await run('diff HEAD:sop/a.sop.yaml sop/a.sop.yaml', { cwd, env });
    expect(stdout).toContain('Tidak ada perubahan makna.');
  });

  const refused: readonly (readonly [word: string, says: string])[] = [
    ['HAED:sop/a.sop.yaml', 'Revisi git "HAED" dari "HAED:sop/a.sop.yaml" tidak ada.'],
    ['HEAD:sop/b.sop.yaml', 'Berkas "sop/b.sop.yaml" tidak ada pada revisi itu'],
    ['HEAD:a.sop.yaml', 'Maksud Anda "HEAD:./a.sop.yaml"?'],
    ['HEAD:sop', '"HEAD:sop" ialah folder.'],
    ['HEAD:', '"HEAD:" tidak menyebut berkas.'],
  ];

  test.each(refused)('is told what is wrong with %s', async (word, says) => {
    const cwd = join(repository(), 'sop');
    const { stdout, stderr, exitCode } = await run(`diff ${word} a.sop.yaml`, { cwd, env });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain(says);
  });

  test('passes git no option in the place of a revision', async () => {
    const cwd = repository();
    const { stderr, exitCode } = await run('diff -- --output=x:y sop/a.sop.yaml', { cwd, env });
    expect(stderr).toContain('Revisi git "--output=x"');
    expect(exitCode).toBe(2);
  });

  test('is told that the folder is in no repository', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const outside = { ...env, GIT_CEILING_DIRECTORIES: join(cwd, '..') };
    const { stderr, exitCode } = await run('diff HEAD:a.sop.yaml a.sop.yaml', { cwd, env: outside });
    expect(stderr).toContain('tidak berada dalam repositori git.');
    expect(exitCode).toBe(2);
  });

  test('is told that git is missing', async () => {
    const { stderr, exitCode } = await run('diff HEAD:a.sop.yaml a.sop.yaml', {
      cwd: folderWith({ 'a.sop.yaml': SOP }),
      env: { PATH: folderWith() },
    });
    expect(stderr).toContain('Program "git" tidak ditemukan.');
    expect(exitCode).toBe(3);
  });

  test('refuses a file of a revision that is too long, as any other', async () => {
    const cwd = repository();
    const git = (...words: readonly string[]) => execFileSync('git', [...words], { cwd, env });
    writeFileSync(join(cwd, 'sop/besar.sop.yaml'), `${SOP}# ${'x'.repeat(3_000_000)}\n`);
    git('add', '.');
    const { stderr, exitCode } = await run('diff :sop/besar.sop.yaml sop/a.sop.yaml', { cwd, env });
    expect(stderr).toContain('tidak terbaca utuh sebagai SOP');
    expect(exitCode).toBe(2);
  });
});
