import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLogo, lookUpNamedFiles, pictureFormat } from '../../src/cli/named-files.js';
import { DEFAULT_CONFIG } from '../../src/model/merge-configs.js';
import { readSop } from '../../src/model/read-sop.js';
import { createSource } from '../../src/source/source.js';
import { PNG } from '../support/png.js';
import { folderWith } from './folder.js';

test('finds a picture beside the SOP, whatever its name says', () => {
  const folder = folderWith({ 'sop/logo.dat': PNG });
  expect(findLogo('logo.dat', join(folder, 'sop/a.sop.yaml'))).toEqual({
    status: 'ok',
    path: join(folder, 'sop/logo.dat'),
    picture: { format: 'png', width: 1, height: 1, bytes: PNG },
  });
});

test('says that it is missing, or no picture', () => {
  const folder = folderWith({ 'a.png': 'teks', 'teks.txt': '' });
  mkdirSync(join(folder, 'folder.png'));
  const status = (logo: string) => findLogo(logo, join(folder, 'a.sop.yaml')).status;
  expect(status('b.png')).toBe('missing');
  expect(status('teks.txt/b.png')).toBe('missing');
  expect(status('a.png')).toBe('no-picture');
  expect(status('folder.png')).toBe('no-picture');
});

test('does not leave the folder of the SOP when nothing marks a project', () => {
  const folder = folderWith({ 'logo.png': PNG, 'sop/a.sop.yaml': '' });
  expect(findLogo('../logo.png', join(folder, 'sop/a.sop.yaml')).status).toBe('outside');
  expect(findLogo(join(folder, 'logo.png'), join(folder, 'sop/a.sop.yaml')).status).toBe('outside');
});

test('goes as far up as the topmost configuration or repository', () => {
  const folder = folderWith({ 'logo.png': PNG, 'sop.config.yaml': '', 'bidang/sop.config.yaml': '' });
  expect(findLogo('../../logo.png', join(folder, 'bidang/sop/a.sop.yaml')).status).toBe('ok');
  const repository = folderWith({ 'logo.png': PNG, '.git/HEAD': '' });
  expect(findLogo('../logo.png', join(repository, 'sop/a.sop.yaml')).status).toBe('ok');
});

test('does not leave the project through a link either', () => {
  const outside = folderWith({ 'rahasia.png': PNG });
  const folder = folderWith({ 'a.sop.yaml': '' });
  symlinkSync(join(outside, 'rahasia.png'), join(folder, 'logo.png'));
  symlinkSync(outside, join(folder, 'gambar'));
  expect(findLogo('logo.png', join(folder, 'a.sop.yaml')).status).toBe('outside');
  expect(findLogo('gambar/rahasia.png', join(folder, 'a.sop.yaml')).status).toBe('outside');
});

test('does not tell whether a file outside exists', () => {
  const folder = folderWith({ 'a.sop.yaml': '' });
  expect(findLogo('../../tidak-ada.png', join(folder, 'a.sop.yaml')).status).toBe('outside');
});

test('knows a picture by its first bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(pictureFormat(PNG)).toBe('png');
  expect(pictureFormat(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('jpg');
  expect(pictureFormat(bytes('<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC "x">\n<svg xmlns="a">'))).toBe(
    'svg',
  );
  expect(pictureFormat(bytes('\ufeff <svg>'))).toBe('svg');
  expect(pictureFormat(bytes('<html><svg></svg></html>'))).toBeUndefined();
  expect(pictureFormat(bytes(''))).toBeUndefined();
});

test('says which of the SOPs that an SOP points to are files of its project', () => {
  const folder = folderWith({ 'sop/b.sop.yaml': '', 'luar.sop.yaml': '' });
  const text = `keterkaitan: [b.sop.yaml, c.sop.yaml, ../luar.sop.yaml, SOP Arsip]
langkah: [{kegiatan: x, pelaksana: y, rujukan: d.sop.yml}, {kegiatan: x, pelaksana: y, rujukan: HK-01}]`;
  const { sop } = readSop(createSource('a.sop.yaml', text), DEFAULT_CONFIG);
  const files = sop && lookUpNamedFiles(sop, join(folder, 'sop/a.sop.yaml'));
  expect([...(files?.related ?? [])]).toEqual([
    ['b.sop.yaml', 'ok'],
    ['c.sop.yaml', 'missing'],
    ['../luar.sop.yaml', 'missing'],
    ['d.sop.yml', 'missing'],
  ]);
});
