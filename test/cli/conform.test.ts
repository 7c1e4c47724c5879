import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/conformance/csv-reader.js';
import { folderWith } from './folder.js';
import { run, runWords } from './run.js';
import { SOP, sopWith } from './sop.js';

const HEAD = 'kasus,langkah,pelaksana,mulai,selesai\n';
/** One case in time, one that is late at step 2, one that skips step 2, one that is open; Monday, 12 January 2026. */
const LOG = `${HEAD}A,1,Pemohon,2026-01-12 08:00,2026-01-12 08:10
A,2,Petugas Loket,2026-01-12 08:10,2026-01-12 08:25
A,3,Kepala Dinas,2026-01-12 08:25,2026-01-12 08:45
B,ajukan,Pemohon,2026-01-12 09:00,2026-01-12 09:10
B,2,Petugas Loket,2026-01-12 09:10,2026-01-12 09:40
B,3,Kepala Dinas,2026-01-12 09:40,2026-01-12 10:00
C,Mengajukan permohonan,pemohon,2026-02-02 08:00,2026-02-02 08:10
C,3,Petugas Loket,2026-02-02 08:10,2026-02-02 08:20
D,1,Pemohon,2026-02-02 09:00,2026-02-02 09:10
D,2,Petugas Loket,2026-02-02 09:10,
`;

const schema = JSON.parse(readFileSync(new URL('../../schemas/conformance.schema.json', import.meta.url), 'utf8'));

async function conformed(log: string | Uint8Array, words = '', sop = SOP) {
  const cwd = folderWith({ 'a.sop.yaml': sop, 'log.csv': log });
  return { cwd, ...(await run(`conform log.csv a.sop.yaml ${words}`, { cwd })) };
}

/** The report as data, which its schema must describe. */
async function report(log: string | Uint8Array, words = '', sop = SOP) {
  const { stdout, stderr } = await conformed(log, `--format json ${words}`, sop);
  if (stderr !== '') throw new Error(stderr);
  const found = JSON.parse(stdout);
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
  return found;
}

