import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PNG } from '../support/png.js';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { sopWith } from './sop.js';
import { dyingThreads, pretendedThreads } from './threads.js';

const BIN = fileURLToPath(new URL('../../bin/sop.js', import.meta.url));
const BUILT = existsSync(join(BIN, '../../dist/bin/sop.cjs'));

/** So many SOPs without an error. */
function goodSops(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${index % 2}/${index}.sop.yaml`,
      sopWith({
        '000.8.3.3/017': `000.8.3.3/${100 + index}`,
        'Surat Keterangan\n': `Surat Keterangan Tahap ${index}\n`,
      }),
    ]),
  );
}

function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

describe('sop render of many', { timeout: 60_000 }, () => {
  test('gives the same bytes and says the same with other threads as without', async () => {
    const cwd = folderWith(goodSops(12));
    const alone = await run('render --to svg,mermaid --out satu', { cwd });
    const threads = pretendedThreads();
    const together = await run('render --to svg,mermaid --out dua', { cwd, threads });
    expect(together).toEqual({ ...alone, stdout: alone.stdout.replaceAll('satu/', 'dua/') });
    expect(alone.stdout).toMatch(/12 SOP dicetak, 0 tidak berubah, 0 ditolak\.\n$/);
    expect(threads.started).toHaveLength(3);
    expect(contents(join(cwd, 'dua'))).toEqual(contents(join(cwd, 'satu')));
  });

  test('goes on where one is refused and one cannot be written', async () => {
    const { '0/2.sop.yaml': bad = '', ...good } = goodSops(10);
    const cwd = folderWith({ ...good, '0/2.sop.yaml': bad.replace('waktu: 15 menit', 'waktu: segera besok') });
    mkdirSync(join(cwd, 'cetak/1/3.docx'), { recursive: true });
    const { stdout, stderr, exitCode } = await run('render --out cetak', { cwd, threads: pretendedThreads() });
    expect(stdout.match(/^Ditulis/gm)).toHaveLength(8);
    expect(stdout).toMatch(/8 SOP dicetak, 0 tidak berubah, 1 ditolak, 1 gagal\.\n$/);
    expect(stderr).toContain('0/2.sop.yaml:27:12  kesalahan  SOP401 time-format');
    expect(stderr).toContain('1/3.docx": itu folder, bukan berkas');
    expect(exitCode).toBe(3);
  });

  test('says so when a thread dies', async () => {
    const cwd = folderWith(goodSops(10));
    const { stderr, exitCode } = await run('render', { cwd, threads: dyingThreads('habis') });
    expect(stderr).toMatch(/utas program mati \(habis\)/);
    expect(exitCode).toBe(3);
    // What has stopped writes nothing more.
    const left = readdirSync(cwd, { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(readdirSync(cwd, { recursive: true })).toEqual(left);
  });

  test('shows a bar while it prints', async () => {
    let now = 0;
    const clock = () => {
      now += 400;
      return new Date(now);
    };
    const cwd = folderWith(goodSops(12));
    const { stderr } = await run('render --to mermaid --today 2026-06-01', { cwd, terminal: true, clock });
    expect(stderr).toMatch(/Mencetak \d+\/12/);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('sop render of a folder that was printed before', { timeout: 60_000 }, () => {
  const LOGO = { '{nama: Pemerintah': '{logo: logo.png, nama: Pemerintah' };

  /** Prints two SOPs, changes something, and tells what is printed then. */
  async function printedAfter(change: (cwd: string) => void, words = 'render'): Promise<string> {
    const files = goodSops(2);
    const cwd = folderWith({ ...files, '0/0.sop.yaml': sopWith(LOGO), '0/logo.png': PNG });
    const env = { XDG_CACHE_HOME: folderWith() };
    expect((await run('render', { cwd, env })).stdout).toContain('2 SOP dicetak');
    expect((await run('render', { cwd, env })).stdout).toBe('0 SOP dicetak, 2 tidak berubah, 0 ditolak.\n');
    change(cwd);
    const { stdout } = await run(words, { cwd, env });
    if (words === 'render') {
      expect((await run(words, { cwd, env })).stdout).toBe('0 SOP dicetak, 2 tidak berubah, 0 ditolak.\n');
    }
    return stdout;
  }

  const one = 'Ditulis: 0/0.docx\n1 SOP dicetak, 1 tidak berubah, 0 ditolak.\n';
  const both = 'Ditulis: 0/0.docx\nDitulis: 1/1.docx\n2 SOP dicetak, 0 tidak berubah, 0 ditolak.\n';

  test.each<[string, (cwd: string) => void, string]>([
    ['nothing', () => undefined, '0 SOP dicetak, 2 tidak berubah, 0 ditolak.\n'],
    ['an SOP that changed', (cwd) => appendFileSync(join(cwd, '0/0.sop.yaml'), '# lain\n'), one],
    ['one whose logo changed', (cwd) => writeFileSync(join(cwd, '0/logo.png'), Buffer.from([...PNG, 0])), one],
    ['one whose print is gone', (cwd) => rmSync(join(cwd, '0/0.docx')), one],
    ['one whose print was altered', (cwd) => appendFileSync(join(cwd, '0/0.docx'), '.'), one],
    ['all when the configuration changed', (cwd) => writeFileSync(join(cwd, 'sop.config.yaml'), 'paper: A4\n'), both],
  ])('prints %s', async (_, change, expected) => {
    expect(await printedAfter(change)).toBe(expected);
  });

  test.each([
    ['other paper', 'render --paper A4', both],
    ['--all', 'render --all', both],
    ['other formats', 'render --to mermaid', both.replaceAll('.docx', '.mmd')],
    ['another folder', 'render --out lain', both.replaceAll('Ditulis: ', 'Ditulis: lain/')],
    ['an SOP that is named itself', 'render 0/0.sop.yaml', 'Ditulis: 0/0.docx\n'],
  ])('prints for %s', async (_, words, expected) => {
    expect(await printedAfter(() => undefined, words)).toBe(expected);
  });

  test('prints all where nothing can be kept', async () => {
    const cwd = folderWith(goodSops(2));
    await run('render', { cwd });
    expect((await run('render', { cwd })).stdout).toContain('2 SOP dicetak');
  });
});

describe.skipIf(!BUILT || availableParallelism() < 2)('the built program', { timeout: 120_000 }, () => {
  test('prints with threads of its own and gives the same', async () => {
    const cwd = folderWith(goodSops(9));
    const args = [BIN, 'render', '--today', '2026-06-01', '--to', 'docx,pdf', '--out', 'dua'];
    const env = { ...process.env, XDG_CACHE_HOME: folderWith() };
    const { stdout, status } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
    const alone = await run('render --to docx,pdf --out satu', { cwd });
    expect({ stdout, exitCode: status }).toEqual({ stdout: alone.stdout.replaceAll('satu/', 'dua/'), exitCode: 0 });
    expect(contents(join(cwd, 'dua'))).toEqual(contents(join(cwd, 'satu')));
  });
});
