import { execFile } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PNG } from '../support/png.js';
import { folderWith } from './folder.js';
import { manySops } from './many.js';
import { type Circumstances, run } from './run.js';
import { OTHER_SOP, SOP, sopWith } from './sop.js';
import { pretendedThreads } from './threads.js';

const BIN = fileURLToPath(new URL('../../bin/sop.js', import.meta.url));

/** A cache that does not say what the program says, so that it is seen when it is used. */
const TOLD = 'diingat';
const WARNED = sopWith({ 'waktu: 15 menit': 'waktu: segera besok' });

/** Puts another word into what is kept, with the sum put right. */
async function retell(path: string): Promise<void> {
  const { readKept, writeKept } = await import('../../src/cli/cache/kept-file.js');
  const { stamp } = JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '');
  const texts = (readKept(path, stamp) ?? []).map((part) => Buffer.from(part.bytes() ?? []).toString());
  expect(texts.some((text) => /segera besok|diingat/.test(text))).toBe(true);
  await writeKept(
    path,
    stamp,
    texts.map((text) => Buffer.from(text.replaceAll('segera besok', TOLD))),
  );
}

/** Whether the last run's findings are used for this one. */
async function isRemembered(words: string, circumstances: Circumstances): Promise<boolean> {
  await retell(join(circumstances.cwd, 'ingatan.json'));
  const { stdout } = await run(`${words} --cache-location ingatan.json`, circumstances);
  expect(stdout).toMatch(/segera besok|diingat/);
  return stdout.includes(TOLD);
}

