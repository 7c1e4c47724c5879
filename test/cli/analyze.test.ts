import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { OTHER_SOP, SOP, sopWith } from './sop.js';

/** The loop of 10 + 15 minutes is gone through 1 / 0,8 times: 31,25, then 20. */
const REWORK = sopWith({ 'Tidak lengkap: ajukan': 'Tidak lengkap: {ke: ajukan, peluang: 20%}' });

const schema = JSON.parse(readFileSync(new URL('../../schemas/analysis.schema.json', import.meta.url), 'utf8'));

describe('sop analyze', () => {
  test('tells the figures, steps, pelaksana and notes of one SOP', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stdout, exitCode } = await run('analyze a.sop.yaml --unit menit', { cwd });
    expect(stdout).toMatch(/Jalur normal +45 menit\n/);
    expect(stdout).toMatch(/Waktu harapan +45 menit ± 0 menit\n/);
    expect(stdout).toMatch(/Kembali ke pemohon +dari langkah 2: peluang belum ditulis\n/);
    expect(stdout).toMatch(/ 3 {2}Menandatangani.+Kepala Dinas +20 menit/);
    expect(stdout).toContain('Keputusan langkah 2 tidak menyebut peluang');
    expect(exitCode).toBe(0);
  });

  test('counts rework with its chances', async () => {
    const cwd = folderWith({ 'a.sop.yaml': REWORK });
    const { stdout } = await run('analyze a.sop.yaml --unit menit', { cwd });
    expect(stdout).toMatch(/Waktu harapan +51,25 menit ± 13,98 menit\n/);
    expect(stdout).toContain('dari langkah 2: 0,25 kali per kasus');
  });

  test('speaks English', async () => {
    const cwd = folderWith({ 'a.sop.yaml': REWORK });
    const { stdout } = await run('analyze a.sop.yaml --unit jam --lang en', { cwd });
    expect(stdout).toMatch(/Normal way +0.75 h\n/);
  });

  test('lists several SOPs', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'b.sop.yaml': REWORK });
    const { stdout } = await run('analyze', { cwd });
    expect(stdout).toMatch(/Penerbitan Surat +3 +45 menit +51 menit/);
    expect(stdout).toContain('2 SOP, 0 melewati standar pelayanannya.');
  });

  test('fits a terminal', async () => {
    const cwd = folderWith({ 'a.sop.yaml': REWORK });
    const { stdout } = await run('analyze a.sop.yaml', { cwd });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('writes JSON that its schema describes', async () => {
    const cwd = folderWith({ 'a.sop.yaml': REWORK, 'b.sop.yaml': 'sop: 1\n', 'c.sop.yaml': '- x\n' });
    const { stdout, exitCode } = await run('analyze . --format json --set 3.waktu=30menit', { cwd });
    const report = JSON.parse(stdout);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const [first, , third] = report.files;
    expect(first.analysis.expected.minutes).toBeCloseTo(51.25);
    expect(first.changed.expected.minutes).toBeCloseTo(61.25);
    expect(third.analysis).toBeNull();
    expect(exitCode).toBe(1);
  });

  test('writes CSV with figures in the unit', async () => {
    const cwd = folderWith({ 'a.sop.yaml': REWORK });
    const { stdout } = await run('analyze a.sop.yaml --format csv --unit jam', { cwd });
    const [head, row] = stdout.split('\r\n');
    expect(head).toContain('Jalur normal (jam)');
    expect(row).toContain('a.sop.yaml,Penerbitan Surat Keterangan,sekarang,3,0.75,0.75,0,tidak,0.75,0.85,0.23');
  });

  test('writes Markdown', async () => {
    const cwd = folderWith({ 'a.sop.yaml': REWORK });
    const { stdout } = await run('analyze a.sop.yaml --format markdown', { cwd });
    expect(stdout).toContain('| Jalur normal | 45 menit |');
    expect(stdout).toContain('### Langkah');
  });

  test('writes one page of HTML whose charts say what the tables say', async () => {
    const evil = sopWith({ 'kegiatan: Memeriksa kelengkapan berkas': 'kegiatan: "<script>x</script> & berkas"' });
    const cwd = folderWith({ 'a.sop.yaml': evil });
    const { stdout, exitCode } = await run('analyze a.sop.yaml -o laporan.html', { cwd });
    const html = readFileSync(join(cwd, 'laporan.html'), 'utf8');
    expect(stdout).toBe('Ditulis: laporan.html\n');
    expect(exitCode).toBe(0);
    expect(html).not.toContain('<script>');
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).not.toMatch(/(?:src|href)=/);
    for (const figure of ['10 menit', '15 menit', '20 menit']) {
      expect(html).toContain(`>${figure}</text>`);
      expect(html).toContain(`>${figure}</td>`);
    }
  });

  test('analyses an SOP with errors as far as it goes, says so, and ends with 1', async () => {
    const cwd = folderWith({ 'a.sop.yaml': sopWith({ 'waktu: 20 menit': 'waktu: segera besok' }) });
    const { stdout, exitCode } = await run('analyze a.sop.yaml', { cwd });
    expect(stdout).toMatch(/Jalur normal +≥ 25 menit/);
    expect(stdout).toContain('Berkas ini masih memuat kesalahan (time-format)');
    expect(exitCode).toBe(1);
  });

  test('tells a file that is no SOP', async () => {
    const cwd = folderWith({ 'a.sop.yaml': '- x\n' });
    const { stdout, exitCode } = await run('analyze a.sop.yaml', { cwd });
    expect(stdout).toContain('Berkas ini tidak terbaca sebagai SOP.');
    expect(exitCode).toBe(1);
  });

  test('does not write over what it reads', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stderr, exitCode } = await run('analyze a.sop.yaml -o a.sop.yaml --format json', { cwd });
    expect(stderr).toContain('laporan akan menimpanya');
    expect(exitCode).toBe(2);
  });

  test.each([
    ['--format jso', 'Maksud Anda "json"?'],
    ['--unit hari', '"hari" (--unit) tidak dikenal'],
    ['--set x', 'bukan pengandaian'],
    ['--set ajukn.waktu=1jam', 'langkah "ajukn" tidak ada. Maksud Anda "ajukan"?'],
    ['--set 2.wktu=1jam', 'Maksud Anda "waktu"?'],
    ['--set 2.keputusan.lengkap.peluang=5%', 'Maksud Anda "Lengkap"?'],
    ['--set 3.keputusan.Ya.peluang=5%', 'langkah 3 bukan keputusan'],
    ['--set 2.keputusan.Lengkap.peluang=500%', '"500%" bukan peluang'],
    ['--set 2.keputusan.Lengkap.ke=ajukn', 'tujuan "ajukn" tidak ada. Maksud Anda "ajukan"?'],
    ['--set ajukan.waktu=besok', 'waktu "besok" tidak dapat dihitung'],
    ['--set pelaksana.lokt.jumlah=2', 'Maksud Anda "loket"?'],
    ['--set pelaksana.loket.jumlah=0', '"0" bukan jumlah petugas'],
  ])('refuses %s', async (words, message) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stderr, exitCode } = await run(`analyze a.sop.yaml ${words}`, { cwd });
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });
});

