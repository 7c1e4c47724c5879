import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/conformance/csv-reader.js';
import { folderWith } from './folder.js';
import { run, runWords } from './run.js';
import { SOP, sopWith } from './sop.js';

const REWORK = sopWith({ 'Tidak lengkap: ajukan': 'Tidak lengkap: {ke: ajukan, peluang: 20%}' });
const PROMISING = REWORK.replace('pelaksana:\n', 'standar_pelayanan: {waktu: 1 hari kerja}\npelaksana:\n');
const QUICK = '--per-day 10 --days 30 --replications 3 --start 2026-01-05';

const schema = JSON.parse(readFileSync(new URL('../../schemas/simulation.schema.json', import.meta.url), 'utf8'));

async function simulated(words: string, sop = REWORK) {
  const cwd = folderWith({ 'a.sop.yaml': sop });
  return { cwd, ...(await run(`simulate a.sop.yaml ${words}`, { cwd })) };
}

async function figures(words: string, sop = REWORK) {
  return JSON.parse((await simulated(`${words} --format json`, sop)).stdout);
}

describe('sop simulate', () => {
  test('tells times, pelaksana, steps and the bottleneck', async () => {
    const { stdout, exitCode } = await simulated(QUICK, PROMISING);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2026-01-05 s.d. 2026-02-03 (21 hari kerja) · 10 permohonan tiap hari kerja');
    expect(stdout).toMatch(/Rata-rata +1 jam \d+ menit/);
    expect(stdout).toMatch(/Dalam standar 1 hari kerja +100%/);
    expect(stdout).toMatch(/Petugas Loket +1 +\d+[,\d]* ± [\d,]+% /);
    expect(stdout).toMatch(/Leher botol: .+; tiap permohonan antre di sini/);
  });

  test('speaks English and fits a terminal', async () => {
    const { stdout } = await simulated(`${QUICK} --lang en`);
    expect(stdout).toMatch(/Mean +1 hour \d+ minutes/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('gives the same figures for the same seed, and others for another', async () => {
    const mean = async (seed: number) => (await figures(`${QUICK} --seed ${seed}`)).result.time.mean.mean;
    expect(await mean(7)).toBe(await mean(7));
    expect(await mean(7)).not.toBe(await mean(8));
  });

  test('writes JSON that its schema describes, before and after', async () => {
    const report = await figures(`${QUICK} --set pelaksana.kadis.jumlah=2`, PROMISING);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.changed.stations[2].officers).toBe(2);
    expect(report.result.stations[2].officers).toBe(1);
    // The same cases come to both.
    expect(report.changed.cases).toEqual(report.result.cases);
  });

  test('of one run there is no interval, and of no case no time', async () => {
    const report = await figures('--per-day 0.001 --days 2 --replications 1');
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.result.time.mean).toEqual({ mean: null, halfWidth: null });
    expect(report.notes.join()).toContain('Satu ulangan tidak memberi selang kepercayaan');
  });

  test('writes CSV, one figure a row', async () => {
    const { stdout } = await simulated(`${QUICK} --format csv`);
    const rows = csvRows(stdout);
    expect(rows[0]).toEqual(['Keadaan', 'Bagian', 'Nama', 'Ukuran', 'Nilai', '± 95%']);
    expect(rows).toContainEqual(['sekarang', 'langkah', '3', 'kerja (menit kerja)', '20', '0']);
    expect(rows.every((row) => row.length === 6)).toBe(true);
  });

  test('writes one page of HTML without a script, whose tables say what the terminal says', async () => {
    const evil = sopWith({ 'kegiatan: Memeriksa kelengkapan berkas': 'kegiatan: "<script>x</script> & berkas"' });
    const { cwd, stdout } = await simulated(`${QUICK} -o laporan.html`, evil);
    expect(stdout).toBe('Ditulis: laporan.html\n');
    const html = readFileSync(join(cwd, 'laporan.html'), 'utf8');
    expect(html).not.toContain('<script>');
    expect(html).not.toMatch(/(?:src|href)=/);
    const { stdout: pretty } = await simulated(QUICK, evil);
    const mean = /Rata-rata +(\S.*)\n/.exec(pretty)?.[1] ?? '?';
    expect(html).toContain(`>${mean}</td>`);
  });

  test('puts what if beside now', async () => {
    const { stdout } = await simulated(`${QUICK} --set pelaksana.loket.jumlah=2`);
    expect(stdout).toMatch(/sekarang +andaikan/);
    expect(stdout).toContain('andaikan pelaksana.loket.jumlah=2');
  });

  test('says that the load exceeds the capacity, by whom, and ends', async () => {
    const { stdout, exitCode } = await simulated('--per-day 60 --days 30 --replications 2');
    expect(stdout).toMatch(/Beban melebihi kapasitas: Petugas Loket \(\d+[,\d]*%\), Kepala Dinas/);
    expect(stdout).toContain('--set pelaksana.<id>.jumlah=');
    expect(exitCode).toBe(0);
  });

  test('gives up cases that turn in circles, counts them, and ends', async () => {
    const circle = sopWith({ 'Tidak lengkap: ajukan': 'Tidak lengkap: {ke: ajukan, peluang: 99.999%}' });
    const { stdout } = await simulated('--per-day 1 --days 5 --replications 1 --start 2026-01-05', circle);
    expect(stdout).toMatch(/\d+ permohonan tidak pernah selesai karena berputar tanpa akhir/);
  });

  test('says what it assumed where the SOP says nothing', async () => {
    const { stdout } = await simulated(QUICK, sopWith({ 'waktu: 20 menit': 'waktu: sesuai jadwal' }));
    expect(stdout).toContain('Keputusan langkah 2 tidak menyebut peluang');
    expect(stdout).toContain('Waktu langkah 3 terbuka atau belum ada dan dihitung nol');
  });

  test('takes arrivals from a file, and counts rows that hold no time', async () => {
    const cwd = folderWith({
      'a.sop.yaml': SOP,
      'masuk.csv': 'masuk;nama\n12/01/2026 08.30;A\nbesok;B\n13/01/2026 09.00;C\n',
    });
    const { stdout } = await run('simulate a.sop.yaml --arrivals masuk.csv --replications 2', { cwd });
    expect(stdout).toContain('2 permohonan dari berkas');
    expect(stdout).toContain('1 baris waktu masuk tidak terbaca');
    // Nobody else is there: a case takes what its steps take.
    expect(stdout).toMatch(/Rata-rata +45 menit\n/);
  });

  test('takes working hours, holidays and durations', async () => {
    const cwd = folderWith({ 'a.sop.yaml': SOP, 'libur.txt': '2026-01-06 Hari jadi\n' });
    const words = ['simulate', 'a.sop.yaml', '--arrivals', 'constant', '--per-day', '1', '--days', '5'];
    const more = [
      '--hours',
      '08.00-09.00',
      '--holidays',
      'libur.txt',
      '--duration',
      '3=5 menit',
      '--start',
      '5/1/2026',
    ];
    const { stdout, exitCode } = await runWords([...words, ...more], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2026-01-05 s.d. 2026-01-09 (4 hari kerja)');
    expect(stdout).toMatch(/Rata-rata +30 menit\n/);
  });

  test('writes the event log of the first run as CSV and as XES', async () => {
    const { cwd, stderr } = await simulated(`${QUICK} --log log.csv`);
    expect(stderr).toBe('Ditulis: log.csv\n');
    const [head, first] = csvRows(readFileSync(join(cwd, 'log.csv'), 'utf8'));
    expect(head).toEqual(['kasus', 'langkah', 'kegiatan', 'pelaksana', 'petugas', 'mulai', 'selesai']);
    expect(first?.slice(0, 5)).toEqual(['K00001', '1', 'Mengajukan permohonan', 'Pemohon', 'Pemohon']);
    await run(`simulate a.sop.yaml ${QUICK} --log log.xes`, { cwd });
    const xes = readFileSync(join(cwd, 'log.xes'), 'utf8');
    expect(xes).toContain('<log xes.version="1.0"');
    const count = (text: string) => xes.split(text).length - 1;
    const rows = csvRows(readFileSync(join(cwd, 'log.csv'), 'utf8')).length - 1;
    expect(count('<event>')).toBe(2 * rows);
    expect(count('<trace>')).toBe(count('</trace>'));
  });

  test('logs what pelaksana do in a row that decides side by side, not the deciding of the row', async () => {
    const sideBySide = sopWith({
      '    pelaksana: loket\n': '    pelaksana: [loket, kadis]\n    kerja: serentak\n',
      'Tidak lengkap: ajukan': 'Tidak lengkap: {ke: ajukan, peluang: 20%}',
    });
    const { cwd } = await simulated(`${QUICK} --log log.csv`, sideBySide);
    const [, ...rows] = csvRows(readFileSync(join(cwd, 'log.csv'), 'utf8'));
    const first = rows.filter(([name, step]) => name === 'K00001' && step === '2').map(([, , , actor]) => actor);
    expect(new Set(first)).toEqual(new Set(['Petugas Loket', 'Kepala Dinas']));
    expect(first.length % 2).toBe(0);
  });

  test.each([
    ['', 'Tulis misalnya --per-day 20'],
    ['--per-day banyak', '"banyak" (--per-day) bukan bilangan'],
    ['--per-day 10 --replications 0', '"0" (--replications) bukan bilangan bulat dari 1'],
    ['--per-day 10 --start besok', '"besok" (--start) bukan tanggal'],
    ['--per-day 10 --hours siang', '"siang" (--hours) tidak terbaca'],
    ['--per-day 10 --days 10 --warmup 10', 'tidak menyisakan hari kerja'],
    ['--per-day 100000 --days 365', 'terlalu banyak'],
    ['--per-day 10 --format hmtl', 'Maksud Anda "html"?'],
    ['--per-day 10 --ranges unifrm', 'Maksud Anda "uniform"?'],
    ['--per-day 10 --duration ajukn=5menit', 'Maksud Anda "ajukan"?'],
    ['--per-day 10 --duration ajukan=lama', 'tidak terbaca'],
    ['--per-day 10 --set pelaksana.lokt.jumlah=2', 'pelaksana "lokt" tidak ada. Maksud Anda "loket"?'],
    ['--per-day 10 --set pelaksana.loket.jmlah=2', 'Maksud Anda "jumlah"?'],
    ['--per-day 10 --set 9.waktu=1jam', 'langkah "9" tidak ada'],
    ['--per-day 10 --arrivals tidak-ada.csv', 'tidak-ada.csv'],
    ['--per-day 10 --log log.txt', 'harus berakhiran .csv atau .xes'],
    ['--per-day 10 -o a.sop.yaml', '"a.sop.yaml" ialah nama berkas SOP, dan laporan akan menimpanya'],
  ])('refuses "%s"', async (words, message) => {
    const { stderr, stdout, exitCode } = await simulated(words);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(exitCode).toBeGreaterThanOrEqual(2);
  });

  test('does not simulate an SOP with errors in its flow', async () => {
    const { stderr, exitCode } = await simulated(QUICK, sopWith({ 'Tidak lengkap: ajukan': 'Tidak lengkap: ajuka' }));
    expect(stderr).toContain('belum dapat disimulasikan');
    expect(stderr).toContain('flow-target-unknown');
    expect(exitCode).toBe(1);
  });
});
