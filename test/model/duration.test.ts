import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/model/config.js';
import { parseDuration } from '../../src/model/duration.js';

const parse = (text: string) => parseDuration(text, DEFAULT_CALENDAR);
const DAY = 450;
const MONTH = 21 * DAY;
const CALENDAR_DAY = (5 / 7) * DAY;

describe('times with an end', () => {
  it.each([
    ['15 menit', 15],
    ['2 jam', 120],
    ['3 hari kerja', 3 * DAY],
    ['2 minggu', 10 * DAY],
    ['1 bulan', MONTH],
    ['1 triwulan', 3 * MONTH],
    ['2 semester', 12 * MONTH],
    ['1 tahun', 12 * MONTH],
    ['7 hari kalender', 5 * DAY],
    ['1 x 24 jam', CALENDAR_DAY],
    ['7x24 jam', 5 * DAY],
    ['48 jam', 2880],
    ['1,5 jam', 90],
    ['1.5 jam', 90],
    ['1.500 menit', 1500],
    ['½ jam', 30],
    ['1½ jam', 90],
    ['1/2 jam', 30],
    ['1 1/2 jam', 90],
    ['3 (tiga) hari kerja', 3 * DAY],
    ['dua belas menit', 12],
    ['dua puluh lima menit', 25],
    ['sebulan', MONTH],
    ['seminggu', 5 * DAY],
    ['setengah jam', 30],
    ['sejam', 60],
    ['setahun', 12 * MONTH],
    ['1 jam 30 menit', 90],
    ['1 jam, 30 menit', 90],
    ['1 jam dan 30 menit', 90],
    ['1 minggu + 2 hari kerja', 7 * DAY],
    ['maks. 3 hari kerja', 3 * DAY],
    ['maksimal 3 hari kerja', 3 * DAY],
    ['Maksimum: 3 hari kerja', 3 * DAY],
    ['paling lama 30 menit', 30],
    ['Paling Lambat 17 hari kerja', 17 * DAY],
    ['30 menit maksimal', 30],
    ['± 15 menit', 15],
    ['+ 15 menit', 15],
    ['~ 15 menit', 15],
    ['lk. 15 menit', 15],
    ["15'", 15],
    ['15’', 15],
    ['15 ′', 15],
    ['2 x 45 menit', 90],
    ['3x1 jam', 180],
    ['±15 menit', 15],
    ['+/- 15 menit', 15],
    ['kurang lebih 2 jam', 120],
    ['selama 2 jam', 120],
    ['s.d. 10 hari kerja', 10 * DAY],
    ['s/d 2 jam', 120],
    ['max 3 hr kerja', 3 * DAY],
    ['mak. 3 hr krj', 3 * DAY],
    ['2 HK', 2 * DAY],
    ['1 smt', 6 * MONTH],
    ['2 jam stlh berkas lengkap', 120],
    ['30menit', 30],
    ['30 MENIT', 30],
    ['  30\u00A0 menit ', 30],
    ['5 mnt', 5],
    ['1 hari kerja.', DAY],
    ['1 minggu;', 5 * DAY],
    ['8 jam kerja', 480],
    ['0 menit', 0],
    ['-5 menit', -5],
  ])('reads %s as %d minutes', (text, minutes) => {
    const duration = parse(text);
    expect(duration).toMatchObject({ kind: 'closed', range: false, plainDay: false });
    expect(duration.kind === 'closed' && duration.minimum).toBeCloseTo(minutes, 6);
    expect(duration.kind === 'closed' && duration.maximum).toBeCloseTo(minutes, 6);
  });

  it.each([
    ['5-10 menit', 5, 10],
    ['5 – 10 menit', 5, 10],
    ["5-10'", 5, 10],
    ['5 s.d. 10 menit', 5, 10],
    ['5 s.d 10 menit', 5, 10],
    ['5 sd 10 menit', 5, 10],
    ['2 s/d 3 bulan', 2 * MONTH, 3 * MONTH],
    ['1–2 hari kerja', DAY, 2 * DAY],
    ['30 menit - 3 jam', 30, 180],
    ['1 jam 30 menit sampai dengan 2 jam', 90, 120],
    ['1 atau 2 jam', 60, 120],
    ['120 Menit / 3 Jam', 120, 180],
    ['antara 2 dan 3 jam', 120, 180],
    ['1 (satu) sampai 3 (tiga) jam', 60, 180],
    ['10-5 menit', 10, 5],
  ])('reads the range %s', (text, minimum, maximum) => {
    expect(parse(text)).toMatchObject({ kind: 'closed', minimum, maximum, range: true });
  });

  it.each(['1 hari', '3 Hari', '2 hr', 'sehari', '1-2 hari', '1 minggu 2 hari', '1 hari - 2 minggu'])(
    'notes the bare day of %s',
    (text) => {
      expect(parse(text)).toMatchObject({ kind: 'closed', plainDay: true });
    },
  );

  it.each([
    ['2 menit/berkas', 'berkas'],
    ['1 Hari Kerja/ 150 Siswa', '150 Siswa'],
    ['2 menit / Berkas', 'Berkas'],
    ['10 menit per orang', 'orang'],
    ['10 menit setiap satu dokumen', 'satu dokumen'],
    ['2 jam per hari', 'hari'],
  ])('knows what %s counts by', (text, per) => {
    expect(parse(text)).toMatchObject({ kind: 'closed', per });
  });

  it.each([
    ['3 hari kerja setelah persetujuan', 'setelah persetujuan'],
    ['3 hari kerja sejak SK terbit', 'sejak SK terbit'],
    ['3 hari kerja *)', '*)'],
    ['3 hari kerja*', '*'],
    ['1 hari kerja (apabila lengkap)', '(apabila lengkap)'],
    ['1 jam, jika berkas lengkap', 'jika berkas lengkap'],
    ['10 hari kerja dan dapat diperpanjang 7 hari kerja', 'dan dapat diperpanjang 7 hari kerja'],
    ['maksimal 3 hari kerja setelah penggunaan', 'setelah penggunaan'],
  ])('keeps the condition of %s', (text, condition) => {
    expect(parse(text)).toMatchObject({ kind: 'closed', condition });
  });

  it.each([
    ['30 menit (darah rutin), 60 menit (kimia klinik)', 30, 60],
    ['1 jam (rawat inap) dan 30 menit (rawat jalan)', 30, 60],
    ['10 menit (baru); maks. 20 menit (lama); 5 menit', 5, 20],
  ])('reads the cases of %s as a range', (text, minimum, maximum) => {
    expect(parse(text)).toMatchObject({ kind: 'closed', minimum, maximum, range: true });
  });

  it.each(['30 menit (maksimal 2 kali)', '30 menit (a), lalu (b)', '30 menit (a), 60 berkas'])(
    'takes brackets without another time for a condition: %s',
    (text) => {
      expect(parse(text)).toMatchObject({ kind: 'closed', maximum: 30, range: false });
    },
  );

  it('keeps a rate and a condition apart', () => {
    expect(parse('15 menit/berkas setelah lengkap')).toMatchObject({
      maximum: 15,
      per: 'berkas',
      condition: 'setelah lengkap',
    });
  });

  it.each([
    ['7 hari kalender', { minimum: 7, maximum: 7 }],
    ['2 x 24 jam', { minimum: 2, maximum: 2 }],
    ['1-2 minggu', { minimum: 7, maximum: 14 }],
    ['1 bulan 3 hari kalender', { minimum: 33, maximum: 33 }],
    ['7 hari kalender - 1 bulan', { minimum: 7, maximum: 30 }],
    ['3 hari kerja', undefined],
    ['3 hari', undefined],
    ['1 minggu 2 hari kerja', undefined],
    ['1 hari kerja - 1 minggu', undefined],
  ])('knows the calendar days of %s', (text, calendarDays) => {
    const parsed = parse(text);
    expect(parsed.kind === 'closed' && parsed.calendarDays).toEqual(calendarDays);
  });

  it.each(['1 menit', '045 menit', '9999 Menit', '2 jam', '3 HARI', '10 Hari Kerja'])(
    'reads %s at a glance as the grammar does',
    (text) => {
      expect(parse(text)).toEqual(parse(`maksimal ${text}`));
    },
  );

  it('follows the configured week', () => {
    const calendar = { minutesPerWorkday: 480, workdaysPerWeek: 6, workdaysPerMonth: 25 };
    expect(parseDuration('1 minggu', calendar)).toMatchObject({ maximum: 2880 });
    expect(parseDuration('1 bulan', calendar)).toMatchObject({ maximum: 12_000 });
    expect(parseDuration('7 hari kalender', calendar)).toMatchObject({ maximum: 2880 });
  });
});

