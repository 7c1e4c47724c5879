import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { examiner } from '../../src/cli/pool/examine-files.js';
import { processThreads, startThread } from '../../src/cli/process-threads.js';
import { RULES } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { folderWith } from './folder.js';
import { manySops } from './many.js';
import { run } from './run.js';
import { dyingThreads, pretendedThreads } from './threads.js';

const BIN = fileURLToPath(new URL('../../bin/sop.js', import.meta.url));
const BUILT = existsSync(join(BIN, '../../dist/bin/sop.cjs'));

describe('sop validate with many SOPs', () => {
  test.each(['pretty', 'json', 'sarif'])('gives the same %s with other threads as without', async (format) => {
    const cwd = folderWith(manySops(64));
    const threads = pretendedThreads();
    const alone = await run(`validate --format ${format}`, { cwd });
    expect(await run(`validate --format ${format}`, { cwd, threads })).toEqual(alone);
    expect(threads.started).toHaveLength(3);
    expect(alone.stdout).toContain('number-unique');
    expect(alone.stdout).toContain('related-exists');
    expect(alone.stdout).toContain('suppression-unused');
    expect(alone.exitCode).toBe(1);
  });

  test('sends a thread no more bytes than those of its SOPs', async () => {
    const examine = examiner();
    const rooms: number[] = [];
    const threads = pretendedThreads(async (task) => {
      if (task.kind !== 'examine') return [];
      rooms.push(...task.files.map(({ bytes }) => bytes.buffer.byteLength - bytes.length));
      return examine(task);
    });
    await run('validate', { cwd: folderWith(manySops(60)), threads });
    expect(rooms).toEqual(Array.from({ length: 60 }, () => 0));
  });

  test('starts no other thread for a few', async () => {
    const threads = pretendedThreads();
    await run('validate', { cwd: folderWith(manySops(20)), threads });
    expect(threads.started).toEqual([]);
  });

  test('names a rule that breaks down in another thread, and shows what the others found', async () => {
    const broken: Rule = {
      ...RULES.find(({ name }) => name === 'title-form'),
      name: 'title-form',
      code: 'SOP201',
      severity: 'error',
      basis: { id: '', en: '' },
      messages: { id: {}, en: {} },
      check: ({ sop }) => {
        if (sop.title.endsWith(' 7')) throw new Error('terpeleset');
        return [];
      },
    };
    const rules = [...RULES.filter(({ name }) => name !== broken.name), broken];
    const threads = pretendedThreads(async (task) => (task.kind === 'examine' ? examiner(rules)(task) : []));
    const { stdout, stderr, exitCode } = await run('validate', { cwd: folderWith(manySops(60)), threads });
    expect(stderr).toContain('Aturan title-form gagal memeriksa unit-1/007.sop.yaml: terpeleset.');
    expect(stderr.match(/gagal memeriksa/g)).toHaveLength(1);
    expect(stdout).toContain('time-format');
    expect(exitCode).toBe(3);
  });

  test('says so when a thread dies', async () => {
    const threads = dyingThreads('kehabisan memori');
    const { stdout, stderr, exitCode } = await run('validate', { cwd: folderWith(manySops(60)), threads });
    expect(stderr).toMatch(/^sop: Sebagian pekerjaan terhenti .* mati \(kehabisan memori\)/);
    expect(stdout).toBe('');
    expect(exitCode).toBe(3);
  });

  test('stops with the fault of the program that another thread met', async () => {
    const threads = pretendedThreads(async () => {
      throw new Error('tak terduga');
    });
    const { stderr, exitCode } = await run('validate', { cwd: folderWith(manySops(60)), threads });
    expect(stderr).toContain('Program sop gagal karena kesalahannya sendiri: tak terduga.');
    expect(exitCode).toBe(3);
  });
});

describe('a real thread', () => {
  const module = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);

  test.each([
    ['throws', "throw new Error('terpeleset')", 'terpeleset'],
    ['ends', 'process.exit(7)', 'exit 7'],
  ])('that %s tells its death', async (_, text, reason) => {
    const thread = startThread(module(text));
    expect(await new Promise((resolve) => thread.onDeath(resolve))).toBe(reason);
  });

  test('that is stopped dies silently', async () => {
    const thread = startThread(module('setInterval(() => {}, 1000)'));
    const deaths: string[] = [];
    thread.onDeath((reason) => deaths.push(reason));
    thread.stop();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(deaths).toEqual([]);
  });

  test('that died before anybody listened tells it all the same', async () => {
    const thread = startThread(module('process.exit(7)'));
    await new Promise((resolve) => thread.onDeath(resolve));
    expect(await new Promise((resolve) => thread.onDeath(resolve))).toBe('exit 7');
  });

  test.skipIf(availableParallelism() < 2)('that was prepared is the first to be started', async () => {
    const names = "import { parentPort, threadId } from 'node:worker_threads';";
    const answer =
      "parentPort.on('message', ({ number }) => parentPort.postMessage({ number, answer: String(threadId) }));";
    const threads = processThreads(module(`${names} ${answer}`));
    threads.prepare();
    threads.prepare();
    const between = startThread(module(`${names} ${answer}`));
    const started = [threads.start(), between, threads.start()];
    const ids = started.map(async (thread) => {
      const said = new Promise<string>((resolve) => thread.onAnswer((it) => resolve('answer' in it ? it.answer : '')));
      thread.send({ number: 1, task: { kind: 'examine', configs: [], files: [], today: '' } });
      return Number(await said);
    });
    const [first = 0, other = 0, last = 0] = await Promise.all(ids);
    expect([other, last]).toEqual([first + 1, first + 2]);
    for (const thread of started) thread.stop();
  });
});

describe.skipIf(!BUILT || availableParallelism() < 2)('the built program', { timeout: 120_000 }, () => {
  test('works with threads of its own and says the same', async () => {
    const cwd = folderWith(manySops(64));
    const tell = "import { isMainThread } from 'node:worker_threads'; if (!isMainThread) process._rawDebug('thread');";
    const args = [
      '--import',
      `data:text/javascript,${encodeURIComponent(tell)}`,
      BIN,
      'validate',
      '--today',
      '2026-06-01',
    ];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    expect(stderr).toContain('thread\n');
    expect({ stdout, exitCode: status }).toMatchObject(
      await run('validate', { cwd }).then(({ stdout, exitCode }) => ({ stdout, exitCode })),
    );
  });

  test('ends though a thread was prepared that nobody needs', () => {
    const cwd = folderWith({ ...manySops(64), 'sop.config.yaml': 'aturan: {}\n' });
    const { status, signal } = spawnSync(process.execPath, [BIN, 'validate'], { cwd, timeout: 60_000 });
    expect({ status, signal }).toEqual({ status: 2, signal: null });
  });
});
