import { describe, expect, test } from 'vitest';
import { inventoryTable } from '../../src/inventory/table.js';
import { display } from '../../src/reporters/display.js';
import { BLANK, entry, inventoryOf } from './sample.js';

const LONG = entry({
  number: '000.8.3.3/017/DPMPTSP/2026',
  title: 'Penerbitan Izin Pendirian Sekolah Menengah Atas Swasta dan 学校 di Daerah',
  unit: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  status: 'perlu-evaluasi',
  time: { minutes: 1500, open: true, calendar: { minutesPerWorkday: 450, workdaysPerWeek: 5, workdaysPerMonth: 21 } },
  findings: { error: 0, warning: 1, info: 3 },
});
const table = (columns?: number, ...entries: readonly (typeof LONG)[]) =>
  inventoryTable(inventoryOf(...entries), { language: 'id', ...(columns === undefined ? {} : { columns }) });

describe('the table', () => {
  test('has a row for each SOP and counts how they stand', () => {
    expect(table(undefined, entry(), { ...BLANK })).toBe(
      `Nomor           Judul              Unit          Pembuatan   Efektif     Status   Evaluasi    Langkah  Waktu                  Temuan
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
000.8/1/X/2026  Pengelolaan Surat  Dinas Contoh  2026-01-12  2026-02-02  berlaku  2027-02-02       12  1 hari kerja 50 menit  –
                kosong.sop.yaml                                          draf                       0                         1K

2 SOP: 1 berlaku, 1 draf.
Temuan: K kesalahan, P peringatan, C catatan.
`,
    );
  });

  test('marks a time that is only a lower bound', () => {
    expect(table(undefined, LONG)).toContain('≥ 3 hari kerja 2 jam 30 menit');
    expect(table(undefined, LONG)).toContain('1P 3C');
  });

  test.each([200, 160, 120, 100, 80, 60, 46])('fits a terminal of %i cells, wide characters too', (columns) => {
    for (const line of table(columns, LONG, BLANK).split('\n').slice(0, -3)) {
      expect(display(line).width).toBeLessThanOrEqual(columns);
    }
  });

  test('wraps long texts at words and numbers at their strokes', () => {
    const lines = table(100, LONG).split('\n');
    expect(lines[2]).toMatch(/^000\.8\.3\.3\/017\/ +Penerbitan/);
    expect(lines[3]).toMatch(/^DPMPTSP\/2026/);
  });

  test('leaves out columns on a narrow terminal, never number, title and status', () => {
    const [head] = table(50, LONG).split('\n');
    expect(head).toMatch(/^Nomor +Judul +Status/);
    expect(head).not.toMatch(/Unit|Langkah|Pembuatan/);
  });

  test('makes control characters visible', () => {
    expect(table(undefined, entry({ title: 'a\u001b[31mb' }))).toContain('a␛[31mb');
  });

  test('says when there is nothing', () => {
    expect(table()).toBe('Tidak ada SOP.\n');
    expect(inventoryTable(inventoryOf(), { language: 'en' })).toBe('No SOPs.\n');
  });

  test('speaks English', () => {
    const text = inventoryTable(inventoryOf(LONG), { language: 'en' });
    expect(text).toContain('Next review');
    expect(text).toContain('review due');
    expect(text).toContain('≥ 3 working days 2 hours 30 minutes');
    expect(text).toContain('1 SOP: 1 review due.\nFindings: E errors, W warnings, I infos.\n');
  });
});