describe('times without an end', () => {
  it.each([
    'Sesuai kebutuhan',
    'sesuai jadwal',
    'setiap saat',
    'Pada hari dan jam kerja',
    'tentatif',
    'Waktu Tentatif sesuai Per UU',
    'insidental',
    'insidentil',
    'Segera',
    'segera setelah disposisi',
    'segera.',
    'secepatnya',
    'Triwulanan',
    'bulanan, triwulanan',
    'setelah SK ditetapkan',
    'sebelum akhir bulan',
    '2 jam sebelum rapat dimulai',
    'paling lambat 3 hari sebelum rapat',
    '1 hari sebelumnya',
    'minimal 3 hari sebelum ujian',
    '3 hari kerja sebelum rapat',
    'paling lambat tanggal 10 bulan berikutnya',
    'menyesuaikan',
    'tergantung kondisi',
    'setiap 3 bulan',
    '1 bulan sekali',
    '2 kali setahun',
    'sampai selesai',
    'minimal 2 jam',
    'H-3',
    'H-3 s.d. H-1',
    'hari itu juga',
    'tgl 5 tiap bulan',
    'tdk terbatas',
    'akhir bulan',
    'Maret',
    'Januari s.d. Maret',
    'Minggu I Desember',
    'minggu II dan III',
    'Triwulan I',
    'Pukul 08.00 WIB',
    '08.00-16.00 WIB',
    'Senin - Jumat',
    'Tahun berjalan',
    'Otomatis oleh sistem',
    'sewaktu waktu',
    '1x seminggu',
    '> 1 jam',
    'Maks. H+3',
  ])('reads %s as open', (text) => {
    expect(parse(text)).toEqual({ kind: 'open', phrase: text.trim() });
  });
});

