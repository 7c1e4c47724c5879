import { describe, expect, test } from 'vitest';
import { parseSort, sortEntries, USUAL_ORDER } from '../../src/inventory/sort.js';
import { BLANK, entry } from './sample.js';

function sorted(text: string, entries: readonly ReturnType<typeof entry>[]): readonly string[] {
  const order = parseSort(text);
  if ('unknown' in order) throw new Error(`unknown ${order.unknown}`);
  return sortEntries(entries, order).map(({ file }) => file);
}

describe('the order of the list', () => {
  test('is that of a printed list: by unit, there by number, figures as such', () => {
    const entries = [
      entry({ file: 'c', unit: 'Dinas B', number: 'SOP-1/2026' }),
      entry({ file: 'b', unit: 'Dinas A', number: 'SOP-10/2026' }),
      entry({ file: 'a', unit: 'dinas a', number: 'SOP-9/2026' }),
    ];
    expect(sorted(USUAL_ORDER, entries)).toEqual(['a', 'b', 'c']);
  });

  test('turns round with :desc, and what says nothing stays at the end', () => {
    const entries = [
      BLANK,
      entry({ file: 'lama', effective: '2024-01-01' }),
      entry({ file: 'baru', effective: '2026-01-01' }),
    ];
    expect(sorted('efektif', entries)).toEqual(['lama', 'baru', 'kosong.sop.yaml']);
    expect(sorted('efektif:desc', entries)).toEqual(['baru', 'lama', 'kosong.sop.yaml']);
    expect(sorted('efektif:asc', entries)).toEqual(['lama', 'baru', 'kosong.sop.yaml']);
  });

  test('has the most urgent status first', () => {
    const statuses = ['berlaku', 'draf', 'belum-berlaku', 'perlu-evaluasi'] as const;
    const entries = statuses.map((status) => entry({ file: status, status }));
    expect(sorted('status', entries)).toEqual(['draf', 'perlu-evaluasi', 'belum-berlaku', 'berlaku']);
  });

  test('compares times and counts as numbers', () => {
    const calendar = { minutesPerWorkday: 450, workdaysPerWeek: 5, workdaysPerMonth: 21 };
    const entries = [90, 1000, 450].map((minutes) =>
      entry({ file: `${minutes}`, time: { minutes, open: false, calendar } }),
    );
    expect(sorted('waktu', entries)).toEqual(['90', '450', '1000']);
    expect(sorted('langkah', [entry({ file: 'x', steps: 10 }), entry({ file: 'y', steps: 9 })])).toEqual(['y', 'x']);
  });

  test('goes on with the next column, and with the file at last', () => {
    const entries = ['c', 'a', 'b'].map((file) => entry({ file, steps: file === 'b' ? 1 : 2 }));
    expect(sorted('judul,langkah', entries)).toEqual(['b', 'a', 'c']);
  });

  test('names what it does not understand', () => {
    expect(parseSort('judul,tanggal')).toEqual({ unknown: 'tanggal' });
    expect(parseSort('judul:naik')).toEqual({ unknown: 'judul:naik' });
    expect(parseSort('')).toEqual({ unknown: '' });
  });
});