describe('sop validate --cache', () => {
  test.each(['a.sop.yaml', 'sop.config.yaml'])('never writes over an SOP or a configuration: %s', async (name) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'sop.config.yaml': 'paper: A4\n' });
    const { stderr, exitCode } = await run(`validate --cache-location ${name}`, { cwd });
    expect(stderr).toContain(`"${name}" ialah nama berkas `);
    expect(exitCode).toBe(2);
    expect(readFileSync(join(cwd, 'a.sop.yaml'), 'utf8')).toBe(SOP);
    expect(readFileSync(join(cwd, 'sop.config.yaml'), 'utf8')).toBe('paper: A4\n');
  });

  test('does not look again at an SOP that is the same', async () => {
    const cwd = folderWith({ 'a.sop.yaml': WARNED, 'b.sop.yaml': OTHER_SOP });
    const first = await run('validate --cache-location ingatan.json', { cwd });
    expect(await run('validate --cache-location ingatan.json', { cwd })).toEqual(first);
    expect(await isRemembered('validate', { cwd })).toBe(true);
    writeFileSync(join(cwd, 'b.sop.yaml'), `${OTHER_SOP}# lain\n`);
    expect(await isRemembered('validate', { cwd })).toBe(true);
  });

  test.each<[string, (cwd: string) => string | undefined]>([
    ['it changed', (cwd) => void appendFileSync(join(cwd, 'a.sop.yaml'), '# lain\n')],
    ['the configuration changed', (cwd) => void writeFileSync(join(cwd, 'sop.config.yaml'), 'paper: A4\n')],
    ['its logo is there now', (cwd) => void writeFileSync(join(cwd, 'logo.png'), PNG)],
    ['an SOP that it names is gone', (cwd) => void rmSync(join(cwd, 'b.sop.yaml'))],
    ['it is another day', () => 'validate --today 2026-06-02'],
    ['it is called otherwise', () => 'validate ./a.sop.yaml'],
  ])('looks again when %s', async (_, change) => {
    const naming = { 'keterkaitan: []': 'keterkaitan: [b.sop.yaml]', 'Keterangan\n': 'Keterangan\n' };
    const logo = { 'Provinsi Contoh,': 'Provinsi Contoh, logo: logo.png,' };
    const text = sopWith({ ...naming, ...logo, 'waktu: 15 menit': 'waktu: segera besok' });
    const cwd = folderWith({ 'a.sop.yaml': text, 'b.sop.yaml': OTHER_SOP });
    await run('validate --cache-location ingatan.json', { cwd });
    expect(await isRemembered('validate', { cwd })).toBe(true);
    await run('validate --cache-location ingatan.json --no-cache', { cwd });
    const words = change(cwd) ?? 'validate';
    expect(await isRemembered(words, { cwd })).toBe(false);
  });

  test.each([
    'validate --format json',
    'validate --format pretty --lang en',
    'validate --format junit --fail-on info',
    'validate --format github --format sarif=hasil.sarif',
    'validate --fix',
    'validate --baseline lama.json --update-baseline',
    'validate --max-warnings 0',
  ])('says with %s what it says without a cache, also when it says so again', async (words) => {
    const files = { 'a.sop.yaml': WARNED, 'b.sop.yaml': OTHER_SOP, 'c.sop.yaml': SOP };
    const inFolder = async (...given: string[]) => {
      const cwd = folderWith(files);
      const said = [];
      for (const each of given)
        said.push(await run(each, { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'ringkasan') } }));
      return { last: said.at(-1), left: readdirSync(cwd).filter((name) => name !== 'ingatan.json') };
    };
    const cached = `${words} --cache-location ingatan.json`;
    const plain = await inFolder(`${words} --no-cache`, `${words} --no-cache`);
    expect(plain.last?.stdout).not.toBe('');
    expect(await inFolder(cached, cached)).toEqual(plain);
    const others = await inFolder('validate --cache-location ingatan.json', cached, cached);
    expect(others).toEqual(plain);
  });

  test('tells a report from the same report for a terminal', async () => {
    const cwd = folderWith({ 'a.sop.yaml': WARNED });
    const said = async (terminal: boolean) =>
      (await run('validate --cache-location ingatan.json', { cwd, terminal })).stdout;
    const plain = await said(false);
    expect(await said(true)).toContain('\u001b[');
    expect(await said(true)).toContain('\u001b[');
    expect(await said(false)).toBe(plain);
  });

  test('makes a report anew where the one that was kept is broken', async () => {
    const cwd = folderWith({ 'a.sop.yaml': WARNED });
    const path = join(cwd, 'ingatan.json');
    const first = await run('validate --cache-location ingatan.json', { cwd });
    const whole = readFileSync(path, 'utf8');
    const at = whole.lastIndexOf('segera besok');
    writeFileSync(path, `${whole.slice(0, at)}segera lusa!${whole.slice(at + 'segera lusa!'.length)}`);
    expect(await run('validate --cache-location ingatan.json', { cwd })).toEqual(first);
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });

  test('compares anew when one of the set changed', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'b.sop.yaml': OTHER_SOP });
    const options = { cwd };
    expect((await run('validate --cache-location ingatan.json', options)).stdout).toContain('Tidak ada temuan');
    writeFileSync(join(cwd, 'b.sop.yaml'), SOP);
    expect((await run('validate --cache-location ingatan.json', options)).stdout).toContain('number-unique');
    writeFileSync(join(cwd, 'b.sop.yaml'), OTHER_SOP);
    expect((await run('validate --cache-location ingatan.json', options)).stdout).toContain('Tidak ada temuan');
  });

  test.each([
    ['empty', ''],
    ['no JSON', '{"stamp"\n{'],
    ['cut off', undefined],
    ['altered', 'altered'],
    ['of another program', '{"stamp":"check 0","sum":"x"}\n{}'],
  ])('takes a file that is %s for none', async (_, content) => {
    const cwd = folderWith({ 'a.sop.yaml': WARNED });
    const path = join(cwd, 'ingatan.json');
    const first = await run('validate --cache-location ingatan.json', { cwd });
    const whole = readFileSync(path, 'utf8');
    const altered = whole.replaceAll('segera besok', 'segera lusa!');
    writeFileSync(path, content === 'altered' ? altered : (content ?? whole.slice(0, -20)));
    expect(await run('validate --cache-location ingatan.json', { cwd })).toEqual(first);
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });

  test('takes a folder for the cache, and says when nothing can be kept there', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, berkas: '' });
    await run('validate --cache-location simpanan/', { cwd });
    expect(readdirSync(join(cwd, 'simpanan'))).toEqual([expect.stringMatching(/^validate-[0-9a-f]{16}\.json$/)]);
    const { stdout, stderr, exitCode } = await run('validate --cache-location berkas/di/dalam.json', { cwd });
    expect(stderr).toContain('tidak dapat disimpan di "berkas/di/dalam.json"');
    expect(stdout).toContain('Tidak ada temuan');
    expect(exitCode).toBe(0);
  });

  test('is on for more than 20 SOPs, in the cache folder of the user, and off for few', async () => {
    const cwd = folderWith({ ...manySops(21) });
    const home = folderWith();
    const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache') };
    const folder = join(home, 'cache/sop-toolkit');
    await run('validate unit-0', { cwd, env });
    await run('validate --no-cache', { cwd, env });
    expect(existsSync(folder)).toBe(false);
    await run('validate', { cwd, env });
    expect(readdirSync(folder)).toHaveLength(1);
    await run('validate unit-0 --cache', { cwd: join(cwd, 'unit-1', '..'), env });
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(['unit-0', 'unit-1', 'unit-2']);
  });

  test('works where there is no place for it', async () => {
    const cwd = folderWith(manySops(21));
    mkdirSync(join(cwd, 'home'));
    writeFileSync(join(cwd, 'home/.cache'), '');
    const { stderr, exitCode } = await run('validate', { cwd, env: { HOME: join(cwd, 'home') } });
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  test('starts other threads only for what is not known', async () => {
    const cwd = folderWith(manySops(64));
    const threads = pretendedThreads();
    await run('validate --cache-location ingatan.json', { cwd, threads });
    expect(threads.started).toHaveLength(3);
    await run('validate --cache-location ingatan.json', { cwd, threads });
    expect(threads.started).toHaveLength(3);
  });
});

describe.skipIf(!existsSync(join(BIN, '../../dist/bin/sop.cjs')))('the built program', { timeout: 120_000 }, () => {
  test('may share a cache with another process', async () => {
    const cwd = folderWith(manySops(24));
    const args = [BIN, 'validate', '--today', '2026-06-01', '--cache-location', 'ingatan.json'];
    const once = () =>
      new Promise<string>((resolve) => execFile(process.execPath, args, { cwd }, (_, stdout) => resolve(stdout)));
    const [first, ...others] = await Promise.all([once(), once(), once()]);
    expect(first).toContain('number-unique');
    expect(new Set([...others, await once()])).toEqual(new Set([first]));
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