describe('anything else', () => {
  it.each([
    '',
    '-',
    '—',
    '15',
    'menit',
    'segera besok',
    'besok',
    'Laporan',
    '3 hari berkas lengkap',
    '3 harian kerja',
    '1/0 jam',
    '5 detik',
    'lima',
    '3 hari kerja kerja',
    '5 - menit',
    '1 2 3 jam',
    'menitan 5',
    '15"',
    "15''",
    'Maretan',
    'Minggu Desember',
  ])('cannot be read: %j', (text) => {
    expect(parse(text)).toEqual({ kind: 'invalid' });
  });

  it('never throws and never gives a figure that is none', () => {
    const words = fc.constantFrom(
      '1',
      '2,5',
      '½',
      '0',
      '-',
      '/',
      'jam',
      'menit',
      'hari',
      'kerja',
      's.d.',
      'x',
      '24',
      'maks.',
      '(',
      ')',
      'per',
      '*',
      'segera',
      'setelah',
      '.',
      '99999999999999999999',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const duration = parse(text);
        if (duration.kind !== 'closed') return;
        expect(Number.isFinite(duration.minimum) && Number.isFinite(duration.maximum)).toBe(true);
      }),
    );
  });

  it('reads a long text in no time', () => {
    const before = performance.now();
    for (const text of [
      '1 jam '.repeat(5000),
      '1 '.repeat(5000),
      `1 jam ${'('.repeat(5000)}`,
      'maks. '.repeat(5000),
      'segera '.repeat(5000),
    ])
      parse(text);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
