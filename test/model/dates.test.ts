import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../src/model/dates.js';

describe('parseDate', () => {
  it.each([
    '2026-01-12',
    '2026-1-12',
    '12 Januari 2026',
    '12 januari  2026',
    '12 Jan 2026',
    '12 Jan. 2026',
    '12-01-2026',
    '12/01/2026',
    '12/1/2026',
    '12.01.2026',
    'Senin, 12 Januari 2026',
    ' 12-Jan-2026 ',
  ])('reads %s', (text) => {
    expect(parseDate(text)).toEqual({ iso: '2026-01-12' });
  });

  it('knows old and short spellings of the months', () => {
    expect(parseDate('1 Nopember 2020')).toEqual({ iso: '2020-11-01' });
    expect(parseDate('1 Pebruari 2020')).toEqual({ iso: '2020-02-01' });
    expect(parseDate('1 Agt 2020')).toEqual({ iso: '2020-08-01' });
  });

  it.each(['Januari 2014', 'Agustus 2023', '… Januari 2014', '2014', '2014-01', '01/2014'])(
    'finds no day in %s',
    (text) => {
      expect(parseDate(text)).toEqual({ problem: 'no-day' });
    },
  );

  it.each(['2026-02-30', '31 April 2026', '29-02-2025', '2026-13-01', '0 Mei 2026', '29 Februari 1900'])(
    'finds no such day as %s',
    (text) => {
      expect(parseDate(text)).toEqual({ problem: 'no-such-day' });
    },
  );

  it.each([
    '',
    '-',
    'besok',
    '12 Janeri 2026',
    '12-01-26',
    '12 Januari',
    '1226-01-01',
    'Januari',
    '12 Januari 2026 pagi',
  ])('cannot read %j', (text) => {
    expect(parseDate(text)).toEqual({ problem: 'unreadable' });
  });

  it('knows leap years', () => {
    expect(parseDate('29 Februari 2024')).toEqual({ iso: '2024-02-29' });
    expect(parseDate('29 Februari 2000')).toEqual({ iso: '2000-02-29' });
  });
});

describe('formatDate', () => {
  it('writes a date as the form prints it', () => {
    expect(formatDate('2026-01-12')).toBe('12 Januari 2026');
    expect(formatDate('2026-08-01')).toBe('1 Agustus 2026');
  });

  it('gives anything else back', () => {
    expect(formatDate('Agustus 2023')).toBe('Agustus 2023');
    expect(formatDate('2026-13-01')).toBe('2026-13-01');
  });

  it('is read back as the same day', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(parseDate(formatDate(iso))).toEqual({ iso });
      }),
    );
  });
});