describe('sop conform', () => {
  test('holds each case and each step against the SOP', async () => {
    const found = await report(LOG);
    expect(found.cases).toMatchObject({ all: 4, finished: 3, open: 1, fitting: 2 });
    expect(found.limit).toEqual({ minutes: 45, calendar: false, source: 'normal' });
    expect(found.time).toMatchObject({ count: 3, over: 1, mean: 41.666667 });
    expect(found.steps[1]).toMatchObject({ count: 3, measured: 2, over: 1, mean: 22.5, skipped: 1 });
    expect(found.steps[2]).toMatchObject({ count: 3, otherActor: 1 });
    expect(found.months.map(({ month, count }: { month: string; count: number }) => [month, count])).toEqual([
      ['2026-01', 2],
      ['2026-02', 1],
    ]);
    expect(found.worst[0]).toMatchObject({ name: 'B', minutes: 60, finished: true });
    expect(found.worst).toContainEqual(expect.objectContaining({ name: 'B', over: 15 }));
    expect(found.worst).toContainEqual(expect.objectContaining({ name: 'C', skipped: [2] }));
  });

  test('says the same in the terminal', async () => {
    const { stdout, exitCode } = await conformed(LOG);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Kasus +4 \(3 selesai, 1 terbuka\)/);
    expect(stdout).toMatch(/Tepat waktu \(45 menit\) +67% \(2 dari 3\)/);
    expect(stdout).toMatch(/Kasus yang persis mengikuti alur +2 \(67%\)/);
    expect(stdout).toContain('1 kasus belum sampai akhir alur');
    expect(stdout).toContain('1 pelaksanaan langkah tanpa waktu mulai atau selesai');
    expect(stdout).toMatch(/B +1 jam +15 menit/);
    expect(stdout).toMatch(/C +20 menit +– +dilewati 2/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('speaks English', async () => {
    expect((await conformed(LOG, '--lang en')).stdout).toMatch(/In time \(45 minutes\) +67% \(2 of 3\)/);
  });

  test('writes CSV', async () => {
    const rows = csvRows((await conformed(LOG, '--format csv')).stdout);
    expect(rows.every((row) => row.length === 14)).toBe(true);
    expect(rows).toContainEqual([
      'langkah',
      '2',
      'Memeriksa kelengkapan berkas',
      '3',
      '2',
      '1',
      '15',
      '22.5',
      '30',
      '1',
      '0',
      '0',
      '0',
      '0',
    ]);
  });

  test('writes one page of HTML without a script', async () => {
    const evil = LOG.replace('B,ajukan,Pemohon', 'B,ajukan,<script>x</script>');
    const { cwd, stdout } = await conformed(evil, '-o laporan.html');
    expect(stdout).toBe('Ditulis: laporan.html\n');
    const html = readFileSync(join(cwd, 'laporan.html'), 'utf8');
    expect(html).not.toContain('<script>');
    expect(html).not.toMatch(/(?:src|href)=/);
    expect(html).toContain('>67% (2 dari 3)</td>');
  });

  test('takes the promise before the normal way, in days by the calendar where it is one', async () => {
    const promising = SOP.replace('pelaksana:\n', 'standar_pelayanan: {waktu: 1 hari kalender}\npelaksana:\n');
    const found = await report(LOG, '', promising);
    expect(found.limit).toEqual({ minutes: 1440, calendar: true, source: 'standard' });
    expect(found.time.over).toBe(0);
  });

  test('finds what a simulation logs fitting', async () => {
    const cwd = folderWith({
      'a.sop.yaml': sopWith({ 'Tidak lengkap: ajukan': 'Tidak lengkap: {ke: ajukan, peluang: 30%}' }),
    });
    await run('simulate a.sop.yaml --per-day 8 --days 40 --replications 1 --log log.csv', { cwd });
    const { stdout } = await run('conform log.csv a.sop.yaml --format json', { cwd });
    const found = JSON.parse(stdout);
    expect(found.fitness).toBe(1);
    expect(found.cases.fitting).toBe(found.cases.all);
    expect(found.steps.map(({ over, otherActor }: { over: number; otherActor: number }) => over + otherActor)).toEqual([
      0, 0, 0,
    ]);
    expect(found.steps[0].again).toBeGreaterThan(10);
  });
});

describe('a case at a decision that can end the procedure', () => {
  const refusing = sopWith({ 'Tidak lengkap: ajukan': 'Tidak lengkap: selesai' });
  const at = (name: string, day: number, steps: readonly number[]) =>
    steps
      .map((step, index) => {
        const hour = `2026-01-${day} ${String(8 + index).padStart(2, '0')}`;
        return `${name},${step},,${hour}:00,${hour}:10\n`;
      })
      .join('');

  test('has ended where it stands still for longer than others before they go on, else it is open', async () => {
    const log = HEAD + at('A', 12, [1, 2, 3]) + at('B', 12, [1, 2]) + at('C', 13, [1, 2, 3]) + at('D', 14, [1, 2]);
    const found = await report(log, '', refusing);
    expect(found.cases).toMatchObject({ all: 4, finished: 3, open: 1, atDecision: { finished: 1, open: 1 } });
    expect(found.notes.join()).toContain('2 kasus berhenti pada keputusan yang dapat mengakhiri prosedur');
  });

  test('has ended where no case ever goes on from there', async () => {
    const found = await report(HEAD + at('A', 12, [1, 2]), '', refusing);
    expect(found.cases).toMatchObject({ finished: 1, open: 0 });
  });
});

describe('a log that is not as it should be', () => {
  test('with unknown steps: counted, named, with the near one', async () => {
    const log = `${LOG}E,Mengajukan permohonn,,2026-02-03 08:00,2026-02-03 08:10\nE,zzz,,2026-02-03 08:00,\n`;
    const found = await report(log);
    expect(found.counts).toMatchObject({ rows: 12, used: 10, unknownStep: 2 });
    expect(found.unknownSteps).toContainEqual({
      text: 'Mengajukan permohonn',
      count: 1,
      near: 'Mengajukan permohonan',
    });
    expect(found.alerts[0]).toContain('2 baris menyebut langkah yang tidak ada');
    expect(found.cases.all).toBe(4);
  });

  test('with times that run backwards: the order counts, the time does not', async () => {
    const log = LOG.replace('08:10,2026-01-12 08:25', '08:10,2026-01-12 07:25');
    const found = await report(log);
    expect(found.counts.backwards).toBe(1);
    expect(found.alerts[0]).toContain('1 baris selesai sebelum mulai');
    expect(found.steps[1]).toMatchObject({ count: 3, measured: 1, mean: 30 });
    expect(found.cases.fitting).toBe(2);
  });

  test('with dates of another form: read, or counted', async () => {
    const days = LOG.replaceAll(/2026-(\d\d)-(\d\d) /g, '$2/$1/2026 ');
    expect((await report(days)).time).toEqual((await report(LOG)).time);
    const months = LOG.replaceAll(/2026-(\d\d)-(\d\d) /g, '$1/$2/2026 ');
    expect((await report(months, '--dates mdy')).time).toEqual((await report(LOG)).time);
    const wrong = await report(months.replaceAll('01/12/2026', '01/13/2026'));
    expect(wrong.counts.unreadable).toBe(6);
    expect(wrong.alerts.join()).toContain('6 baris memuat waktu yang tidak terbaca');
    expect(wrong.alerts.join()).toContain('--dates mdy');
  });

  test('with open cases only', async () => {
    const found = await report(`${HEAD}D,1,Pemohon,2026-02-02 09:00,2026-02-02 09:10\n`);
    expect(found.cases).toMatchObject({ all: 1, finished: 0, open: 1 });
    expect(found.fitness).toBeNull();
  });

  test('with rows that lack a case or a time', async () => {
    const found = await report(`${LOG},1,,2026-02-02 09:00,\nE,1,,,\n`);
    expect(found.counts).toMatchObject({ rows: 12, used: 10, withoutCase: 1, withoutTime: 1 });
  });

  test('with quotes, semicolons, other line ends and a byte order mark', async () => {
    const rows = LOG.trim()
      .split('\n')
      .map((line) =>
        line
          .split(',')
          .map((cell) => `"${cell}"`)
          .join(';'),
      );
    const found = await report(
      `\ufeff${rows.join('\r\n')}`.replace('"Mengajukan permohonan"', '" Mengajukan\npermohonan "'),
    );
    expect(found.time).toEqual((await report(LOG)).time);
    expect(found.counts.used).toBe(10);
  });

  test('in UTF-16, as spreadsheets write it', async () => {
    const found = await report(new Uint8Array(Buffer.from(`\ufeff${LOG.replaceAll(',', '\t')}`, 'utf16le')));
    expect(found.counts.used).toBe(10);
  });

  test('with other headings: the usual ones are known, others can be named', async () => {
    const usual = LOG.replace(HEAD, 'Case ID,Activity,Resource,Start Timestamp,Complete\n');
    expect((await report(usual)).time).toEqual((await report(LOG)).time);
    const own = LOG.replace(HEAD, 'No. Berkas,Tahap,Nama,Dari,Sampai\n');
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'log.csv': own });
    const columns = 'case=No. Berkas,step=Tahap,actor=Nama,start=Dari,end=Sampai';
    const { stdout } = await runWords(['conform', 'log.csv', 'a.sop.yaml', '--columns', columns], { cwd });
    expect(stdout).toMatch(/Tepat waktu \(45 menit\) +67%/);
  });

  test.each([
    [LOG.replace('kasus', 'nomr'), '', 'tidak mempunyai kolom nomor kasus'],
    [LOG.replace('langkah', 'lngkah'), '', 'Maksud Anda "lngkah"?'],
    [LOG.replace('mulai,selesai', 'x,y'), '', 'tidak mempunyai kolom waktu'],
    [LOG, '--columns step=Tahp', 'tidak mempunyai kolom "Tahp"'],
    [LOG, '--columns stp=langkah', 'Maksud Anda "step"?'],
    [LOG, '--columns step', 'tidak terbaca'],
    [LOG, '--dates dym', '"dym" (--dates) tidak dikenal'],
    [LOG, '--zone Jakarta', 'bukan zona waktu'],
    [LOG, '--worst banyak', '(--worst)'],
    [LOG, '--format htm', 'Maksud Anda "html"?'],
    [LOG, '-o log.csv', 'laporan akan menimpanya'],
    ['', '', 'kosong'],
    [`${HEAD}A,zzz,,2026-01-12,\n`, '', 'Tidak satu pun dari 1 baris'],
    [`${HEAD}A,1,,kemarin,\n`, '', '"kemarin", tidak terbaca'],
    [`${LOG}E,"1,,2026-01-12,\n`, '', 'baris 12: tanda petik'],
    ['PK\u0003\u0004\0\0', '', 'bukan berkas CSV'],
  ])('is refused with a reason (%#)', async (log, words, message) => {
    const { stdout, stderr, exitCode } = await conformed(log, words);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('that is not there', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP });
    const { stderr, exitCode } = await run('conform log.csv a.sop.yaml', { cwd });
    expect(stderr).toContain('log.csv');
    expect(exitCode).toBeGreaterThanOrEqual(2);
  });
});
