import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { SOP } from './sop.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'bin/sop.js');

/** Writes the name of every file that node reads, and of every module that it loads, to stderr. */
const WATCH = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { register, syncBuiltinESMExports } from 'node:module';
  const { readFileSync } = fs;
  fs.readFileSync = (file, ...rest) => (fs.writeSync(2, file + "\\n"), readFileSync(file, ...rest));
  syncBuiltinESMExports();
  const hook = 'import { writeSync } from "node:fs";' +
    'export async function load(url, context, next) { writeSync(2, url + "\\\\n"); return next(url, context); }';
  register('data:text/javascript,' + encodeURIComponent(hook));
`)}`;

/** What is read or loaded by a call of the program. */
function loadedBy(...words: readonly string[]): { readonly stdout: string; readonly loaded: readonly string[] } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', WATCH, BIN, ...words], { encoding: 'utf8' });
  const names = stderr.split('\n').filter((name) => /^(file:|\/|[A-Z]:)/.test(name));
  // The folder of a clone may bear any name, that of a library too.
  return { stdout, loaded: names.map((name) => name.replace(ROOT, '/')) };
}

describe.skipIf(!existsSync(join(ROOT, 'dist/bin/sop.cjs')))('the built program', () => {
  test('loads none of its libraries to tell its version', () => {
    const { stdout, loaded } = loadedBy('--version');
    expect(stdout).toBe(`${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`);
    expect(loaded.filter((name) => name.endsWith('sop.cjs'))).toHaveLength(1);
    expect(loaded.filter((name) => /docx|ajv|yaml|pdfkit|node_modules/.test(name))).toEqual([]);
  });

  test('loads neither yaml nor docx to check what is written in common YAML, and yaml for a rare form of it', () => {
    const library = /[\\/](docx|yaml)\.cjs$/;
    const file = join(folderWith({ 'a.sop.yaml': 'judul: &a Izin\n' }), 'a.sop.yaml');
    expect(loadedBy('validate', join(ROOT, 'examples')).loaded.filter((name) => library.test(name))).toEqual([]);
    expect(loadedBy('validate', file).loaded.filter((name) => library.test(name))).toHaveLength(1);
  });

  test('reads the letters of its regular expressions as they were written', () => {
    const file = join(folderWith({ 'a.sop.yaml': 'sop: 1\nnomor: 000/…/DINAS/2026\n' }), 'a.sop.yaml');
    const { stdout } = spawnSync(process.execPath, [BIN, 'validate', file, '--format', 'json'], { encoding: 'utf8' });
    expect(stdout).toContain('number-placeholder');
  });

  test('reads a pipe, and draws a logo that is an SVG, for which it loads more while it runs', () => {
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><circle cx="2" cy="2" r="2"/></svg>';
    const sop = SOP.replace('unit: ', 'logo: logo.svg, unit: ');
    const cwd = folderWith({ 'a.sop.yaml': sop, 'logo.svg': logo });
    const render = spawnSync(process.execPath, [BIN, 'render', '--to', 'pdf'], { cwd, encoding: 'utf8' });
    expect(render).toMatchObject({ status: 0, stdout: 'Ditulis: a.pdf\n', stderr: '' });
    if (process.platform === 'win32') return;
    const pipe = 'mkfifo p; cat a.sop.yaml > p & "$0" "$1" list p --format csv';
    const { status, stdout } = spawnSync('sh', ['-c', pipe, process.execPath, BIN], { cwd, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('Penerbitan Surat Keterangan')]);
  });

  /** A copy of the program that may be changed. */
  function copyOfProgram(): string {
    const folder = folderWith({ 'package.json': readFileSync(join(ROOT, 'package.json'), 'utf8') });
    cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
    cpSync(join(ROOT, 'dist/bin'), join(folder, 'dist/bin'), { recursive: true, preserveTimestamps: true });
    return folder;
  }

  test('keeps what V8 compiles for threads apart from what it compiles for one SOP', () => {
    const folder = copyOfProgram();
    for (const name of readdirSync(join(folder, 'dist/bin'))) {
      if (/\.cjs\.[a-z-]+\.v\d/.test(name)) rmSync(join(folder, 'dist/bin', name));
    }
    const sop = readFileSync(join(ROOT, 'examples/pengelolaan-surat-masuk.sop.yaml'), 'utf8');
    const names = Array.from({ length: 60 }, (_, index) => `${index}.sop.yaml`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, sop])));
    const kept = (...words: readonly string[]) => {
      spawnSync(process.execPath, [join(folder, 'bin/sop.js'), 'analyze', ...words], { cwd });
      return readdirSync(join(folder, 'dist/bin')).flatMap((name) => /^sop\.cjs\.([a-z-]+)\.v\d/.exec(name)?.[1] ?? []);
    };
    expect(kept()).toContain('analyze-threads');
    expect(kept('0.sop.yaml').toSorted()).toEqual(['analyze', 'analyze-threads']);
  });

  test('says the same when what V8 has kept of its code is broken', () => {
    const folder = copyOfProgram();
    const run = () => spawnSync(process.execPath, [join(folder, 'bin/sop.js'), 'validate', join(ROOT, 'examples')]);
    const good = run();
    const kept = readdirSync(join(folder, 'dist/bin')).filter((name) => name.startsWith('sop.cjs.validate.'));
    expect(kept).toHaveLength(1);
    for (const name of kept) writeFileSync(join(folder, 'dist/bin', name), 'x'.repeat(1000));
    expect(run()).toMatchObject({ status: good.status, stdout: good.stdout, stderr: good.stderr });
  });

  test('ends with the exit code of what it found', () => {
    const cwd = folderWith({ 'a.sop.yaml': 'sop: 1\n' });
    const { status, stdout } = spawnSync(process.execPath, [BIN, 'validate'], { cwd, encoding: 'utf8' });
    expect(stdout).toContain('a.sop.yaml:1:1  kesalahan');
    expect(status).toBe(1);
  });

  test.skipIf(!existsSync('/dev/full'))('says so when its output cannot be written', () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const command = '"$0" "$1" validate > /dev/full';
    const { stderr, status } = spawnSync('sh', ['-c', command, process.execPath, BIN], { cwd, encoding: 'utf8' });
    expect(stderr).toContain('sop: Hasilnya tidak dapat ditulis seluruhnya: disk penuh.');
    expect(status).toBe(3);
  });

  test('takes a reader that has seen enough for no failure, and ends with what it found all the same', () => {
    const cwd = folderWith({ 'a.sop.yaml': 'sop: 1\n' });
    const pipe = '{ "$0" "$1" validate; echo "ends with $?" >&2; } | head -c 1';
    const { stderr } = spawnSync('sh', ['-c', pipe, process.execPath, BIN], { cwd, encoding: 'utf8' });
    expect(stderr).toBe('ends with 1\n');
  });
});

test('a program that is not built yet says what to do', () => {
  const folder = folderWith({ 'package.json': '{"type": "module"}' });
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  const { stderr, status } = spawnSync(process.execPath, [join(folder, 'bin/sop.js'), 'validate'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('sop: Program belum lengkap terpasang');
  expect(stderr).toContain('npm run build');
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(3);
});

test('bin/sop.js can be run as it is', () => {
  expect(execFileSync('head', ['-1', BIN], { encoding: 'utf8' })).toBe('#!/usr/bin/env node\n');
});
