import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/conformance/csv-reader.js';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { OTHER_SOP, SOP } from './sop.js';

const NUMBER = '000.8.3.3/017/DISPERPUS/2026';

describe('sop workload', () => {
  test('multiplies the work of each pelaksana by the yearly volume', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'volume.csv': `nomor;volume\n${NUMBER};3.000\n` });
    const { stdout, exitCode } = await run('workload --volume volume.csv', { cwd });
    expect(exitCode).toBe(0);
    // The head signs for 20 minutes a case: 3,000 × 20 / 60 = 1,000 hours, of 1,250 a year.
    expect(stdout).toMatch(/Kepala Dinas +1 +1\.000 +0,8 /);
  });

  test('takes other hours of a year', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'volume.csv': `nomor,volume\n${NUMBER},3000\n` });
    const { stdout } = await run('workload --volume volume.csv --hours-per-year 2000', { cwd });
    expect(stdout).toMatch(/Kepala Dinas +1 +1\.000 +0,5 /);
  });

  test('tells of an SOP without a volume instead of counting it as nothing', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'volume.csv': 'nomor;volume\nlain/1;5\n' });
    const { stdout, stderr } = await run('workload --volume volume.csv', { cwd });
    expect(stdout + stderr).toContain('Penerbitan Surat Keterangan');
    expect(stdout + stderr).toContain('lain/1');
  });

  test('writes JSON that its schema describes', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/workload.schema.json', import.meta.url), 'utf8'));
    const cwd = folderWith({
      'a.sop.yaml': SOP,
      'b.sop.yaml': OTHER_SOP.replace('waktu: 20 menit', 'waktu: sesuai jadwal'),
      'volume.csv': 'berkas,volume\na.sop.yaml,600\nb.sop.yaml,"1.200"\nc.sop.yaml,1\n',
    });
    const { stdout, exitCode } = await run('workload --volume volume.csv --format json', { cwd });
    const report = JSON.parse(stdout);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const head = report.actors.find(({ label }: { label: string }) => label === 'Kepala Dinas');
    expect(head).toMatchObject({ hours: 200, open: true, needed: 0.16 });
    expect(report.alerts[0]).toContain('baris 4');
    expect(exitCode).toBe(1);
  });

  test('writes CSV and Markdown', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'volume.csv': 'judul,volume\nPenerbitan Surat Keterangan,3000\n' });
    const { stdout } = await run('workload --volume volume.csv --format csv', { cwd });
    expect(csvRows(stdout)).toContainEqual(['Kepala Dinas', 'tidak', '1', '1000', '0.8', '1', 'tidak']);
    await run('workload --volume volume.csv -o beban.md', { cwd });
    expect(readFileSync(`${cwd}/beban.md`, 'utf8')).toContain('| Kepala Dinas | 1 | 1.000 | 0,8 | 1 |');
  });

  test('writes one page of HTML whose chart says what the table says', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'volume.csv': `nomor;volume\n${NUMBER};3.000\n` });
    await run('workload --volume volume.csv -o beban.html', { cwd });
    const html = readFileSync(`${cwd}/beban.html`, 'utf8');
    expect(html).toContain('>1.000 jam</text>');
    expect(html).toContain('>1.000</td>');
    expect(html).not.toMatch(/<script|(?:src|href)=/);
  });

  test.each([
    ['nama,jumlah permohonan\nx,1\n', 'tidak mempunyai kolom "volume"'],
    ['kode,volume\nx,1\n', 'tidak mempunyai kolom "nomor", "berkas", atau "judul"'],
    ['nomor,volume\n"x,1\n', 'tanda petik'],
  ])('refuses volumes such as %j', async (volume, message) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'volume.csv': volume });
    const { stderr, exitCode } = await run('workload --volume volume.csv', { cwd });
    expect(stderr).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('does not guess at a figure that is none, nor at a name that fits two', async () => {
    const twin = SOP.replace('/017/', '/019/');
    const cwd = folderWith({
      'a.sop.yaml': SOP,
      'b.sop.yaml': twin,
      'volume.csv': `nomor;judul;volume\n${NUMBER};;1,5\n;Penerbitan Surat Keterangan;10\n${NUMBER}X;;2\n`,
    });
    const { stdout, exitCode } = await run('workload --volume volume.csv', { cwd });
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('volume "1,5" bukan bilangan bulat');
    expect(text).toContain('cocok dengan beberapa SOP');
    expect(text).toContain(`Maksud Anda "${NUMBER}"?`);
    expect(exitCode).toBe(1);
  });

  test('asks for the volume', async () => {
    const { stderr, exitCode } = await run('workload', { cwd: folderWith({ 'a.sop.yaml': SOP }) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--volume');
    const missing = await run('workload --volume tidak-ada.csv', { cwd: folderWith({ 'a.sop.yaml': SOP }) });
    expect(missing.stderr).toContain('tidak-ada.csv');
    expect(missing.exitCode).toBeGreaterThan(1);
  });
});
