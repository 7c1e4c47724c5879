import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PNG } from '../support/png.js';
import { folderWith } from './folder.js';
import { run } from './run.js';
import { OTHER_SOP, SOP, sopWith } from './sop.js';

const BAD = sopWith({ 'waktu: 15 menit': 'waktu: segera besok' });
const WARNED = sopWith({ 'waktu: 15 menit': '# sop-abaikan time-format: sudah benar\n    waktu: 15 menit' });

describe('sop validate', () => {
  test('says in one line that all is well', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'sub/b.sop.yaml': OTHER_SOP });
    expect(await run('validate', { cwd })).toEqual({
      stdout: 'Tidak ada temuan dalam 2 berkas.\n',
      stderr: '',
      exitCode: 0,
    });
  });

  test('shows a finding with its place, its text and a summary', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD });
    expect(await run('validate a.sop.yaml', { cwd })).toEqual({
      stdout: `a.sop.yaml:27:12  kesalahan  SOP401 time-format
  “segera besok” tidak terbaca sebagai waktu. Waktu termasuk mutu baku dan harus terukur. Tulis angka dan satuannya, misalnya \`15 menit\`, \`2 jam\`, \`3 hari kerja\`, atau \`maksimal 1 minggu\`.
  26 │     kelengkapan: [Berkas permohonan]
  27 │     waktu: segera besok
     │            ^^^^^^^^^^^^

1 kesalahan dalam 1 berkas.
Penjelasan dan contoh: sop explain time-format
`,
      stderr: '',
      exitCode: 1,
    });
  });

  test('reads standard input', async () => {
    const cwd = folderWith();
    const { stdout, exitCode } = await run('validate -', { cwd, stdin: BAD });
    expect(stdout).toContain('-:27:12');
    expect(exitCode).toBe(1);
  });

  test('speaks English', async () => {
    const { stdout } = await run('validate - --lang en', { cwd: folderWith(), stdin: BAD });
    expect(stdout).toContain('-:27:12  error  SOP401 time-format\n  “segera besok” cannot be read as a time.');
    expect(stdout).toContain('1 error in 1 file.');
  });

  test('gives JSON, also to a file that appears as a whole', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD });
    const { stdout } = await run('validate --format json', { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      files: [{ path: 'a.sop.yaml', findings: [{ code: 'SOP401', path: ['langkah', 1, 'waktu'], fix: null }] }],
      summary: { files: 1, error: 1, warning: 0, info: 0 },
    });
    const written = await run('validate --format json -o laporan.json', { cwd });
    expect(written).toEqual({ stdout: 'Ditulis: laporan.json\n', stderr: '', exitCode: 1 });
    expect(readFileSync(join(cwd, 'laporan.json'), 'utf8')).toBe(stdout);
  });

  test('paints on a terminal, unless NO_COLOR is set', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD });
    const colour = '\u001b[';
    expect((await run('validate', { cwd, terminal: true })).stdout).toContain(colour);
    expect((await run('validate', { cwd, terminal: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(colour);
    expect((await run('validate', { cwd })).stdout).not.toContain(colour);
    expect((await run('validate -o a.txt', { cwd, terminal: true })).stdout).not.toContain(colour);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toContain(colour);
  });

  test('suggests the severity that is meant', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stderr, exitCode } = await run('validate --fail-on eror', { cwd });
    expect(stderr).toContain('Maksud Anda "error"? Yang ada: error, warning, info.');
    expect(exitCode).toBe(2);
  });

  test('does not pass over a configuration that is a link to nowhere', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    symlinkSync('tidak-ada.yaml', join(cwd, 'sop.config.yaml'));
    const { stdout, stderr, exitCode } = await run('validate', { cwd });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain('sop.config.yaml" adalah tautan ke berkas yang tidak ada.');
  });

  test('fails on warnings when asked to', async () => {
    const cwd = folderWith({ 'a.sop.yaml': WARNED });
    expect((await run('validate', { cwd })).exitCode).toBe(0);
    expect((await run('validate --fail-on warning', { cwd })).exitCode).toBe(1);
    expect((await run('validate --max-warnings 1', { cwd })).exitCode).toBe(0);
    const { exitCode, stderr } = await run('validate --max-warnings 0', { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toBe('sop: Ada 1 peringatan, lebih dari yang diperbolehkan (--max-warnings 0).\n');
  });

  test('takes the day from --today or else from the clock', async () => {
    const text = sopWith({ 'efektif: 2026-02-02': 'revisi: 2026-05-05, efektif: 2026-02-02' });
    const cwd = folderWith({ 'a.sop.yaml': text });
    expect((await run('validate --today 2026-05-04', { cwd })).exitCode).toBe(0);
    expect((await run('validate --today 2026-05-05', { cwd })).exitCode).toBe(1);
    expect((await run('validate', { cwd, today: '2026-05-04' })).exitCode).toBe(0);
    expect((await run('validate', { cwd, today: '2026-05-05' })).exitCode).toBe(1);
  });

  test('looks for the logo, and only in the project', async () => {
    const text = sopWith({ 'instansi: {': 'instansi: {logo: ../../rahasia.png, ' });
    const cwd = folderWith({ 'a.sop.yaml': text, 'b.sop.yaml': text.replace('../../rahasia', 'tidak-ada') });
    const { stdout, exitCode } = await run('validate', { cwd });
    expect(stdout).toContain('Logo “../../rahasia.png” berada di luar folder proyek.');
    expect(stdout).toContain('Logo “tidak-ada.png” tidak ada.');
    expect(exitCode).toBe(1);
  });
});

