import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMany } from '../../src/cli/check-many.js';
import { fixFiles } from '../../src/cli/fix/fix-files.js';
import { rewriteSop } from '../../src/cli/fix/rewrite-sop.js';
import { replaceWhole } from '../../src/cli/write-file.js';
import { REPORT_FORMATS } from '../../src/reporters/formats.js';
import { hasGit } from '../support/has-git.js';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { OTHER_SOP, SOP, sopWith } from './sop.js';

const TO_MEND = sopWith({ 'Mengajukan permohonan': 'Pengajuan permohonan', 'waktu: 15 menit': 'waktu: 15mnt # cukup' });
const MENDED = TO_MEND.replace('Pengajuan', 'Mengajukan').replace('15mnt', '15 menit');
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('sop validate --fix', () => {
  test('mends the files, shows what remains and says how much was mended', async () => {
    const cwd = folderWith({
      'a.sop.yaml': TO_MEND.replace('waktu: 20 menit', 'waktu: segera besok'),
      'b.sop.yaml': OTHER_SOP,
    });
    const { stdout, stderr, exitCode } = await run('validate --fix', { cwd });
    expect(stdout).toContain('SOP401 time-format');
    expect(stdout).not.toContain('step-active-verb');
    expect(stdout).toMatch(
      /\n1 kesalahan dalam 1 dari 2 berkas\.\nPenjelasan .*\nDibetulkan: 2 hal dalam 1 berkas\.\n$/,
    );
    expect([stderr, exitCode]).toEqual(['', 1]);
    expect(read(cwd, 'a.sop.yaml')).toBe(MENDED.replace('waktu: 20 menit', 'waktu: segera besok'));
    expect(read(cwd, 'b.sop.yaml')).toBe(OTHER_SOP);
    expect(readdirSync(cwd)).toEqual(['a.sop.yaml', 'b.sop.yaml']);
  });

  test('changes nothing the second time', async () => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND });
    await run('validate --fix', { cwd });
    const { mtimeMs } = statSync(join(cwd, 'a.sop.yaml'));
    expect(await run('validate --fix', { cwd })).toEqual({
      stdout: 'Tidak ada temuan dalam 1 berkas.\nTidak ada yang dapat dibetulkan secara otomatis.\n',
      stderr: '',
      exitCode: 0,
    });
    expect(statSync(join(cwd, 'a.sop.yaml')).mtimeMs).toBe(mtimeMs);
  });

  test.each(REPORT_FORMATS)('leaves stdout to the report in %s', async (format) => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND });
    const { stdout, stderr } = await run(`validate --fix --format ${format}`, { cwd });
    const said = 'Dibetulkan: 2 hal dalam 1 berkas.\n';
    expect([stdout.includes(said), stderr]).toEqual(format === 'pretty' ? [true, ''] : [false, said]);
    if (format === 'json') expect(JSON.parse(stdout).files[0].findings).toEqual([]);
  });

  test('says it on stdout where the report goes to a file', async () => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND });
    const { stdout } = await run('validate --fix --format json -o a.json --lang en', { cwd });
    expect(stdout).toBe('Written: a.json\nMended: 2 places in 1 file.\n');
  });

  test('keeps CRLF, the byte order mark and the rights of a file', async () => {
    const cwd = folderWith({ 'a.sop.yaml': `\uFEFF${TO_MEND.replaceAll('\n', '\r\n')}` });
    chmodSync(join(cwd, 'a.sop.yaml'), 0o640);
    await run('validate --fix', { cwd });
    expect(read(cwd, 'a.sop.yaml')).toBe(`\uFEFF${MENDED.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(cwd, 'a.sop.yaml')).mode & 0o777).toBe(0o640);
  });

  test('follows a link and does not replace it', async () => {
    const cwd = folderWith({ 'arsip/asli.yaml': TO_MEND });
    symlinkSync('arsip/asli.yaml', join(cwd, 'a.sop.yaml'));
    await run('validate --fix', { cwd });
    expect(lstatSync(join(cwd, 'a.sop.yaml')).isSymbolicLink()).toBe(true);
    expect(read(cwd, 'arsip/asli.yaml')).toBe(MENDED);
  });

  test('mends a file once that is there under two names', async () => {
    const cwd = folderWith({
      'a.sop.yaml': TO_MEND,
      'sop.config.yaml': 'rules: {number-unique: "off", title-unique: "off"}',
    });
    symlinkSync('a.sop.yaml', join(cwd, 'b.sop.yaml'));
    const { stdout, stderr, exitCode } = await run('validate --fix', { cwd });
    expect([stdout, stderr, exitCode]).toEqual([
      'Tidak ada temuan dalam 2 berkas.\nDibetulkan: 2 hal dalam 1 berkas.\n',
      '',
      0,
    ]);
  });

  test('leaves what the configuration or a comment silences', async () => {
    const text = TO_MEND.replace('# cukup', '# sop-abaikan time-format: kutipan');
    const cwd = folderWith({ 'a.sop.yaml': text, 'sop.config.yaml': 'rules: {step-active-verb: "off"}\n' });
    const { stdout } = await run('validate --fix', { cwd });
    expect(stdout).toContain('Tidak ada yang dapat dibetulkan secara otomatis.');
    expect(read(cwd, 'a.sop.yaml')).toBe(text);
  });

  test('leaves a read-only file whole, says so with 3, and mends the others', async () => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND, 'b.sop.yaml': OTHER_SOP.replace('15 menit', '15mnt') });
    chmodSync(join(cwd, 'a.sop.yaml'), 0o444);
    const { stdout, stderr, exitCode } = await run('validate --fix', { cwd });
    expect(stderr).toBe(
      'sop: "a.sop.yaml" tidak dibetulkan karena hanya dapat dibaca. Beri hak tulis pada berkas itu, lalu ulangi.\n',
    );
    expect(stdout).toContain('Dibetulkan: 1 hal dalam 1 berkas.');
    expect(exitCode).toBe(3);
    expect(read(cwd, 'a.sop.yaml')).toBe(TO_MEND);
    expect(read(cwd, 'b.sop.yaml')).toBe(OTHER_SOP);
  });

  test('does not say that there was nothing to mend where nothing could be written', async () => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND });
    chmodSync(join(cwd, 'a.sop.yaml'), 0o444);
    const { stdout } = await run('validate --fix', { cwd });
    expect(stdout).toMatch(/\nTidak ada berkas yang dibetulkan\.\n$/);
  });

  test('leaves a file whole that is no UTF-8', async () => {
    const bytes = Buffer.from(TO_MEND.replace('# cukup', '# caf\u00e9'), 'latin1');
    const cwd = folderWith({ 'a.sop.yaml': bytes });
    await run('validate --fix', { cwd });
    expect(readFileSync(join(cwd, 'a.sop.yaml')).equals(bytes)).toBe(true);
  });

  test('refuses standard input before it reads it, and says what to do', async () => {
    const { stdout, stderr, exitCode } = await run('validate --fix -', { cwd: folderWith(), stdin: TO_MEND });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain('Masukan standar ("-") bukan berkas, jadi tidak dapat dibetulkan di tempatnya (--fix).');
    expect((await run('validate --fix /dev/null', { cwd: folderWith() })).exitCode).toBe(2);
  });

  test('writes nothing where the report could not be written anyway', async () => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND });
    expect((await run('validate --fix -o a.sop.yaml', { cwd })).exitCode).toBe(2);
    expect(read(cwd, 'a.sop.yaml')).toBe(TO_MEND);
  });
});

describe('a file that changes meanwhile', () => {
  test('stays as it is and is told with 3', async () => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND });
    const said: string[] = [];
    const codes: number[] = [];
    const output = { write: () => undefined, isTerminal: false };
    const world = {
      cwd,
      env: {},
      language: 'id' as const,
      stdout: output,
      stderr: { ...output, write: (text: string | Uint8Array) => said.push(String(text)) },
      now: () => new Date('2026-06-01T12:00:00'),
      readStdin: async () => new Uint8Array(),
      setExitCode: (code: number) => codes.push(code),
    };
    const { checked } = await checkMany(world, [], {});
    writeFileSync(join(cwd, 'a.sop.yaml'), SOP);
    expect(await fixFiles(world, checked, '2026-06-01')).toEqual({ count: 0, files: 0, refused: 1 });
    expect(said.join('')).toContain('"a.sop.yaml" tidak dibetulkan karena isinya berubah selama pemeriksaan');
    expect(codes).toEqual([3]);
    expect(read(cwd, 'a.sop.yaml')).toBe(SOP);
  });

  test('is compared once more right before it is replaced', async () => {
    const cwd = folderWith({ 'a.txt': 'lama' });
    const path = join(cwd, 'a.txt');
    expect(await replaceWhole(path, 'baru', async () => false)).toBe(false);
    expect(read(cwd, 'a.txt')).toBe('lama');
    expect(readdirSync(cwd)).toEqual(['a.txt']);
    expect(await replaceWhole(path, 'baru', async () => true)).toBe(true);
    expect(read(cwd, 'a.txt')).toBe('baru');
  });

  test('may be gone', async () => {
    const gone = rewriteSop(join(folderWith(), 'a.sop.yaml'), 'a', 'b');
    await expect(gone).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe('sop validate --fix-dry-run', () => {
  test('prints a diff, writes nothing and ends with 1', async () => {
    const cwd = folderWith({ 'sub/a.sop.yaml': TO_MEND });
    const { stdout, stderr, exitCode } = await run('validate --fix-dry-run', { cwd });
    expect(stdout).toBe(`--- a/sub/a.sop.yaml
+++ b/sub/a.sop.yaml
@@ -16,7 +16,7 @@
   kadis: Kepala Dinas
 langkah:
   - id: ajukan
-    kegiatan: Pengajuan permohonan
+    kegiatan: Mengajukan permohonan
     pelaksana: pemohon
     kelengkapan: [Formulir]
     waktu: 10 menit
@@ -24,7 +24,7 @@
   - kegiatan: Memeriksa kelengkapan berkas
     pelaksana: loket
     kelengkapan: [Berkas permohonan]
-    waktu: 15mnt # cukup
+    waktu: 15 menit # cukup
     output: Berkas lengkap
     keterangan: Dikembalikan paling banyak 2 kali
     keputusan:
`);
    expect(stderr).toBe('--fix akan membetulkan 2 hal dalam 1 berkas. Belum ada yang ditulis.\n');
    expect(exitCode).toBe(1);
    expect(read(cwd, 'sub/a.sop.yaml')).toBe(TO_MEND);
  });

  test('prints nothing where there is nothing to mend', async () => {
    expect(await run('validate --fix-dry-run', { cwd: folderWith({ 'a.sop.yaml': SOP }) })).toEqual({
      stdout: '',
      stderr: 'Tidak ada yang dapat dibetulkan secara otomatis.\n',
      exitCode: 0,
    });
  });

  test('takes standard input', async () => {
    const { stdout } = await run('validate --fix-dry-run -', { cwd: folderWith(), stdin: TO_MEND });
    expect(stdout).toContain('+    waktu: 15 menit # cukup');
  });

  test.skipIf(!hasGit())('prints what git apply takes, to the same file that --fix makes', async () => {
    const text = `\uFEFF${TO_MEND.replaceAll('\n', '\r\n').replace('judul: ', 'judul: SOP ')}`;
    const [cwd, other] = [folderWith({ 'a.sop.yaml': text }), folderWith({ 'a.sop.yaml': text })];
    const { stdout } = await run('validate --fix-dry-run', { cwd });
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: stdout });
    await run('validate --fix', { cwd: other });
    expect(read(cwd, 'a.sop.yaml')).not.toBe(text);
    expect(read(cwd, 'a.sop.yaml')).toBe(read(other, 'a.sop.yaml'));
  });

  test('paints on a terminal', async () => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND });
    expect((await run('validate --fix-dry-run', { cwd, terminal: true })).stdout).toContain('\u001b[32m+    waktu');
  });

  test('does not go with what writes', async () => {
    const cwd = folderWith({ 'a.sop.yaml': TO_MEND });
    const { stderr, exitCode } = await run('validate --fix-dry-run --fix --format json', { cwd });
    expect(stderr).toContain(
      '--fix-dry-run hanya menunjukkan perubahan dan tidak dapat dipakai bersama --fix, --format.',
    );
    expect(exitCode).toBe(2);
    expect(read(cwd, 'a.sop.yaml')).toBe(TO_MEND);
  });
});
