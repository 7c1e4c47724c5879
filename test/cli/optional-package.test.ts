import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPackage, importPackage } from '../../src/cli/optional-package.js';
import { folderWith } from './folder.js';

const MANIFEST = JSON.stringify({ name: '@contoh/alat', exports: { '.': { require: './a.cjs', import: './b.mjs' } } });
const PACKAGE = { 'package.json': MANIFEST, 'b.mjs': 'export const name = "b";' };

const inside = (folder: string) =>
  Object.fromEntries(Object.entries(PACKAGE).map(([name, text]) => [`${folder}/@contoh/alat/${name}`, text]));

describe('findPackage', () => {
  test('finds a package of the project above the current folder', () => {
    const root = folderWith({ ...inside('node_modules'), 'sop/a/x': '' });
    const cwd = join(root, 'sop', 'a');
    expect(findPackage('@contoh/alat', { cwd, env: {} })).toBe(join(root, 'node_modules/@contoh/alat'));
  });

  test('finds one in a folder of NODE_PATH and among the global ones of a prefix', () => {
    const root = folderWith({ ...inside('satu'), ...inside('dua/lib/node_modules') });
    const cwd = folderWith();
    expect(findPackage('@contoh/alat', { cwd, env: { NODE_PATH: join(root, 'satu') } })).toBe(
      join(root, 'satu/@contoh/alat'),
    );
    expect(findPackage('@contoh/alat', { cwd, env: { npm_config_prefix: join(root, 'dua') } })).toBe(
      join(root, 'dua/lib/node_modules/@contoh/alat'),
    );
  });

  test('finds nothing where there is nothing', () => {
    expect(findPackage('@contoh/alat', { cwd: folderWith(), env: {} })).toBeUndefined();
  });
});

test('importPackage loads what an import of the package would', async () => {
  const root = folderWith(inside('node_modules'));
  expect(await importPackage(join(root, 'node_modules/@contoh/alat'))).toMatchObject({ name: 'b' });
});