describe('a text that is no SOP', () => {
  const bad: readonly (readonly [name: string, text: string | Uint8Array, rule: string])[] = [
    ['an empty file', '', 'schema'],
    ['a file of comments', '# kosong\n', 'schema'],
    ['a list', '- sop: 1\n', 'schema'],
    ['a mere text', 'SOP Surat Masuk\n', 'schema'],
    ['broken YAML', 'sop: 1\njudul: [a\n', 'yaml-syntax'],
    ['tabs', 'sop: 1\ninstansi:\n\tnama: A\n', 'yaml-syntax'],
    ['a duplicate key', sopWith({ 'pencatatan:': 'judul: Lain\npencatatan:' }), 'yaml-duplicate-key'],
    ['an unknown key', sopWith({ 'peralatan:': 'peralatn:' }), 'schema'],
    ['a missing key', sopWith({ '    kegiatan: Mengajukan permohonan\n': '' }), 'schema'],
    ['a wrong type', sopWith({ 'peralatan: [Komputer]': 'peralatan: {satu: Komputer}' }), 'schema'],
    ['a target that does not exist', sopWith({ 'lengkap: ajukan': 'lengkap: ajukn' }), 'flow-target-unknown'],
    [
      'a loop without end',
      sopWith({ 'Lengkap: lanjut': 'Lengkap: periksa', '  - kegiatan: Memer': '  - id: periksa\n    kegiatan: Memer' }),
      'flow-no-end',
    ],
    ['a time that cannot be read', BAD, 'time-format'],
    ['an NIP of 17 digits', sopWith({ '1 004': '1 04' }), 'signatory-nip'],
    ['a character that Word cannot hold', 'sop: 1\njudul: \u0000\n', 'yaml-limits'],
    ['bytes that are no UTF-8', new Uint8Array([0x73, 0x6f, 0x70, 0x3a, 0x20, 0xff, 0x0a]), 'yaml-limits'],
  ];

  test.each(bad)('%s is shown with its place, by its rule and in Indonesian', async (_name, text, rule) => {
    const { stdout, stderr, exitCode } = await run('validate -', { cwd: folderWith(), stdin: text });
    expect(stdout).toMatch(new RegExp(`^-:\\d+:\\d+  kesalahan  SOP\\d{3} ${rule}$`, 'm'));
    expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at .*\(|undefined|\[object/);
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  test('proposes the key, the target and the unit that are meant', async () => {
    const text = sopWith({ 'peralatan:': 'peralatn:', 'lengkap: ajukan': 'lengkap: ajukn', '15 menit': '15 mnit' });
    const { stdout } = await run('validate -', { cwd: folderWith(), stdin: text });
    expect(stdout).toMatch(/[Mm]aksud Anda [`“]peralatan/);
    expect(stdout).toContain('Maksud Anda “ajukan”?');
    expect(stdout).toContain('Maksud Anda `15 menit`?');
  });
});

describe('wrong usage', () => {
  const usage = async (words: string) => {
    const { stdout, stderr, exitCode } = await run(words, { cwd: folderWith({ 'a.sop.yaml': SOP }) });
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
    return stderr;
  };

  test('is answered in one sentence, with what may be meant', async () => {
    expect(await usage('validate --frmat json')).toBe(
      'sop: Pilihan --frmat tidak dikenal. Maksud Anda --format? Lihat "sop validate --help".\n',
    );
    expect(await usage('valdate')).toBe(
      'sop: Perintah "valdate" tidak dikenal. Maksud Anda validate? Lihat "sop --help".\n',
    );
    expect(await usage('validate --format xml')).toContain(
      'Nilai "xml" tidak dapat dipakai untuk --format <format>. Yang ada: pretty, json, sarif, junit, github, gitlab, checkstyle, markdown, csv.',
    );
    expect(await usage('validate --config')).toContain('Pilihan --config <file> memerlukan nilai.');
    expect(await usage('validate --max-warnings banyak')).toContain('"banyak" (--max-warnings) bukan bilangan.');
    expect(await usage('validate --today besok')).toContain('"besok" (--today) bukan tanggal.');
    expect(await usage('validate --lang de')).toContain(
      'Nilai "de" tidak dapat dipakai untuk --lang <lang>. Yang ada: id, en.',
    );
  });

  test.each([
    ['render a.sop.yaml --format pdf', '--format tidak dikenal. Maksud Anda --to?'],
    ['render a.sop.yaml -o a.pdf', '-o tidak dikenal. Maksud Anda --out?'],
    ['render a.sop.yaml --pdf', '--pdf tidak dikenal. Maksud Anda --to pdf?'],
    ['validate --to sarif', '--to tidak dikenal. Maksud Anda --format?'],
    ['validate --json', '--json tidak dikenal. Maksud Anda --format json?'],
    ['--format json validate', '--format tidak dikenal. Maksud Anda validate --format?'],
    ['diff --word', '--word tidak dikenal. Maksud Anda --format docx?'],
    ['Cetak a.sop.yaml', '"Cetak" tidak dikenal. Maksud Anda render?'],
    ['a.sop.yaml', '"a.sop.yaml" tidak dikenal. Maksud Anda validate a.sop.yaml?'],
    ['constructor', '"constructor" tidak dikenal. Lihat'],
    ['validate --constructor', '--constructor tidak dikenal. Lihat'],
  ])('names what the words of other programs are called here: %s', async (words, answer) => {
    expect(await usage(words)).toContain(answer);
  });

  test('is answered in English under --lang en', async () => {
    expect(await usage('validate --frmat json --lang en')).toBe(
      'sop: Unknown option --frmat. Did you mean --format? See "sop validate --help".\n',
    );
    expect(await usage('--lang=en valdate')).toContain('Unknown command "valdate".');
  });

  test('is a path that does not exist, and a folder without SOPs', async () => {
    expect(await usage('validate tidak-ada')).toBe('sop: Berkas atau folder "tidak-ada" tidak ada.\n');
    const cwd = folderWith({ 'kosong/x.txt': '' });
    const { stderr, exitCode } = await run('validate kosong', { cwd });
    expect(stderr).toContain('Folder "kosong" tidak berisi SOP');
    expect(exitCode).toBe(2);
  });

  test('is a report over the SOP itself', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { exitCode, stderr } = await run('validate -o ./a.sop.yaml', { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('laporan akan menimpanya');
    expect(readFileSync(join(cwd, 'a.sop.yaml'), 'utf8')).toBe(SOP);
  });

  test('shows help where no command is given', async () => {
    const { stderr, exitCode } = await run('', { cwd: folderWith() });
    expect(stderr).toContain('Pemakaian: sop [pilihan] [perintah]');
    expect(exitCode).toBe(2);
  });
});

describe('a folder in the place of a file', () => {
  test.each([
    [
      'validate -o sub',
      '"sub" adalah folder, padahal laporan ditulis ke berkas. Sebut nama berkasnya, misalnya sub/laporan.txt.',
    ],
    ['validate --format json=./sub', '"./sub" adalah folder, padahal laporan ditulis ke berkas.'],
    ['list -o .', '"." adalah folder, padahal laporan ditulis ke berkas.'],
    ['validate --config sub', '"sub" (--config) adalah folder. Tulis --config sub/sop.config.yaml.'],
    ['conform sub a.sop.yaml', '"sub" adalah folder. Sebutkan berkas CSV di dalamnya.'],
    ['conform hilang.csv a.sop.yaml', 'Berkas "hilang.csv" tidak ada.'],
  ])('is wrong usage: %s', async (words, told) => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'sub/sop.config.yaml': '' });
    const { stdout, stderr, exitCode } = await run(words, { cwd });
    expect(stderr).toContain(`sop: ${told}`);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
  });

  test('so is no name at all', async () => {
    const { stderr, exitCode } = await run('validate --output=', { cwd: folderWith({ 'a.sop.yaml': SOP }) });
    expect(stderr).toContain('Nama berkas sesudah -o (--output) kosong');
    expect(exitCode).toBe(2);
  });
});

describe('a disk that refuses', () => {
  test('is named with the reason and ends with 3', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stdout, stderr, exitCode } = await run('validate -o tidak-ada/laporan.txt', { cwd });
    expect(stdout).toBe('');
    expect(stderr).toContain('laporan.txt": foldernya tidak ada; buat dahulu atau pilih folder lain.');
    expect(exitCode).toBe(3);
    expect(existsSync(join(cwd, 'tidak-ada'))).toBe(false);
  });
});

describe('help', () => {
  test('is Indonesian throughout, and English when asked', async () => {
    const { stdout, exitCode } = await run('validate --help', { cwd: folderWith() });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Pemakaian: sop validate [pilihan] [path...]');
    expect(stdout).not.toMatch(/Usage|Options|Arguments|default|choices|display help/);
    const english = await run('--lang en validate --help', { cwd: folderWith() });
    expect(english.stdout).toContain('Usage: sop validate [options] [path...]');
    expect(english.stdout).not.toMatch(/Pilihan|bawaan/);
  });

  test('of a command that does not exist says so below the commands that do', async () => {
    const { stderr, exitCode } = await run('help valdate', { cwd: folderWith() });
    expect(stderr).toContain('validate');
    expect(stderr).toMatch(/\nsop: Perintah "valdate" tidak dikenal\.\n$/);
    expect(exitCode).toBe(2);
  });

  test('is found through the help command too', async () => {
    const { stdout } = await run('help validate', { cwd: folderWith() });
    expect(stdout).toContain('Pemakaian: sop validate');
  });
});

describe('the configuration', () => {
  test('is the nearest above the SOP, over what it extends', async () => {
    const cwd = folderWith({
      'sop.config.yaml': 'rules: {time-format: info, signatory-nip: "off"}\n',
      'bidang/sop.config.yaml': 'extends: ..\nrules: {time-format: warning}\n',
      'bidang/a.sop.yaml': BAD.replace('1 004', '1 04'),
    });
    const { stdout, exitCode } = await run('validate', { cwd });
    expect(stdout).toContain('peringatan  SOP401 time-format');
    expect(stdout).toContain('1 peringatan dalam 1 berkas.');
    expect(exitCode).toBe(0);
  });

  test('may be named', async () => {
    const cwd = folderWith({ 'a.sop.yaml': BAD, 'lain.yaml': 'rules: {time-format: "off"}\n' });
    expect((await run('validate --config lain.yaml', { cwd })).exitCode).toBe(0);
    const { stderr, exitCode } = await run('validate --config tidak-ada.yaml', { cwd });
    expect(stderr).toBe('sop: Berkas konfigurasi "tidak-ada.yaml" (--config) tidak ada.\n');
    expect(exitCode).toBe(2);
  });

  test('may set rules for some folders only', async () => {
    const cwd = folderWith({
      'sop.config.yaml':
        'overrides: [{files: lama/, rules: {time-format: info}}, {files: "*-uji.*", rules: {time-format: "off"}}]\n' +
        'rules: {number-unique: "off", title-unique: "off"}\n',
      'baru/a.sop.yaml': BAD,
      'lama/a.sop.yaml': BAD,
      'lama/a-uji.sop.yaml': BAD,
    });
    const { stdout } = await run('validate', { cwd });
    expect(stdout).toContain('baru/a.sop.yaml:27:12  kesalahan');
    expect(stdout).toContain('lama/a.sop.yaml:27:12  catatan');
    expect(stdout).not.toContain('a-uji');
    expect((await run('validate lama', { cwd })).exitCode).toBe(0);
    expect((await run('validate . --config ../sop.config.yaml', { cwd: join(cwd, 'lama') })).exitCode).toBe(0);
  });

  test('gives the SOP what it leaves out, a logo from beside the configuration', async () => {
    const cwd = folderWith({
      'sop.config.yaml': 'defaults: {instansi: {nama: Pemerintah Provinsi Contoh, logo: logo.png}}\n',
      'logo.png': PNG,
      'sub/a.sop.yaml': sopWith({ 'nama: Pemerintah Provinsi Contoh, ': '' }),
    });
    expect((await run('validate', { cwd })).stdout).toBe('Tidak ada temuan dalam 1 berkas.\n');
  });

  test('that is broken stops everything, with its place', async () => {
    const cwd = folderWith({
      'a.sop.yaml': SOP,
      'sop.config.yaml': 'paper: A4\nruls: {}\nrules: {time-fromat: "off"}\n',
    });
    const { stdout, stderr, exitCode } = await run('validate', { cwd });
    expect(stdout).toBe('');
    expect(stderr).toContain('Konfigurasi tidak dapat dipakai');
    expect(stderr).toMatch(/^sop\.config\.yaml:2:1 {2}kesalahan {2}SOP005 config$/m);
    expect(stderr).toMatch(/^sop\.config\.yaml:3:9 {2}kesalahan {2}SOP005 config$/m);
    expect(stderr).toContain('time-format');
    expect(exitCode).toBe(2);
  });

  test('that extends itself, or what is not there, is told so', async () => {
    const cwd = folderWith({
      'a.sop.yaml': SOP,
      'sop.config.yaml': 'extends: dasar.yaml\n',
      'dasar.yaml': 'extends: [sop.config.yaml, hilang.yaml]\n',
    });
    const { stderr, exitCode } = await run('validate', { cwd });
    expect(stderr).toMatch(/^dasar\.yaml:1:11 {2}kesalahan/m);
    expect(stderr).toMatch(/^dasar\.yaml:1:28 {2}kesalahan/m);
    expect(exitCode).toBe(2);
  });
});
