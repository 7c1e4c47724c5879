import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CliError } from '../../src/cli/cli-error.js';
import { findFiles } from '../../src/cli/find-files.js';
import { folderWith } from './folder.js';

const paths = async (args: readonly string[], cwd: string) => (await findFiles(args, cwd)).map(({ path }) => path);
const refused = (args: readonly string[], cwd: string): Promise<CliError> =>
  findFiles(args, cwd).then(
    () => expect.unreachable('it found something'),
    (error) => error,
  );

test('finds all SOPs below a folder, sorted, without node_modules and hidden folders', async () => {
  const cwd = folderWith({
    'b.sop.yaml': '',
    'a/z.sop.yaml': '',
    'a/x.yaml': '',
    'node_modules/n.sop.yaml': '',
    '.git/g.sop.yaml': '',
  });
  expect(await paths([], cwd)).toEqual(['a/z.sop.yaml', 'b.sop.yaml']);
  expect(await paths(['a'], cwd)).toEqual(['a/z.sop.yaml']);
});

test.each([
  ['.', 'a/b/z.sop.yaml'],
  ['./', 'a/b/z.sop.yaml'],
  ['a', 'a/b/z.sop.yaml'],
  ['./a/', 'a/b/z.sop.yaml'],
  ['a//b', 'a/b/z.sop.yaml'],
  ['a/../a', 'a/b/z.sop.yaml'],
  ['a/..', 'a/b/z.sop.yaml'],
])('calls what lies below %s by the shortest way', async (arg, path) => {
  expect(await paths([arg], folderWith({ 'a/b/z.sop.yaml': '' }))).toEqual([path]);
});

test('calls what lies above or elsewhere by the way that was named', async () => {
  const cwd = folderWith({ 'a/b/z.sop.yaml': '' });
  expect(await paths(['..'], join(cwd, 'a/b'))).toEqual(['../b/z.sop.yaml']);
  expect(await findFiles([`${cwd}/a/`], '/')).toEqual([
    { path: `${cwd}/a/b/z.sop.yaml`, absolute: `${cwd}/a/b/z.sop.yaml`, isCommon: true },
  ]);
});

test('takes a file whatever its name is, and standard input', async () => {
  const cwd = folderWith({ 'draf.yaml': '' });
  expect(await paths(['draf.yaml', '-'], cwd)).toEqual(['draf.yaml', '-']);
});

test('takes a file that is named twice only once', async () => {
  const cwd = folderWith({ 'a.sop.yaml': '' });
  expect(await paths(['a.sop.yaml', '.', join(cwd, 'a.sop.yaml')], cwd)).toEqual(['a.sop.yaml']);
});

test('follows links to files but not to folders, which may lead round in circles', async () => {
  const cwd = folderWith({ 'a/a.sop.yaml': '' });
  symlinkSync(join(cwd, 'a/a.sop.yaml'), join(cwd, 'b.sop.yaml'));
  symlinkSync(cwd, join(cwd, 'a/circle'));
  expect(await paths([], cwd)).toEqual(['a/a.sop.yaml', 'b.sop.yaml']);
});

test('finds a link to nowhere in a folder, and says what one is that is named', async () => {
  const cwd = folderWith({});
  symlinkSync('hilang.sop.yaml', join(cwd, 'b.sop.yaml'));
  expect(await paths([], cwd)).toEqual(['b.sop.yaml']);
  const error = await refused(['b.sop.yaml'], cwd);
  expect(error.words.id).toContain('"b.sop.yaml" adalah tautan ke berkas yang tidak ada');
  expect(error.exitCode).toBe(2);
});

test('says that a path does not exist and proposes the file that is meant', async () => {
  const cwd = folderWith({ 'surat.sop.yaml': '' });
  const error = await refused(['surat'], cwd);
  expect(error.exitCode).toBe(2);
  expect(error.words.id).toBe('Berkas atau folder "surat" tidak ada. Maksud Anda "surat.sop.yaml"?');
  expect((await refused(['lain'], cwd)).words.id).toBe('Berkas atau folder "lain" tidak ada.');
});

test.each([
  ['D:\\SOP\\*.sop.yaml', 'sop validate "D:\\SOP"'],
  ['sop/*/a?.sop.yaml', 'sop validate "sop"'],
  ['*.sop.yaml', 'sop validate "."'],
])('says of the pattern %s which folder to name', async (pattern, command) => {
  const error = await refused([pattern], folderWith({}));
  expect(error.exitCode).toBe(2);
  expect(error.words.id).toContain(`misalnya ${command}.`);
});

test('takes no configuration for an SOP', async () => {
  const error = await refused(['sub/sop.config.yaml'], folderWith({ 'sub/sop.config.yaml': '' }));
  expect(error.words.id).toContain('"sub/sop.config.yaml" adalah konfigurasi, bukan SOP');
  expect(error.exitCode).toBe(2);
});

test('says that a folder holds no SOP', async () => {
  const cwd = folderWith({ 'kosong/a.txt': '' });
  const error = await refused(['kosong'], cwd);
  expect(error.exitCode).toBe(2);
  expect(error.words.id).toContain('Folder "kosong" tidak berisi SOP');
});
