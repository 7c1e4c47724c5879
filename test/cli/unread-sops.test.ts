import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { SOP, sopWith } from './sop.js';

/** A folder with SOPs and links to nowhere. */
function folderWithLinks(files: Readonly<Record<string, string>>, links: readonly string[]): string {
  const cwd = folderWith(files);
  for (const link of links) symlinkSync('hilang', join(cwd, link));
  return cwd;
}

const UNREAD =
  'sop: Tidak dapat membaca "b.sop.yaml": tautan itu menuju berkas yang tidak ada. Betulkan tautannya, atau hapus.\n';
const PARTLY =
  'sop: 1 dari 2 SOP tidak dapat dibaca dan dilewati; yang lain tetap diperiksa. Hasilnya tidak lengkap (kode keluar 3).\n';

describe('an SOP that cannot be read', () => {
  test.each(['', ' --cache', ' --fix-dry-run'])('is told, and the others are checked: validate%s', async (option) => {
    const cwd = folderWithLinks({ 'a.sop.yaml': sopWith({ 'waktu: 10 menit': 'waktu: sebentar' }) }, ['b.sop.yaml']);
    for (const _ of ['first', 'again']) {
      const { stdout, stderr, exitCode } = await run(`validate${option}`, { cwd });
      expect(stderr.startsWith(UNREAD + PARTLY)).toBe(true);
      if (option !== ' --fix-dry-run') expect(stdout).toContain('a.sop.yaml:22:12');
      expect(exitCode).toBe(3);
    }
  });

  test('makes no run green whose other SOPs are fine', async () => {
    const cwd = folderWithLinks({ 'a.sop.yaml': SOP }, ['b.sop.yaml']);
    expect(await run('validate --lang en', { cwd })).toEqual({
      stdout: 'No findings in 1 file.\n',
      stderr:
        'sop: Cannot read "b.sop.yaml": it is a link to a file that does not exist. Mend the link, or remove it.\n' +
        'sop: 1 of 2 SOPs could not be read and were left out; the others are checked all the same. The result is not complete (exit code 3).\n',
      exitCode: 3,
    });
  });

  test('keeps no other from being printed', async () => {
    const cwd = folderWithLinks({ 'a.sop.yaml': SOP }, ['b.sop.yaml']);
    const { stderr, exitCode } = await run('render --to svg', { cwd });
    expect(stderr).toContain(UNREAD + PARTLY);
    expect(exitCode).toBe(3);
  });

  test('is all there is to say where none can be read', async () => {
    expect(await run('validate', { cwd: folderWithLinks({}, ['b.sop.yaml']) })).toEqual({
      stdout: '',
      stderr: UNREAD,
      exitCode: 3,
    });
    const { stdout, stderr } = await run('validate', { cwd: folderWithLinks({}, ['a.sop.yaml', 'b.sop.yaml']) });
    expect(stdout).toBe('');
    expect(stderr).toContain('Tidak satu pun dari 2 SOP dapat dibaca');
  });
});
