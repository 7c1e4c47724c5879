import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { OTHER_SOP, SOP, sopWith } from './sop.js';

const BIN = fileURLToPath(new URL('../../bin/sop.js', import.meta.url));
const BAD = sopWith({ 'waktu: 15 menit': 'waktu: segera besok' });
const WAITING = 'Menunggu perubahan';

/** A program that watches, and all that it has said. */
class Watching {
  readonly #child: ChildProcess;
  #said = '';

  constructor(cwd: string, ...words: readonly string[]) {
    const env = { ...process.env, XDG_CACHE_HOME: folderWith() };
    const args = [BIN, 'validate', '--watch', '--today', '2026-06-01', ...words];
    this.#child = spawn(process.execPath, args, { cwd, env });
    this.#child.stdout?.on('data', (chunk) => (this.#said += chunk));
    this.#child.stderr?.on('data', (chunk) => (this.#said += chunk));
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  /** What it says until it waits for changes and has said this; forgotten afterwards. */
  async says(wanted: string): Promise<string> {
    await expect
      .poll(() => this.#said.includes(wanted) && this.#said.lastIndexOf(WAITING) > this.#said.lastIndexOf(wanted), {
        timeout: 30_000,
        message: wanted,
      })
      .toBe(true);
    const said = this.#said;
    this.#said = '';
    return said;
  }

  /** How it ends by this signal. */
  ends(signal: NodeJS.Signals): Promise<readonly [code: number | null, signal: string | null]> {
    const end = new Promise<readonly [number | null, string | null]>((resolve) =>
      this.#child.on('exit', (code, by) => resolve([code, by])),
    );
    this.#child.kill(signal);
    return end;
  }
}

describe.skipIf(!existsSync(join(BIN, '../../dist/bin/sop.cjs')))('sop validate --watch', { timeout: 120_000 }, () => {
  test('checks again when an SOP or its configuration changes, and ends with 0 by Ctrl+C', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'sub/b.sop.yaml': OTHER_SOP });
    const watching = new Watching(cwd);
    await watching.says('Tidak ada temuan dalam 2 berkas.');
    writeFileSync(join(cwd, 'a.sop.yaml'), BAD);
    expect(await watching.says('1 kesalahan dalam 1 dari 2 berkas.')).toContain('Berubah: a.sop.yaml');
    writeFileSync(join(cwd, 'sop.config.yaml'), 'rules: { time-format: off }\n');
    await watching.says('Tidak ada temuan dalam 2 berkas.');
    writeFileSync(join(cwd, 'sop.config.yaml'), 'rules: { time-formt: off }\n');
    await watching.says('Konfigurasi tidak dapat dipakai');
    rmSync(join(cwd, 'sop.config.yaml'));
    await watching.says('1 kesalahan');
    expect(await watching.ends('SIGINT')).toEqual([0, null]);
  });

  test('lives through files half written, and folders that come, go and come back', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const watching = new Watching(cwd, '.');
    await watching.says('Tidak ada temuan');
    mkdirSync(join(cwd, 'baru/dalam'), { recursive: true });
    writeFileSync(join(cwd, 'baru/dalam/b.sop.yaml'), OTHER_SOP.slice(0, 300));
    await watching.says('dalam 1 dari 2 berkas');
    appendFileSync(join(cwd, 'baru/dalam/b.sop.yaml'), OTHER_SOP.slice(300));
    await watching.says('Tidak ada temuan dalam 2 berkas.');
    renameSync(join(cwd, 'baru'), join(cwd, 'lama'));
    await watching.says('Tidak ada temuan dalam 2 berkas.');
    rmSync(join(cwd, 'lama'), { recursive: true });
    await watching.says('Tidak ada temuan dalam 1 berkas.');
    rmSync(join(cwd, 'a.sop.yaml'));
    await watching.says('tidak berisi SOP');
    writeFileSync(join(cwd, 'a.sop.yaml'), BAD);
    await watching.says('1 kesalahan');
    expect(await watching.ends('SIGTERM')).toEqual([0, null]);
  });

  test('waits for a folder that is gone as a whole', async () => {
    const cwd = folderWith({ 'sop/a.sop.yaml': SOP });
    const watching = new Watching(cwd, 'sop');
    await watching.says('Tidak ada temuan');
    rmSync(join(cwd, 'sop'), { recursive: true });
    await watching.says('Berkas atau folder "sop" tidak ada.');
    mkdirSync(join(cwd, 'sop'));
    writeFileSync(join(cwd, 'sop/a.sop.yaml'), BAD);
    await watching.says('1 kesalahan');
  });

  test('does not start again for the reports that it writes, nor for what is no SOP', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const watching = new Watching(cwd, '--format', 'pretty', '--format', 'json=laporan');
    await watching.says('Ditulis: laporan');
    writeFileSync(join(cwd, 'catatan.txt'), '');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    writeFileSync(join(cwd, 'a.sop.yaml'), BAD);
    const said = await watching.says('1 kesalahan');
    expect(said.match(/Menunggu perubahan/g)).toHaveLength(1);
  });
});

test('standard input cannot be watched', async () => {
  const { stderr, exitCode } = await run('validate - --watch', { cwd: folderWith() });
  expect(stderr).toContain('Masukan standar ("-") tidak dapat dipantau.');
  expect(exitCode).toBe(2);
});
