import { describe, expect, test } from 'vitest';
import { reportCsv } from '../../src/reporters/csv.js';
import { csvText } from '../../src/reporters/csv-text.js';
import { context, nastyReport } from './context.js';
import { readCsv } from './read-csv.js';
import { report } from './sample.js';

describe('CSV', () => {
  test('has a head and a row for each finding', () => {
    expect(readCsv(reportCsv(report, context))).toEqual([
      ['Berkas', 'Baris', 'Kolom', 'Baris akhir', 'Kolom akhir', 'Tingkat', 'Kode', 'Aturan', 'Letak', 'Temuan'],
      ['a.sop.yaml', '2', '8', '2', '11', 'kesalahan', 'SOP101', 'rule-1', 'nomor', 'rule-1 default "-"'],
      ['a.sop.yaml', '3', '8', '3', '13', 'peringatan', 'SOP102', 'rule-2', 'langkah.0.waktu', 'rule-2 default nanti'],
    ]);
  });

  test('comes back whole, whatever stands in it', () => {
    const rows = readCsv(reportCsv(nastyReport, context));
    expect(rows.map((cells) => cells.length)).toEqual([10, 10, 10, 10, 10]);
    expect(rows[1]?.[9]).toBe('rule-3 default =1+1, "kutip" & <i> 100%\nbaris\u0001 \ud800 |');
  });

  test('begins with a byte order mark and ends every line as RFC 4180 has it', () => {
    const text = reportCsv(report, context);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '\uff1d1'])(
    'makes no formula of %j',
    (text) => {
      expect(readCsv(csvText([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test.each(['-', '000.8/1', 'a=b', '', '3-4', '“=1”'])('leaves %j as it is', (text) => {
    expect(readCsv(csvText([[text, 'x']]))).toEqual([[text, 'x']]);
  });

  test('writes numbers as numbers, negative ones too', () => {
    expect(csvText([[1, -2, 'a']])).toBe('\ufeff1,-2,a\r\n');
  });
});
