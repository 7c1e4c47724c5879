import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../src/inventory/columns.js';
import { inventoryCsv } from '../../src/inventory/csv.js';
import { inventoryJson } from '../../src/inventory/json.js';
import { inventoryMarkdown } from '../../src/inventory/markdown.js';
import { readCsv } from '../reporters/read-csv.js';
import { BLANK, entry, inventoryOf } from './sample.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/list.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const NASTY = entry({ title: '=1+1 | <b> "x",\nbaris', created: 'Januari 2026', file: 'b.sop.yaml' });

describe('the list as JSON', () => {
  test('agrees with its schema', () => {
    for (const each of [inventoryOf(), inventoryOf(entry(), BLANK, NASTY)]) {
      validate(JSON.parse(inventoryJson(each, 'id')));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...JSON.parse(inventoryJson(inventoryOf(), 'id')), extra: 1 })).toBe(false);
  });

  test('says everything of an SOP, and null where there is nothing', () => {
    const { sops, summary, today } = JSON.parse(inventoryJson(inventoryOf(entry(), BLANK), 'id'));
    expect(sops[0]).toEqual({
      berkas: 'a.sop.yaml',
      nomor: '000.8/1/X/2026',
      judul: 'Pengelolaan Surat',
      instansi: 'Pemerintah Contoh',
      unit: 'Dinas Contoh',
      jenis: 'rutin',
      pembuatan: '2026-01-12',
      revisi: null,
      efektif: '2026-02-02',
      status: 'berlaku',
      evaluasi: '2027-02-02',
      langkah: 12,
      waktu: { menit: 500, terbuka: false, teks: '1 hari kerja 50 menit' },
      temuan: { error: 0, warning: 0, info: 0 },
    });
    expect(sops[1]).toMatchObject({ jenis: null, efektif: null, evaluasi: null, waktu: null, status: 'draf' });
    expect(summary).toEqual({ sops: 2, draf: 1, 'perlu-evaluasi': 0, 'belum-berlaku': 0, berlaku: 1 });
    expect(today).toBe('2026-06-01');
  });

  test('calls the columns as --sort and --filter do', () => {
    const [sop] = JSON.parse(inventoryJson(inventoryOf(entry()), 'id')).sops;
    const keys = COLUMNS.map(({ key }) => key).filter((key) => !['kesalahan', 'peringatan', 'catatan'].includes(key));
    expect(Object.keys(sop).sort()).toEqual([...keys, 'temuan'].sort());
  });
});

describe('the list as CSV', () => {
  test('has a row for each SOP with numbers to reckon with', () => {
    const rows = readCsv(inventoryCsv(inventoryOf(entry(), BLANK, NASTY), 'id'));
    expect(rows[0]).toHaveLength(COLUMNS.length + 1);
    expect(rows.map(({ length }) => length)).toEqual([17, 17, 17, 17]);
    const named = Object.fromEntries((rows[0] ?? []).map((head, index) => [head, rows.map((row) => row[index])]));
    expect(named['Waktu (menit)']).toEqual(['Waktu (menit)', '500', '', '500']);
    expect(named.Langkah).toEqual(['Langkah', '12', '0', '12']);
    expect(named.Status).toEqual(['Status', 'berlaku', 'draf', 'berlaku']);
    expect(named.Judul?.[3]).toBe(`'=1+1 | <b> "x", baris`);
  });
});

describe('the list as Markdown', () => {
  test('is a document with a table', () => {
    expect(inventoryMarkdown(inventoryOf(entry({ status: 'belum-berlaku' })), 'id')).toBe(`# Daftar SOP

Keadaan per 1 Juni 2026. 1 SOP: 1 belum berlaku.

| No. | Nomor | Judul | Unit | Pembuatan | Efektif | Status | Evaluasi | Langkah | Waktu | Kesalahan | Peringatan | Catatan | Berkas |
| ---: | --- | --- | --- | --- | --- | --- | --- | ---: | --- | ---: | ---: | ---: | --- |
| 1 | 000.8/1/X/2026 | Pengelolaan Surat | Dinas Contoh | 2026-01-12 | 2026-02-02 | belum berlaku | 2027-02-02 | 12 | 1 hari kerja 50 menit | 0 | 0 | 0 | a.sop.yaml |
`);
  });

  test('keeps an SOP on its row, whatever its title', () => {
    const text = inventoryMarkdown(inventoryOf(NASTY), 'id');
    expect(text).toContain('| =1+1 \\| &lt;b&gt; "x", baris |');
  });

  test('has no table without SOPs', () => {
    expect(inventoryMarkdown(inventoryOf(), 'en')).toBe('# List of SOPs\n\nAs of 2026-06-01. No SOPs.\n');
  });
});
