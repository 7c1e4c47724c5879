import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likened, likeness } from '../../src/diff/likeness.js';

const of = (one: string, other: string) => likeness(likened(one), likened(other));

describe('likeness', () => {
  test('is 1 for the same text, whatever its capitals and marks', () => {
    expect(of('Memeriksa berkas permohonan', 'memeriksa berkas permohonan.')).toBe(1);
  });

  test('is 0 where nothing is shared', () => {
    expect(of('Rapat', 'Ukur')).toBe(0);
    expect(of('', 'Memeriksa berkas')).toBe(0);
    expect(of('', '')).toBe(0);
  });

  test('sees the noun of a verb and another word for one thing', () => {
    expect(of('Pemeriksaan berkas', 'Memeriksa dokumen')).toBeGreaterThan(0.7);
  });

  test('forgives a slip of the finger', () => {
    expect(of('Memriksa kelengkapan berkas', 'Memeriksa kelengkapan berkas')).toBeGreaterThan(0.7);
  });

  test('is higher the more is left of a text', () => {
    const text = 'Memeriksa kelengkapan berkas permohonan izin';
    const [close, far] = ['Memeriksa kelengkapan berkas permohonan', 'Memeriksa permohonan'];
    expect(of(text, close)).toBeGreaterThan(of(text, far));
  });

  test('does not take two doings to one thing for one doing', () => {
    expect(of('Menerima berkas', 'Mengarsipkan berkas')).toBeLessThan(0.55);
  });

  test('lies between 0 and 1 and does not depend on the order of the two', () => {
    const words = fc
      .array(fc.constantFrom('berkas', 'izin', 'memeriksa', 'yang', 'surat', '12'))
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const value = of(one, other);
        expect(value).toBe(of(other, one));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
