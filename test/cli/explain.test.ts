import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/rules/catalogue.js';
import { run } from './run.js';

const cwd = '/';

describe('sop explain', () => {
  test('tells what a rule looks at and why, with examples, settings and fix', async () => {
    expect(await run('explain title-prefix', { cwd })).toEqual({
      stdout: `SOP118 title-prefix  peringatan

Judul tidak diawali kata “SOP”. Kata itu sudah tercetak pada formulir sebagai label kotak judul.

Dasar
  Permenpan-RB 35/2012, Lampiran: judul SOP terdiri atas aspek kegiatan dan output final

Salah
    judul: SOP Pemusnahan Arsip Inaktif
           ^^^

  Judul diawali “SOP”. Kata itu sudah tercetak pada formulir sebagai label kotaknya, sehingga akan
  tertulis dua kali. Hapus, sehingga judul menjadi “Pemusnahan Arsip Inaktif”.

Benar
    judul: Pemusnahan Arsip Inaktif

Pengaturan
  sop.config.yaml:
    rules:
      # error, warning, info, atau off
      title-prefix: warning
  Satu temuan saja: tulis komentar tepat di atas barisnya, beserta alasannya.
    # sop-abaikan title-prefix: alasannya

Perbaikan otomatis
  Ada; \`sop validate --fix\` membetulkannya, \`--fix-dry-run\` hanya menunjukkannya.
`,
      stderr: '',
      exitCode: 0,
    });
  });

  test('speaks English', async () => {
    const { stdout } = await run('explain title-prefix --lang en', { cwd });
    expect(stdout).toMatch(/^SOP118 title-prefix {2}warning\n\nA title does not begin with the word “SOP”\./);
    expect(stdout).toContain('The title begins with “SOP”.');
    expect(stdout).toContain('# sop-abaikan title-prefix: the reason');
    expect(stdout).not.toMatch(/Dasar|Salah|Benar|Pengaturan/);
  });

  test.each(['SOP202', 'sop202', 'STEP-ACTIVE-VERB', 'step-active-verb'])('knows %s', async (word) => {
    expect((await run(`explain ${word}`, { cwd })).stdout).toMatch(/^SOP202 step-active-verb/);
  });

  test('tells several rules in the order given, each once', async () => {
    const { stdout } = await run('explain time-total SOP101 sop405', { cwd });
    expect(stdout.match(/^SOP\d{3} .*$/gm)).toEqual([
      'SOP405 time-total  kesalahan',
      'SOP101 identity-complete  kesalahan',
    ]);
  });

  test('shows the settings and the other files that an example stands with', async () => {
    const { stdout } = await run('explain number-pattern number-unique', { cwd });
    expect(stdout).toContain("  Dengan sop.config.yaml:\n    number-pattern: '^");
    expect(stdout).toContain('  surat-masuk.sop.yaml:\n    judul: Pengelolaan Surat Masuk\n');
    expect(stdout).toContain('  Kunci `number-pattern` di sop.config.yaml: pola nomor, sebagai ekspresi reguler.\n');
  });

  test('tells the options of a rule with what holds without them', async () => {
    const { stdout } = await run('explain step-count', { cwd });
    expect(stdout).toContain('  step-count: [info, { maximum: 20 }]\n');
    expect(stdout).toContain('  Opsi `maximum`: banyaknya langkah yang masih wajar (bawaan: 30).\n');
  });

  test('says of rules that nothing silences that they are so', async () => {
    expect((await run('explain yaml-syntax', { cwd })).stdout).not.toMatch(/sop-abaikan|sop\.config\.yaml/);
    expect((await run('explain suppression-reason', { cwd })).stdout).toContain('tidak diabaikan dengan komentar');
  });

  test('makes what cannot be seen visible', async () => {
    const { stdout } = await run('explain yaml-limits', { cwd });
    expect(stdout).toContain('judul: Penerbitan Izin␋Praktik Bidan\n');
    expect(stdout).not.toContain('\u000b');
  });

  test('paints on a terminal that knows colours', async () => {
    const paint = '\u001b[31m^^^^^^^\u001b[39m';
    expect((await run('explain flow-no-end', { cwd, terminal: true })).stdout).toContain(paint);
    expect((await run('explain flow-no-end', { cwd, terminal: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(
      '\u001b',
    );
  });
});

describe('sop explain --list', () => {
  test('lists every rule by its group, one a line', async () => {
    const { stdout, exitCode } = await run('explain --list', { cwd });
    const listed = stdout.match(/^SOP\d{3} +\S+/gm)?.map((line) => line.split(/ +/));
    expect(listed?.map(([code]) => code)).toEqual(ALL_RULES.map(({ code }) => code).sort());
    expect(listed?.map(([, name]) => name).sort()).toEqual(ALL_RULES.map(({ name }) => name).sort());
    expect(stdout).toContain('\n\nDasar hukum\nSOP501  legal-revoked    peringatan  Dasar hukum masih berlaku.\n');
    expect(exitCode).toBe(0);
  });

  test('is what a call without a rule shows', async () => {
    expect(await run('explain', { cwd })).toEqual(await run('explain --list', { cwd }));
  });

  test('lists only the rules that are named', async () => {
    const { stdout } = await run('explain --list SOP501 SOP101', { cwd });
    expect(stdout.match(/^SOP\d{3}/gm)).toEqual(['SOP101', 'SOP501']);
  });

  test('makes a table of Markdown with links', async () => {
    const { stdout } = await run('explain --list --format markdown --lang en', { cwd });
    expect(stdout).toContain('## 5xx Legal basis\n\n| Code | Rule | Severity | What it looks at |\n');
    expect(stdout).toContain('| SOP501 | [legal-revoked](legal-revoked.md) | warning |');
  });
});

describe('sop explain --format', () => {
  test('json holds all that is told', async () => {
    const { stdout } = await run('explain step-count title-prefix --format json', { cwd });
    const [count, prefix] = JSON.parse(stdout);
    expect(count).toMatchObject({
      code: 'SOP210',
      name: 'step-count',
      group: 'Langkah',
      severity: 'info',
      hasFix: false,
      options: [{ name: 'maximum', default: '30', example: '20' }],
      suppression: '# sop-abaikan step-count: alasannya',
    });
    expect(count.wrong.config).toContain('maximum: 2');
    expect(count.wrong.findings).toEqual([expect.stringContaining('memuat 3 langkah, lebih dari 2')]);
    expect(prefix).toMatchObject({ hasFix: true, right: { files: [{ name: null }] } });
  });

  test('json of the list holds every rule', async () => {
    const { stdout } = await run('explain --list --format json', { cwd });
    expect(JSON.parse(stdout)).toHaveLength(ALL_RULES.length);
  });

  test('markdown is the page of the rule', async () => {
    const { stdout } = await run('explain title-prefix --format markdown', { cwd });
    expect(stdout).toMatch(/^# SOP118 title-prefix\n\n\*\*Tingkat:\*\* peringatan \(`warning`\)\n/);
    expect(stdout).toContain('## Salah\n\n```yaml\njudul: SOP Pemusnahan Arsip Inaktif\n```\n\n> Judul diawali “SOP”.');
  });

  test('refuses a form that does not exist', async () => {
    expect(await run('explain title-prefix --format markdwon', { cwd })).toEqual({
      stdout: '',
      stderr: 'sop: "markdwon" (--format) tidak dikenal. Maksud Anda "markdown"? Yang ada: pretty, json, markdown.\n',
      exitCode: 2,
    });
  });
});

describe('sop explain of a rule that does not exist', () => {
  test.each([
    ['step-actve-verb', ' Maksud Anda "step-active-verb"?'],
    ['stepactiveverb', ' Maksud Anda "step-active-verb"?'],
    ['izin-reklame', ''],
    ['SOP999', ''],
  ])('%s', async (word, guess) => {
    expect(await run(`explain title-prefix ${word}`, { cwd })).toEqual({
      stdout: '',
      stderr: `sop: Aturan "${word}" tidak ada.${guess} Semua aturan: sop explain --list\n`,
      exitCode: 2,
    });
  });
});
