import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readZip } from '../backends/read/zip.js';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { SOP, sopWith } from './sop.js';

const BAD = sopWith({ 'waktu: 15 menit': 'waktu: segera besok' });

describe('sop render', () => {
  test('prints a Word document beside the SOP and names it', async () => {
    const cwd = folderWith({ 'izin.sop.yaml': SOP });
    expect(await run('render izin.sop.yaml', { cwd })).toEqual({
      stdout: 'Ditulis: izin.docx\n',
      stderr: '',
      exitCode: 0,
    });
    expect(readFileSync(join(cwd, 'izin.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('prints several formats into a folder that it makes, and keeps the folders below the argument', async () => {
    const cwd = folderWith({ 'sop/a/satu.sop.yaml': SOP, 'sop/b/dua.sop.yaml': sopWith({ '017': '018' }) });
    const { stdout, exitCode } = await run('render sop --to svg,pages,mermaid --out hasil/cetak', { cwd });
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      'Ditulis: hasil/cetak/a/satu-1.svg',
      'Ditulis: hasil/cetak/a/satu-2.svg',
      'Ditulis: hasil/cetak/a/satu.pages.json',
      'Ditulis: hasil/cetak/a/satu.mmd',
      'Ditulis: hasil/cetak/b/dua-1.svg',
      'Ditulis: hasil/cetak/b/dua-2.svg',
      'Ditulis: hasil/cetak/b/dua.pages.json',
      'Ditulis: hasil/cetak/b/dua.mmd',
      '2 SOP dicetak, 0 tidak berubah, 0 ditolak.',
    ]);
    const pages = JSON.parse(readFileSync(join(cwd, 'hasil/cetak/a/satu.pages.json'), 'utf8'));
    expect(pages.pages).toHaveLength(2);
    expect(pages.pages[1].symbols.map((symbol: { kind: string }) => symbol.kind)).toEqual([
      'terminator',
      'decision',
      'terminator',
    ]);
  });

  test('gives the same bytes again', async () => {
    const cwd = folderWith({ 'izin.sop.yaml': SOP });
    await run('render izin.sop.yaml --out satu', { cwd });
    await run('render izin.sop.yaml --out dua', { cwd });
    expect(readFileSync(join(cwd, 'satu/izin.docx')).equals(readFileSync(join(cwd, 'dua/izin.docx')))).toBe(true);
  });

  test('refuses an SOP with errors and shows them', async () => {
    const cwd = folderWith({ 'izin.sop.yaml': BAD });
    const { stdout, stderr, exitCode } = await run('render izin.sop.yaml', { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('izin.sop.yaml:27:12  kesalahan  SOP401 time-format');
    expect(stderr).toContain('1 SOP tidak dicetak karena masih ada kesalahan.');
    expect(readdirSync(cwd)).toEqual(['izin.sop.yaml']);
  });

  test('prints the good ones of several all the same', async () => {
    const cwd = folderWith({
      'baik.sop.yaml': SOP,
      'buruk.sop.yaml': sopWith({ 'waktu: 15 menit': 'waktu: -', '017': '018' }),
    });
    const { stdout, exitCode } = await run('render', { cwd });
    expect(stdout).toBe('Ditulis: baik.docx\n1 SOP dicetak, 0 tidak berubah, 1 ditolak.\n');
    expect(exitCode).toBe(1);
  });

  test('prints it with --force, with DRAF across every page', async () => {
    const cwd = folderWith({ 'izin.sop.yaml': BAD });
    const { stdout, exitCode } = await run('render izin.sop.yaml --force --to svg', { cwd });
    expect(exitCode).toBe(0);
    const pages = stdout
      .trim()
      .split('\n')
      .map((line) => line.replace('Ditulis: ', ''));
    expect(pages).toHaveLength(2);
    for (const page of pages) expect(readFileSync(join(cwd, page), 'utf8')).toContain('DRAF');
  });

  test('cannot print what is no SOP at all, even with --force', async () => {
    const cwd = folderWith({ 'kosong.sop.yaml': '' });
    const { stderr, exitCode } = await run('render kosong.sop.yaml --force', { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('kosong.sop.yaml:1:1  kesalahan  SOP004 schema');
    expect(existsSync(join(cwd, 'kosong.docx'))).toBe(false);
  });

  test('reads standard input', async () => {
    const cwd = folderWith();
    expect(await run('render - --to mermaid', { cwd, stdin: SOP })).toMatchObject({
      stdout: 'Ditulis: sop.mmd\n',
      exitCode: 0,
    });
  });

  test.each([
    ['--to pdff', '"pdff" (--to) tidak dikenal.'],
    ['--paper A5', '"A5" (--paper) tidak dikenal. Yang ada: F4, A4, Letter, Legal.'],
    ['--profile bpss', '"bpss" (--profile) tidak dikenal. Maksud Anda "bps"?'],
  ])('names what there is for %s', async (option, words) => {
    const { stderr, exitCode } = await run(`render a.sop.yaml ${option}`, { cwd: folderWith({ 'a.sop.yaml': SOP }) });
    expect(stderr).toContain(words);
    expect(exitCode).toBe(2);
  });

  test('takes paper, profile and labels of the configuration', async () => {
    const config = 'profile: mahkamah-agung\npaper: A4\nlabels: {judul: Judul SOP}\n';
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'sop.config.yaml': config });
    await run('render a.sop.yaml --to pages', { cwd });
    const { pages } = JSON.parse(readFileSync(join(cwd, 'a.pages.json'), 'utf8'));
    expect([pages[0].width, pages[0].height]).toEqual([16838, 11906]);
    const texts = pages.flatMap((page: { cells: { paragraphs: { text: string }[] }[] }) =>
      page.cells.flatMap((cell) => cell.paragraphs.map((paragraph) => paragraph.text)),
    );
    expect(texts).toEqual(expect.arrayContaining(['Judul SOP', 'Aktivitas', '(1)', '(2)']));
  });

  test('prints in the font of the configuration, with its free twin in the PDF', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'sop.config.yaml': 'font: Times New Roman\n' });
    await run('render a.sop.yaml --to docx,pdf,svg,html', { cwd });
    const styles = readZip(readFileSync(join(cwd, 'a.docx'))).get('word/styles.xml');
    expect(new TextDecoder().decode(styles?.bytes)).toContain('w:ascii="Times New Roman"');
    const pdf = readFileSync(join(cwd, 'a.pdf'), 'latin1');
    expect(pdf.match(/\/BaseFont \/\w+\+([\w-]+)/g)?.map((name) => name.split('+')[1])).toEqual(
      expect.arrayContaining(['Tinos-Regular', 'Tinos-Bold']),
    );
    expect(pdf).not.toContain('Arimo');
    const list = "font-family:'Times New Roman','Liberation Serif','Tinos','Times',serif";
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain(list);
    expect(readFileSync(join(cwd, 'a-1.svg'), 'utf8')).toContain(list.replace(':', '="'));
  });

  test('refuses a folder for output that is a file', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, hasil: 'berkas biasa' });
    const { stderr, exitCode } = await run('render a.sop.yaml --out hasil', { cwd });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('Tidak dapat menulis');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(cwd, 'hasil'), 'utf8')).toBe('berkas biasa');
  });

  test.skipIf(process.getuid?.() === 0)('tells of a folder that cannot be written to', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    mkdirSync(join(cwd, 'tertutup'), { mode: 0o500 });
    const { stderr, exitCode } = await run('render a.sop.yaml --out tertutup', { cwd });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('izin ditolak');
  });

  test('refuses two SOPs that would be written to one place', async () => {
    const cwd = folderWith({ 'a/izin.sop.yaml': SOP, 'b/izin.sop.yaml': sopWith({ '017': '018' }) });
    const { stderr, exitCode } = await run('render a/izin.sop.yaml b/izin.sop.yaml --out hasil', { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Dua SOP bernama "izin"');
  });

  test('names the free place for the mark of an electronic signature', async () => {
    const electronic = sopWith({ 'nip: "19730412': 'tanda_tangan: elektronik, nip: "19730412' });
    const cwd = folderWith({ 'a.sop.yaml': electronic });
    expect((await run('render a.sop.yaml', { cwd })).stdout).toBe('Ditulis: a.docx\nDitulis: a.ttd.json\n');
    const { page, box, pageSize } = JSON.parse(readFileSync(join(cwd, 'a.ttd.json'), 'utf8'));
    expect(page).toBe(1);
    expect(box.height).toBeGreaterThan(40);
    expect(box.x).toBeGreaterThan(pageSize.width / 2);
    expect(box.y + box.height).toBeLessThan(pageSize.height);
    expect((await run('render a.sop.yaml --to svg', { cwd })).stdout).not.toContain('ttd');
  });

  test('tells which characters a PDF has no letters for, and where', async () => {
    const cwd = folderWith({ 'a.sop.yaml': sopWith({ 'Mengajukan permohonan': 'Mengajukan permohonan 😀' }) });
    const { stderr, exitCode } = await run('render a.sop.yaml --to pdf', { cwd });
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      'sop: a.sop.yaml:19:37: Huruf Arial tidak mempunyai “😀” (U+1F600), sehingga di PDF dan PNG tercetak “?” di tempatnya. Ganti dengan kata atau tanda baca biasa.\n',
    );
    expect((await run('render a.sop.yaml --to docx,html', { cwd })).stderr).toBe('');
  });

  test('refuses a logo that is missing or lies outside the project', async () => {
    const withLogo = (logo: string) => sopWith({ 'unit: Dinas': `logo: ${logo}, unit: Dinas` });
    const cwd = folderWith({ 'a/a.sop.yaml': withLogo('tidak-ada.png'), 'a/b.sop.yaml': withLogo('../luar.png') });
    writeFileSync(join(cwd, 'luar.png'), 'x');
    for (const name of ['a/a.sop.yaml', 'a/b.sop.yaml']) {
      const { stderr, exitCode } = await run(`render ${name}`, { cwd });
      expect(exitCode).toBe(1);
      expect(stderr).toContain('logo-file');
    }
  });
});

test.skipIf(process.platform === 'win32')('names what it wrote on one line each, whatever the name', async () => {
  const cwd = folderWith({ 'a\n::error::b.sop.yaml': SOP });
  expect((await run('render --to mermaid', { cwd })).stdout).toBe('Ditulis: a␊::error::b.mmd\n');
});
