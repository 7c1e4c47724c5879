import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'bin/sop.js');

/** A module hook that writes the address of every module that is loaded to stderr. */
const WATCH = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  const hook = 'import { writeSync } from "node:fs";' +
    'export async function load(url, context, next) { writeSync(2, url + "\\\\n"); return next(url, context); }';
  register('data:text/javascript,' + encodeURIComponent(hook));
`)}`;

describe.skipIf(!existsSync(join(ROOT, 'dist/bin/run.js')))('the built program', () => {
  test('loads next to nothing to tell its version', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', WATCH, BIN, '--version'], { encoding: 'utf8' });
    expect(stdout).toBe(`${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`);
    const loaded = stderr.split('\n').filter((url) => url.startsWith('file:'));
    const texts = loaded.map((url) => readFileSync(fileURLToPath(url), 'utf8'));
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded.filter((url) => /node_modules\/(docx|ajv|yaml|chalk)\//.test(url))).toEqual([]);
    // What is bundled has no address of its own: the parser of yaml and the validators are known by their words.
    expect(texts.filter((text) => /BLOCK_AS_IMPLICIT_KEY|additionalProperties/.test(text))).toEqual([]);
  });

  test('ends with the exit code of what it found', () => {
    const cwd = folderWith({ 'a.sop.yaml': 'sop: 1\n' });
    const { status, stdout } = spawnSync(process.execPath, [BIN, 'validate'], { cwd, encoding: 'utf8' });
    expect(stdout).toContain('a.sop.yaml:1:1  kesalahan');
    expect(status).toBe(1);
  });

  test('takes a reader that has seen enough for no failure', () => {
    const cwd = folderWith({ 'a.sop.yaml': 'sop: 1\n' });
    const pipe = '{ "$0" "$1" validate; echo "ends with $?" >&2; } | head -c 1';
    const { stderr } = spawnSync('sh', ['-c', pipe, process.execPath, BIN], { cwd, encoding: 'utf8' });
    expect(stderr).toMatch(/^ends with [01]\n$/);
  });
});

test('a program that is not built yet says what to do', () => {
  const folder = folderWith({ 'package.json': '{"type": "module"}' });
  cpSync(BIN, join(folder, 'bin/sop.js'));
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