test('a "what if" stands before and after, side by side', async () => {
  const cwd = folderWith({ 'a.sop.yaml': REWORK });
  const { stdout } = await run(
    'analyze a.sop.yaml --unit menit --set 3.waktu=5menit --set 2.keputusan.Lengkap.peluang=100%',
    {
      cwd,
    },
  );
  expect(stdout).toMatch(/Jalur normal +45 menit +30 menit +−15 menit/);
  expect(stdout).toMatch(/Waktu harapan +51,25 menit ± 13,98 +30 menit ± 0 menit +−21,25 menit/);
});

test('a "what if" for several SOPs tells where it fits, and what the figures were', async () => {
  const cwd = folderWith({ 'a.sop.yaml': REWORK, 'b.sop.yaml': OTHER_SOP.replaceAll('ajukan', 'mohon') });
  const { stdout } = await run('analyze . --unit menit --set ajukan.waktu=20menit', { cwd });
  expect(stdout.replace(/\s+/g, ' ')).toContain('55 menit (semula 45 menit)');
  expect(stdout).toContain('2 SOP, --set berlaku pada 1 di antaranya, 0 melewati standar pelayanannya.');
  const { stderr, exitCode } = await run('analyze . --set mohn.waktu=20menit', { cwd });
  expect(stderr).toContain('Maksud Anda "mohon"?');
  expect(exitCode).toBe(2);
});

test('the chart of a page tells waiting and work', async () => {
  const cwd = folderWith({ 'a.sop.yaml': sopWith({ 'waktu: 20 menit': 'waktu: 20 menit\n    tunggu: 2 jam' }) });
  const { stdout } = await run('analyze a.sop.yaml --format html --unit menit', { cwd });
  expect(stdout).toContain('>120 menit + 20 menit</text>');
});
