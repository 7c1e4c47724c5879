import { describe, expect, it } from 'vitest';
import { timeReader } from '../../src/conformance/timestamp.js';
import { isoMinute } from '../../src/simulation/days.js';

const read = (text: string, order?: 'dmy' | 'mdy' | 'ymd', zone?: number) => {
  const minutes = timeReader(order, zone).read(text);
  return minutes === undefined ? undefined : isoMinute(minutes);
};

describe('times of a log', () => {
  it.each([
    ['2026-01-12T08:30:15', '2026-01-12 08:30:15'],
    ['2026-01-12 08:30', '2026-01-12 08:30:00'],
    ['2026-01-12', '2026-01-12 00:00:00'],
    ['12/01/2026 08.30', '2026-01-12 08:30:00'],
    ['12-1-26 8:30 PM', '2026-01-12 20:30:00'],
    ['12/01/2026, 12:05 AM', '2026-01-12 00:05:00'],
    ['12 Januari 2026 08:30 WIB', '2026-01-12 08:30:00'],
    ['Senin, 12 Januari 2026 pukul 08.30', '2026-01-12 08:30:00'],
    ['12 Jan 2026', '2026-01-12 00:00:00'],
    ['46034.5', '2026-01-12 12:00:00'],
    ['46034,25', '2026-01-12 06:00:00'],
  ])('reads %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each(['', 'besok', '31/02/2026', '2026-13-01', '12/01/2026 25:00', '13/13/2026', '08:30'])(
    'does not guess at %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('reads the month first where it is told to', () => {
    expect(read('01/12/2026 08:30', 'mdy')).toBe('2026-01-12 08:30:00');
    expect(read('01/13/2026', 'dmy')).toBeUndefined();
  });

  it('turns zones into the time of the office', () => {
    expect(read('2026-01-12T01:30:00Z')).toBe('2026-01-12 08:30:00');
    expect(read('2026-01-12T01:30:00Z', 'dmy', 480)).toBe('2026-01-12 09:30:00');
    expect(read('2026-01-12T08:30:00+08:00')).toBe('2026-01-12 08:30:00');
  });

  it('keeps times of several zones apart', () => {
    const reader = timeReader();
    const first = reader.read('2026-01-12T08:00:00+08:00') ?? 0;
    const second = reader.read('2026-01-12T08:00:00+07:00') ?? 0;
    expect(second - first).toBe(60);
  });
});
