import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/model/config.js';
import { parseDuration } from '../../src/model/duration.js';
import { formatDuration } from '../../src/model/format-duration.js';

const format = (minutes: number) => formatDuration(minutes, DEFAULT_CALENDAR);

describe('formatDuration', () => {
  it.each([
    [0, '0 menit'],
    [45, '45 menit'],
    [90, '1 jam 30 menit'],
    [450, '1 hari kerja'],
    [1080, '2 hari kerja 3 jam'],
    [1380, '3 hari kerja 30 menit'],
    [449.7, '1 hari kerja'],
    [-30, '-30 menit'],
  ])('writes %d minutes as %s', (minutes, words) => {
    expect(format(minutes)).toBe(words);
  });

  it('writes English with its plurals', () => {
    expect(formatDuration(511, DEFAULT_CALENDAR, 'en')).toBe('1 working day 1 hour 1 minute');
    expect(formatDuration(1080, DEFAULT_CALENDAR, 'en')).toBe('2 working days 3 hours');
  });

  it('is read back as the same minutes', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (minutes) => {
        expect(parseDuration(format(minutes), DEFAULT_CALENDAR)).toMatchObject({ kind: 'closed', maximum: minutes });
      }),
    );
  });
});
