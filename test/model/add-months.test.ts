import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from '../../src/model/add-months.js';

test('goes over the end of years', () => {
  expect(addMonths('2025-11-15', 3)).toBe('2026-02-15');
  expect(addMonths('2025-12-01', 12)).toBe('2026-12-01');
  expect(addMonths('2025-01-15', -1)).toBe('2024-12-15');
});

test('takes the last day of a month that is too short', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(addMonths('2027-10-31', 4)).toBe('2028-02-29');
});

test('never gives an earlier day for more months', () => {
  const iso = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(iso, fc.integer({ min: 1, max: 60 }), (date, months) => {
      const from = date.toISOString().slice(0, 10);
      expect(addMonths(from, months) > addMonths(from, months - 1)).toBe(true);
    }),
  );
});
