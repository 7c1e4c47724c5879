import { describe, expect, test } from 'vitest';
import { type Filter, filterEntries, parseFilter } from '../../src/inventory/filter.js';
import { BLANK, entry } from './sample.js';

const CALENDAR = { minutesPerWorkday: 450, workdaysPerWeek: 5, workdaysPerMonth: 21 };
const ENTRIES = [
  entry({ file: 'a', unit: 'Dinas Penanaman Modal', status: 'perlu-evaluasi', effective: '2024-03-01', steps: 8 }),
  entry({
    file: 'b',
    unit: 'Biro  Hukum',
    status: 'belum-berlaku',
    effective: '2026-09-01',
    findings: { error: 0, warning: 2, info: 0 },
  }),
  entry({ file: 'c', revised: '2025-05-05', time: { minutes: 1351, open: false, calendar: CALENDAR } }),
  { ...BLANK, file: 'd' },
];

function left(...texts: readonly string[]): string {
  const filters = texts.map((text): Filter => {
    const filter = parseFilter(text);
    if ('problem' in filter) throw new Error(`${filter.problem}: ${filter.name}`);
    return filter;
  });
  return filterEntries(ENTRIES, filters)
    .map(({ file }) => file)
    .join('');
}

describe('a filter', () => {
  test.each([
    ['status=perlu-evaluasi', 'a'],
    ['status=Belum Berlaku', 'b'],
    ['status=in force', 'c'],
    ['status!=draf', 'abc'],
    ['status~evaluasi', 'a'],
    ['unit~dinas', 'ac'],
    ['unit=biro hukum', 'b'],
    ['unit!=biro hukum', 'acd'],
    ['efektif<2025-01-01', 'a'],
    ['efektif>=1 September 2026', 'b'],
    ['revisi=', 'abd'],
    ['revisi!=', 'c'],
    ['langkah<=8', 'ad'],
    ['peringatan>0', 'b'],
    ['kesalahan=1', 'd'],
    ['waktu>3 hari kerja', 'c'],
    ['waktu<=1 hari kerja', ''],
    ['waktu=8 jam 20 menit', 'ab'],
    ['berkas=a', 'a'],
    ['NOMOR~000.8', 'abc'],
    [' judul ~ surat ', 'abc'],
  ])('%s leaves %s', (text, files) => {
    expect(left(text)).toBe(files);
  });

  test('does not hold with another on another column unless both do', () => {
    expect(left('unit~dinas', 'langkah>8')).toBe('c');
  });

  test('of equality on one column holds with any of its values', () => {
    expect(left('status=draf', 'status=perlu-evaluasi')).toBe('ad');
    expect(left('status=draf', 'status=perlu-evaluasi', 'langkah>0')).toBe('a');
  });

  test.each([
    ['status', 'form', 'status'],
    ['=draf', 'form', '=draf'],
    ['tanggal=2026', 'column', 'tanggal'],
    ['status=aktif', 'value', 'aktif'],
    ['efektif<kemarin', 'value', 'kemarin'],
    ['langkah>banyak', 'value', 'banyak'],
    ['waktu<cepat', 'value', 'cepat'],
  ])('that is none is told: %s', (text, problem, name) => {
    expect(parseFilter(text)).toEqual({ problem, name });
  });
});
