import { describe, expect, test } from 'vitest';
import type { InventoryEntry } from '../../src/inventory/entry.js';
import { inventoryXlsx } from '../../src/inventory/xlsx.js';
import { all, first, readXml, type XmlElement } from '../backends/read/xml.js';
import { readZip } from '../backends/read/zip.js';
import { BLANK, entry, inventoryOf } from './sample.js';

interface Workbook {
  readonly workbook: XmlElement;
  readonly sheet: XmlElement;
  /** Texts and numbers by the address of their cell. */
  readonly cells: ReadonlyMap<string, string | number>;
}

async function bookOf(...entries: readonly InventoryEntry[]): Promise<Workbook> {
  const files = readZip(await inventoryXlsx(inventoryOf(...entries), 'id'));
  const read = (name: string) => readXml(new TextDecoder().decode(files.get(name)?.bytes));
  const strings = all(read('xl/sharedStrings.xml'), 't').map(({ text }) => text);
  const sheet = read('xl/worksheets/sheet1.xml');
  const cells = all(sheet, 'c').flatMap((cell): [string, string | number][] => {
    const [value] = all(cell, 'v');
    if (value === undefined) return [];
    const number = Number(value.text);
    return [[cell.attributes.r ?? '', cell.attributes.t === 's' ? (strings[number] ?? '?') : number]];
  });
  return { workbook: read('xl/workbook.xml'), sheet, cells: new Map(cells) };
}

/** The number by which spreadsheets know a day. */
const serial = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

describe('the list as a spreadsheet', () => {
  test('has a title, the day with the counts, heads, and a row for each SOP', async () => {
    const { cells } = await bookOf(entry(), BLANK);
    expect(cells.get('A1')).toBe('Daftar SOP');
    expect(cells.get('A2')).toBe('Keadaan per 1 Juni 2026. 2 SOP: 1 berlaku, 1 draf.');
    const heads = [...'ABCDEFGHIJKLMNOPQ'].map((column) => cells.get(`${column}4`));
    expect(heads).toEqual([
      'No.',
      'Nomor',
      'Judul',
      'Unit',
      'Pembuatan',
      'Efektif',
      'Status',
      'Evaluasi',
      'Langkah',
      'Waktu',
      'Kesalahan',
      'Peringatan',
      'Catatan',
      'Instansi',
      'Jenis',
      'Revisi',
      'Berkas',
    ]);
    expect([cells.get('A5'), cells.get('B5'), cells.get('G5')]).toEqual([1, '000.8/1/X/2026', 'berlaku']);
    expect([cells.get('A6'), cells.get('G6'), cells.get('Q6')]).toEqual([2, 'draf', 'kosong.sop.yaml']);
  });

  test('keeps days and numbers as such, and a date that is none as a text', async () => {
    const { cells } = await bookOf(entry({ created: 'Januari 2026' }));
    expect(cells.get('E5')).toBe('Januari 2026');
    expect(cells.get('F5')).toBe(serial('2026-02-02'));
    expect(cells.get('H5')).toBe(serial('2027-02-02'));
    expect(cells.get('I5')).toBe(12);
    expect(cells.has('P5')).toBe(false);
  });

  test('never holds a formula, and any text that an author may write', async () => {
    const titles = ['=1+1', 'constructor', '__proto__', '<b> & "x"', ' '];
    const { cells, sheet } = await bookOf(...titles.map((title) => entry({ title })));
    expect(all(sheet, 'f')).toEqual([]);
    expect(titles.map((_, index) => String(cells.get(`C${index + 5}`) ?? '').trim())).toEqual([
      '=1+1',
      'constructor',
      '__proto__',
      '<b> & "x"',
      '',
    ]);
  });

  test('fixes the heads, filters by them, and prints them on every page, one page wide', async () => {
    const { sheet, workbook } = await bookOf(entry(), entry());
    expect(first(sheet, 'pane').attributes).toMatchObject({ ySplit: '4', state: 'frozen' });
    expect(first(sheet, 'autoFilter').attributes.ref).toBe('A4:Q6');
    expect(first(sheet, 'pageSetUpPr').attributes.fitToPage).toBe('1');
    expect(first(sheet, 'pageSetup').attributes).toMatchObject({ orientation: 'landscape', fitToHeight: '0' });
    expect(all(workbook, 'definedName').map(({ attributes, text }) => [attributes.name, text])).toEqual([
      ['_xlnm._FilterDatabase', "'Daftar SOP'!$A$4:$Q$6"],
      ['_xlnm.Print_Area', "'Daftar SOP'!$A$1:$M$6"],
      ['_xlnm.Print_Titles', "'Daftar SOP'!$4:$4"],
    ]);
  });

  test('has its parts in the order that Excel insists on (CT_Worksheet)', async () => {
    const order = [
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'pageMargins',
      'pageSetup',
    ];
    const { sheet, workbook } = await bookOf(entry());
    expect(sheet.children.map(({ name }) => name)).toEqual(order);
    expect(workbook.children.map(({ name }) => name)).toEqual([
      'workbookPr',
      'bookViews',
      'sheets',
      'definedNames',
      'calcPr',
    ]);
  });

  test('gives long texts the height that they need', async () => {
    const { sheet } = await bookOf(entry({ unit: '' }), entry({ title: 'kata '.repeat(40) }));
    const heights = all(sheet, 'row').map(({ attributes }) => Number(attributes.ht));
    expect(heights.slice(-2)).toEqual([30, 105]);
  });

  test('is the same to the byte for the same list', async () => {
    const files = readZip(await inventoryXlsx(inventoryOf(entry()), 'id'));
    expect([...new Set([...files.values()].map(({ time }) => time))]).toEqual([0x0021_0000]);
  });

  test('speaks English and holds a list without SOPs', async () => {
    const files = readZip(await inventoryXlsx(inventoryOf(), 'en'));
    expect(new TextDecoder().decode(files.get('xl/sharedStrings.xml')?.bytes)).toContain('As of 2026-06-01. No SOPs.');
  });
});
