import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/inventory/status.js';
import type { Dates } from '../../src/model/sop.js';

const day = (iso: string) => ({ text: iso, iso });
const standing = (dates: Dates, today: string, hasErrors = false) => standingOf(dates, today, 12, hasErrors);
const DATES: Dates = { created: day('2025-01-10'), effective: day('2025-02-03') };

describe('how an SOP stands', () => {
  test('is draf where it has errors or no day from which it holds', () => {
    expect(standing(DATES, '2025-06-01', true)).toEqual({ status: 'draf', review: '2026-02-03' });
    expect(standing({ created: day('2025-01-10') }, '2025-06-01')).toEqual({ status: 'draf' });
    expect(standing({ effective: { text: 'Februari 2025' } }, '2025-06-01')).toEqual({ status: 'draf' });
  });

  test('is belum-berlaku up to the day before it takes effect', () => {
    expect(standing(DATES, '2025-02-02').status).toBe('belum-berlaku');
    expect(standing(DATES, '2025-02-03').status).toBe('berlaku');
  });

  test('is perlu-evaluasi once the day of its review is past', () => {
    expect(standing(DATES, '2026-02-03')).toEqual({ status: 'berlaku', review: '2026-02-03' });
    expect(standing(DATES, '2026-02-04')).toEqual({ status: 'perlu-evaluasi', review: '2026-02-03' });
  });
});

describe('the next review', () => {
  test('counts from the later of effect and past revision', () => {
    expect(standing({ ...DATES, revised: day('2025-09-01') }, '2026-03-01')).toEqual({
      status: 'berlaku',
      review: '2026-09-01',
    });
    expect(standing({ ...DATES, revised: day('2025-01-31') }, '2025-06-01').review).toBe('2026-02-03');
  });

  test('is the planned day of revision, even where that is later than usual', () => {
    expect(standing({ ...DATES, revised: day('2026-12-31') }, '2026-06-01')).toEqual({
      status: 'berlaku',
      review: '2026-12-31',
    });
  });

  test('counts from a day of effect that is still to come', () => {
    expect(standing(DATES, '2024-01-01').review).toBe('2026-02-03');
  });
});
