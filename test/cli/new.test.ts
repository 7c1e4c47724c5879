import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { World } from '../../src/cli/world.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sop-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function sop(args: readonly string[], isTerminal = true) {
  const stdout: unknown[] = [];
  const stderr: unknown[] = [];
  let exitCode = 0;
  const world: World = {
    cwd: folder,
    env: {},
    language: 'id',
    stdout: { write: (text) => void stdout.push(text), isTerminal },
    stderr: { write: (text) => void stderr.push(text), isTerminal },
    now: () => new Date(2027, 1, 3, 23, 30),
    readStdin: async () => new Uint8Array(),
    setExitCode: (code) => {
      exitCode = code;
    },
  };
  await main(args, world);
  return { stdout: stdout.join(''), stderr: stderr.join(''), exitCode };
}

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

describe('sop new', () => {
  it('writes a template under its own name and says what comes next', async () => {
    expect(await sop(['new', 'surat-masuk'])).toEqual({
      stdout: [
        'Ditulis dari templat surat-masuk: surat-masuk.sop.yaml',
        'Sunting berkas itu menurut petunjuk di dalamnya (baris yang diawali #), lalu:',
        '  sop validate surat-masuk.sop.yaml',
        '  sop render surat-masuk.sop.yaml',
        '',
      ].join('\n'),
      stderr: '',
      exitCode: 0,
    });
    expect(read('surat-masuk.sop.yaml')).toContain('judul: Pengelolaan Surat Masuk');
  });

  it('puts the day of today into the dates and its year into the number', async () => {
    await sop(['new', 'perizinan']);
    const text = read('perizinan.sop.yaml');
    expect(text).toContain('  pembuatan: 2027-02-03 #');
    expect(text).toContain('  efektif: 2027-02-03 #');
    expect(text).toContain('{ revisi_ke: 0, tanggal: 2027-02-03, uraian: Dokumen baru }');
    expect(text).toMatch(/^nomor: 000\.8\.3\.3\/001\/DPMPTSP\/2027$/m);
  });

  it('names the schema of the installed package for the editor, because the folder has none', async () => {
    await sop(['new', 'perizinan']);
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read('perizinan.sop.yaml'))?.[1] ?? '';
    expect(schema).toMatch(/^file:\/\//);
    expect(JSON.parse(readFileSync(new URL(schema), 'utf8'))).toHaveProperty('properties.judul');
  });

  it.each([
    ['izin-praktik', 'izin-praktik.sop.yaml'],
    ['izin.praktik.yml', 'izin.praktik.sop.yaml'],
    ['izin.sop.YAML', 'izin.sop.yaml'],
  ])('completes the name %s and says so', async (given, written) => {
    const { stdout } = await sop(['new', 'perizinan', given]);
    expect(stdout).toContain(`: ${written} (nama berkas dilengkapi: nama SOP harus berakhiran .sop.yaml)`);
    expect(readdirSync(folder)).toEqual([written]);
  });

  it('makes the folders of the new file', async () => {
    const { stdout, exitCode } = await sop(['new', 'perizinan', 'sop dinas/2027/izin.sop.yaml']);
    expect(exitCode).toBe(0);
    expect(existsSync(join(folder, 'sop dinas', '2027', 'izin.sop.yaml'))).toBe(true);
    expect(stdout).toContain('sop validate "');
  });

  it('writes into a folder that is named instead of a file', async () => {
    mkdirSync(join(folder, 'dinas'));
    await sop(['new', 'perizinan', 'dinas']);
    await sop(['new', 'perizinan', 'baru/']);
    expect(existsSync(join(folder, 'dinas', 'perizinan.sop.yaml'))).toBe(true);
    expect(existsSync(join(folder, 'baru', 'perizinan.sop.yaml'))).toBe(true);
  });

  it('never writes over a file', async () => {
    writeFileSync(join(folder, 'perizinan.sop.yaml'), 'milik saya');
    const { stdout, stderr, exitCode } = await sop(['new', 'perizinan']);
    expect(stderr).toBe(
      'sop: "perizinan.sop.yaml" sudah ada dan tidak ditimpa. Pilih nama lain, atau pakai --force bila isinya boleh hilang.\n',
    );
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(read('perizinan.sop.yaml')).toBe('milik saya');
  });

  it('writes over a file with --force', async () => {
    writeFileSync(join(folder, 'perizinan.sop.yaml'), 'lama');
    expect((await sop(['new', 'perizinan', '--force'])).exitCode).toBe(0);
    expect(read('perizinan.sop.yaml')).toContain('sop: 1');
  });

  it('guesses the template that a misspelt name means', async () => {
    const { stderr, exitCode } = await sop(['new', 'perijinan']);
    expect(stderr).toBe(
      'sop: Templat "perijinan" tidak ada. Maksud Anda "perizinan"? Yang ada: cuti, informasi-publik, pengaduan, perizinan, seleksi-cpns, surat-keluar, surat-masuk.\n',
    );
    expect(exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says why a place cannot be written to', async () => {
    writeFileSync(join(folder, 'dinas'), 'berkas, bukan folder');
    const { stderr, exitCode } = await sop(['new', 'perizinan', 'dinas/izin.sop.yaml']);
    expect(stderr).toMatch(/^sop: Tidak dapat menulis ".*dinas": /);
    expect(exitCode).toBe(3);
  });
});

describe('the templates of sop new', () => {
  const list = [
    '  cuti              Pemberian Cuti Tahunan Pegawai Negeri Sipil',
    '  informasi-publik  Pelayanan Permohonan Informasi Publik',
    '  pengaduan         Penanganan Pengaduan Masyarakat',
    '  perizinan         Penerbitan Surat Izin Praktik Dokter',
    '  seleksi-cpns      Pelaksanaan Seleksi Administrasi Calon Pegawai Negeri Sipil',
    '  surat-keluar      Pengelolaan Surat Keluar',
    '  surat-masuk       Pengelolaan Surat Masuk',
    '',
  ];

  it('are listed by --list', async () => {
    const { stdout, exitCode } = await sop(['new', '--list'], false);
    expect(stdout).toBe(['Templat yang ada:', ...list].join('\n'));
    expect(exitCode).toBe(0);
  });

  it('are listed without arguments, with a word on how to go on', async () => {
    const { stdout, exitCode } = await sop(['new']);
    expect(stdout).toBe(
      [
        'Templat yang ada:',
        ...list,
        'Pilih yang paling mirip dengan SOP Anda, lalu tulis nama templat dan nama berkas barunya, misalnya:',
        '  sop new surat-masuk sop-saya.sop.yaml',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
  });

  it('must be named in a script', async () => {
    const { stdout, stderr, exitCode } = await sop(['new'], false);
    expect(stderr).toBe(
      'sop: Sebutkan templatnya: cuti, informasi-publik, pengaduan, perizinan, seleksi-cpns, surat-keluar, surat-masuk. Contoh: sop new cuti\n',
    );
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  });

  it('are listed in English too', async () => {
    expect((await sop(['new', '--list', '--lang', 'en'])).stdout).toMatch(/^Templates:\n {2}cuti /);
  });
});
