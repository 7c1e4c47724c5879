import type { CellObject, Feature, Row, SheetData } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import { withFixedZipTimes } from '../backends/docx/zip-times.js';
import type { Language } from '../messages/language.js';
import { type Column, type ColumnKey, columnNamed } from './columns.js';
import type { InventoryEntry } from './entry.js';
import type { Inventory } from './inventory.js';
import { countsInWords, dayInWords, ROW, TITLE } from './words.js';

/** Rows above those of the SOPs: title, day and counts, an empty one, the heads. */
const HEAD_ROWS = 4;

/** The columns in their order with their widths, in characters of the standard font: first those that are printed … */
const PRINTED = [
  ['nomor', 24],
  ['judul', 38],
  ['unit', 28],
  ['pembuatan', 11],
  ['efektif', 11],
  ['status', 14],
  ['evaluasi', 11],
  ['langkah', 9],
  ['waktu', 18],
  ['kesalahan', 10],
  ['peringatan', 11],
  ['catatan', 9],
] as const;
/** … and to the right of the printed page the others. */
const ASIDE = [
  ['instansi', 30],
  ['jenis', 12],
  ['revisi', 11],
  ['berkas', 40],
] as const;
const COLUMN_WIDTHS: readonly (readonly [key: ColumnKey, width: number])[] = [...PRINTED, ...ASIDE];
const COLUMNS = COLUMN_WIDTHS.flatMap(([key]) => columnNamed(key) ?? []);

/** Height of a line, in points. */
const LINE = 15;
const BORDER = { borderStyle: 'thin', borderColor: '#A6A6A6' } as const;
const CELL = { ...BORDER, alignVertical: 'top', wrap: true } as const;

/**
 * The inventory as a spreadsheet: days and numbers as such, the heads fixed, filtered by and printed on every page, one
 * page wide. The same inventory gives the same bytes.
 */
export async function inventoryXlsx(inventory: Inventory, language: Language): Promise<Uint8Array> {
  const sheet = TITLE[language];
  const blob = await writeXlsxFile(
    rowsOf(inventory, language),
    {
      sheet,
      orientation: 'landscape',
      stickyRowsCount: HEAD_ROWS,
      columns: [{ width: 5 }, ...COLUMN_WIDTHS.map(([, width]) => ({ width }))],
    },
    { fontFamily: 'Calibri', fontSize: 11, features: [printAndFilter(sheet, inventory.entries.length)] },
  ).toBlob();
  return withFixedZipTimes(new Uint8Array(await blob.arrayBuffer()));
}

function rowsOf(inventory: Inventory, language: Language): SheetData {
  const span = PRINTED.length + 1;
  const rest: Row = Array.from({ length: span - 1 }, () => null);
  const counts = `${dayInWords(inventory, language)}. ${countsInWords(inventory, language)}`;
  const heads = [ROW[language], ...COLUMNS.map(({ head }) => head[language])];
  return [
    [{ ...textCell(TITLE[language]), columnSpan: span, fontWeight: 'bold', fontSize: 14 }, ...rest],
    [{ ...textCell(counts), columnSpan: span }, ...rest],
    [],
    heads.map((head) => ({
      ...CELL,
      ...textCell(head),
      fontWeight: 'bold',
      backgroundColor: '#D9E2F3',
      align: 'center',
    })),
    ...inventory.entries.map((entry, index) => {
      // Programs that don't find out by themselves how high a row with wrapped texts must be would cut them off.
      const height = LINE * linesOf(COLUMNS.map((column) => column.shown(entry, language)));
      return [
        { ...CELL, ...numberCell(index + 1), height },
        ...COLUMNS.map((column) => ({ ...CELL, ...cellOf(column, entry, language) })),
      ];
    }),
  ];
}

/** How many lines the longest of the texts needs in its column, guessed on the high side. */
function linesOf(texts: readonly string[]): number {
  return Math.max(...texts.map((text, index) => Math.ceil((text.length * 1.15) / (COLUMN_WIDTHS[index]?.[1] ?? 1))), 1);
}

function cellOf(column: Column, entry: InventoryEntry, language: Language): CellObject {
  const shown = column.shown(entry, language);
  const value = column.value(entry);
  if (column.kind === 'number' && typeof value === 'number') return numberCell(value);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(shown) ?? [];
  if (column.kind !== 'day' || year === undefined) return textCell(shown);
  // A day of the sheet is one of UTC.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return { type: Date, value: date, format: 'dd/mm/yyyy', align: 'center' };
}

function numberCell(value: number): CellObject {
  return { type: Number, value, align: 'center' };
}

/** A text is never a formula here. The library keeps texts in a plain object, where a name such as `constructor` is taken. */
function textCell(text: string): CellObject {
  return { type: String, value: text in {} ? `${text} ` : text };
}

/** What the library has no option for: a filter on the heads, one page wide in print, the heads on every page. */
function printAndFilter(sheet: string, count: number): Feature<Blob> {
  const end = HEAD_ROWS + count;
  const range = `$A$${HEAD_ROWS}:$${columnName(COLUMNS.length + 1)}$${end}`;
  const names = [
    ['_xlnm._FilterDatabase" hidden="1', range],
    ['_xlnm.Print_Area', `$A$1:$${columnName(PRINTED.length + 1)}$${end}`],
    ['_xlnm.Print_Titles', `$${HEAD_ROWS}:$${HEAD_ROWS}`],
  ].map(([name, cells]) => `<definedName name="${name}" localSheetId="0">'${sheet}'!${cells}</definedName>`);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
              .replace('</sheetData>', `</sheetData><autoFilter ref="${range.replaceAll('$', '')}"/>`),
          transformElementAttributes: (name, attributes) =>
            name === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(/<definedNames\/>|(?=<calcPr)/, `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  };
}

/** The name of a column by its number, from 1: A … Z. */
function columnName(number: number): string {
  return String.fromCharCode(64 + number);
}
