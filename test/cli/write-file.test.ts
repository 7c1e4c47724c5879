import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CliError } from '../../src/cli/cli-error.js';
import { makeFolder, writeWhole } from '../../src/cli/write-file.js';
import { folderWith } from './folder.js';

const refused = (deed: Promise<void>): Promise<CliError> =>
  deed.then(
    () => expect.unreachable('it was written'),
    (error) => error,
  );

test('writes a file and leaves nothing else behind', async () => {
  const folder = folderWith({ 'a.txt': 'lama' });
  await writeWhole(join(folder, 'a.txt'), 'baru');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('baru');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('writes pieces one behind the other', async () => {
  const folder = folderWith({});
  await writeWhole(join(folder, 'a.txt'), [Buffer.from('satu '), Buffer.from(''), Buffer.from('dua')]);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('satu dua');
});

test('keeps the rights of the file that it replaces', async () => {
  const folder = folderWith({ 'a.txt': 'lama' });
  chmodSync(join(folder, 'a.txt'), 0o640);
  await writeWhole(join(folder, 'a.txt'), 'baru');
  expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
});

test('replaces a link instead of writing through it', async () => {
  const folder = folderWith({ 'rahasia.txt': 'utuh' });
  symlinkSync(join(folder, 'rahasia.txt'), join(folder, 'a.txt'));
  await writeWhole(join(folder, 'a.txt'), 'baru');
  expect(readFileSync(join(folder, 'rahasia.txt'), 'utf8')).toBe('utuh');
  expect(lstatSync(join(folder, 'a.txt')).isSymbolicLink()).toBe(false);
});

test('makes a folder with those above it, also where it is there already', async () => {
  const folder = join(folderWith({}), 'a/b/c');
  await Promise.all([makeFolder(folder), makeFolder(folder)]);
  await makeFolder(folder);
  expect(lstatSync(folder).isDirectory()).toBe(true);
});

test.skipIf(process.platform !== 'linux')('gives up where nobody can make a folder', async () => {
  expect((await refused(makeFolder('/proc/sop/a'))).exitCode).toBe(3);
});

test('writes to devices as they are', async () => {
  await writeWhole('/dev/null', 'apa saja');
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('says why it cannot write, and leaves no half of a file', async () => {
  const folder = folderWith({ 'berkas.txt': '', 'sub/x': '' });
  const missing = await refused(writeWhole(join(folder, 'tidak-ada/a.txt'), ''));
  expect(missing.exitCode).toBe(3);
  expect(missing.words.id).toContain('foldernya tidak ada');
  expect((await refused(writeWhole(join(folder, 'sub'), ''))).words.id).toContain('itu folder, bukan berkas');
  expect((await refused(writeWhole(join(folder, 'berkas.txt/a'), ''))).words.id).toContain('berkas, bukan folder');
  expect((await refused(makeFolder(join(folder, 'berkas.txt')))).words.id).toContain('sudah ada berkas');
  expect(readdirSync(folder)).toEqual(['berkas.txt', 'sub']);
});

test.skipIf(process.getuid?.() === 0)('says that a folder may not be written to', async () => {
  const folder = folderWith();
  chmodSync(folder, 0o555);
  expect((await refused(writeWhole(join(folder, 'a'), ''))).words.id).toContain('izin ditolak');
});

test('makes a folder and those above it', async () => {
  const folder = folderWith();
  await makeFolder(join(folder, 'a/b'));
  await makeFolder(join(folder, 'a/b'));
  expect(statSync(join(folder, 'a/b')).isDirectory()).toBe(true);
});
