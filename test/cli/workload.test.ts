import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { SOP } from './sop.js';

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

  test('asks for the volume', async () => {
    const { stderr, exitCode } = await run('workload', { cwd: folderWith({ 'a.sop.yaml': SOP }) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--volume');
    const missing = await run('workload --volume tidak-ada.csv', { cwd: folderWith({ 'a.sop.yaml': SOP }) });
    expect(missing.stderr).toContain('tidak-ada.csv');
    expect(missing.exitCode).toBeGreaterThan(1);
  });
});
