import { describe, expect, test } from 'vitest';
import { folderWith } from './folder.js';
import { manySops } from './many.js';
import { run } from './run.js';
import { SOP, sopWith } from './sop.js';
import { dyingThreads, pretendedThreads } from './threads.js';

describe('sop analyze of many SOPs', { timeout: 60_000 }, () => {
  test.each(['pretty', 'json', 'csv', 'markdown', 'html'])('gives the same %s with other threads', async (format) => {
    const cwd = folderWith({ ...manySops(64), 'unit-0/x.sop.yaml': '- x\n' });
    const threads = pretendedThreads();
    const words = `analyze --format ${format} --set ajukan.waktu=1jam`;
    const alone = await run(words, { cwd });
    expect(await run(words, { cwd, threads })).toEqual(alone);
    expect(threads.started).toHaveLength(3);
    expect(alone.exitCode).toBe(1);
  });

  test('starts no other thread for a few', async () => {
    const threads = pretendedThreads();
    await run('analyze', { cwd: folderWith(manySops(20)), threads });
    expect(threads.started).toEqual([]);
  });

  test('names the near one where a setting fits none of them', async () => {
    const cwd = folderWith({
      ...manySops(60),
      'z.sop.yaml': sopWith({ 'id: ajukan': 'id: terbitkan', 'Tidak lengkap: ajukan': 'Tidak lengkap: terbitkan' }),
    });
    const { stderr, exitCode } = await run('analyze --set terbitkn.waktu=1jam', { cwd, threads: pretendedThreads() });
    expect(stderr).toContain('langkah "terbitkn" tidak ada. Maksud Anda "terbitkan"?');
    expect(exitCode).toBe(2);
  });

  test('says so when a thread dies', async () => {
    const threads = dyingThreads('kehabisan memori');
    const { stdout, stderr, exitCode } = await run('analyze', { cwd: folderWith(manySops(60)), threads });
    expect(stderr).toMatch(/^sop: Sebagian pekerjaan terhenti .* mati \(kehabisan memori\)/);
    expect(stdout).toBe('');
    expect(exitCode).toBe(3);
  });
});

test('an error that the configuration takes back for a file is none in its analysis', async () => {
  const faulty = sopWith({ 'waktu: 15 menit': 'waktu: segera besok' });
  const off = 'overrides:\n  - files: [lama/*.sop.yaml]\n    rules: {time-format: off}\n';
  const cwd = folderWith({ 'sop.config.yaml': off, 'lama/a.sop.yaml': faulty, 'b.sop.yaml': SOP });
  expect(await run('analyze', { cwd })).toMatchObject({ exitCode: 0 });
});
