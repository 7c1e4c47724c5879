import { describe, expect, test } from 'vitest';
import { compareTimes } from '../../src/diff/time.js';
import { sopOfSteps } from './sop-from.js';

const one = (time: string) => sopOfSteps(`{kegiatan: Memeriksa, pelaksana: a, waktu: ${time}}`);

describe('compareTimes', () => {
  test('tells the minutes saved in the normal way and in the mean', () => {
    const sop = (time: string, chance: string) =>
      sopOfSteps(
        `{id: isi, kegiatan: Mengisi, pelaksana: a, waktu: ${time}}`,
        `{kegiatan: Memeriksa, pelaksana: b, waktu: 10 menit, keputusan: {Ya: lanjut, Tidak: {ke: isi, peluang: ${chance}}}}`,
      );
    // 30 minutes, once again with every fifth case; then 20 minutes, and half of the cases again.
    expect(compareTimes(sop('20 menit', '20%'), sop('10 menit', '50%'))).toEqual({
      normal: { before: { minutes: 30, open: false }, after: { minutes: 20, open: false }, difference: -10 },
      expected: {
        before: { minutes: expect.closeTo(37.5, 6), open: false },
        after: { minutes: expect.closeTo(40, 6), open: false },
        difference: 2.5,
      },
    });
  });

  test('carries open times', () => {
    expect(compareTimes(one('10 menit'), one('segera')).normal).toEqual({
      before: { minutes: 10, open: false },
      after: { minutes: 0, open: true },
      difference: -10,
    });
  });

  test('knows no difference to an SOP without steps', () => {
    expect(compareTimes(sopOfSteps(), one('10 menit'))).toEqual({
      normal: { after: { minutes: 10, open: false } },
      expected: { after: { minutes: 10, open: false } },
    });
    expect(compareTimes(sopOfSteps(), sopOfSteps())).toEqual({});
  });
});
