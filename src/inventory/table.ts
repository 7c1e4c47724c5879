import { SEVERITIES } from '../diagnostics/severity.js';
import type { Language } from '../messages/language.js';
import { display } from '../reporters/display.js';
import { type Palette, PLAIN } from '../reporters/palette.js';
import { type ColumnKey, columnNamed } from './columns.js';
import type { InventoryEntry } from './entry.js';
import { type Extent, fitColumns } from './fit.js';
import type { Inventory } from './inventory.js';
import type { SopStatus } from './status.js';
import { countsInWords, FINDING_LETTERS, FINDINGS, FINDINGS_KEY } from './words.js';
import { pad, wrap } from './wrap.js';

export interface TableOptions {
  readonly language: Language;
  readonly palette?: Palette;
  /** Cells of the terminal; without it every column is as wide as its widest text. */
  readonly columns?: number;
}

/** A column of the table: its head, its texts, and how it gives way where there is no room. */
interface TableColumn {
  readonly head: string;
  readonly right: boolean;
  readonly least?: number;
  readonly dispensable: number;
  readonly text: (entry: InventoryEntry) => string;
  readonly paint?: (entry: InventoryEntry, palette: Palette) => (text: string) => string;
}

const GAP = 2;

/** The inventory as a table for a terminal, which it fits; long texts are wrapped, then columns left out. */
export function inventoryTable(inventory: Inventory, options: TableOptions): string {
  const { language, palette = PLAIN, columns: room = Number.POSITIVE_INFINITY } = options;
  const counts = countsInWords(inventory, language);
  if (inventory.entries.length === 0) return `${counts}\n`;
  const columns = columnsFor(language);
  const widths = fitColumns(
    columns.map((column) => extentOf(column, inventory.entries)),
    room,
    GAP,
  );
  const shown = columns.flatMap((column, index) => {
    const width = widths[index];
    return width === undefined ? [] : [{ column, width }];
  });
  const head = lines(
    shown,
    (column) => column.head,
    () => palette.strong,
  );
  const rule = palette.dim(shown.map(({ width }) => '─'.repeat(width)).join('─'.repeat(GAP)));
  const rows = inventory.entries.map((entry) =>
    lines(
      shown,
      (column) => safe(column.text(entry)),
      (column) => column.paint?.(entry, palette),
    ),
  );
  const hasFindings = inventory.entries.some(({ findings }) => SEVERITIES.some((severity) => findings[severity] > 0));
  const key = hasFindings ? `\n${palette.dim(FINDINGS_KEY[language])}` : '';
  return `${head}\n${rule}\n${rows.join('\n')}\n\n${counts}${key}\n`;
}

function columnsFor(language: Language): readonly TableColumn[] {
  const plain = (key: ColumnKey, dispensable: number, more: Partial<TableColumn> = {}): TableColumn => {
    const column = columnNamed(key);
    return {
      head: column?.head[language] ?? key,
      right: column?.kind === 'number',
      dispensable,
      text: (entry) => column?.shown(entry, language) ?? '',
      ...more,
    };
  };
  return [
    plain('nomor', 0, { least: 12 }),
    // Who has no title yet is known by the file.
    plain('judul', 0, { least: 14, text: (entry) => entry.title || entry.file }),
    plain('unit', 5, { least: 14 }),
    plain('pembuatan', 7),
    plain('efektif', 4),
    plain('status', 0, { paint: ({ status }, palette) => paintOf(status, palette) }),
    plain('evaluasi', 2),
    plain('langkah', 6),
    plain('waktu', 3, { least: 12 }),
    {
      head: FINDINGS[language],
      right: false,
      dispensable: 1,
      text: ({ findings }) => findingsText(findings, language),
      paint: ({ findings }, palette) => {
        const gravest = [...SEVERITIES].reverse().find((severity) => findings[severity] > 0);
        return gravest === undefined ? palette.dim : palette.severity[gravest];
      },
    },
  ];
}

/** `2K 1P 3C`, without those of which there are none. */
function findingsText(findings: InventoryEntry['findings'], language: Language): string {
  const letters = FINDING_LETTERS[language];
  const parts = [...SEVERITIES]
    .reverse()
    .filter((severity) => findings[severity] > 0)
    .map((severity) => `${findings[severity]}${letters[severity]}`);
  return parts.length === 0 ? '–' : parts.join(' ');
}

function paintOf(status: SopStatus, palette: Palette): (text: string) => string {
  if (status === 'draf') return palette.severity.error;
  if (status === 'perlu-evaluasi') return palette.severity.warning;
  return status === 'berlaku' ? palette.good : palette.severity.info;
}

function extentOf({ head, text, least, dispensable }: TableColumn, entries: readonly InventoryEntry[]): Extent {
  const natural = Math.max(...[head, ...entries.map(text)].map((each) => display(each).width));
  // No narrower than its head.
  return { natural, least: Math.min(natural, Math.max(least ?? natural, display(head).width)), dispensable };
}

/** One row of the table, with as many lines as its longest cell needs. */
function lines(
  columns: readonly { readonly column: TableColumn; readonly width: number }[],
  textOf: (column: TableColumn) => string,
  paintOfColumn: (column: TableColumn) => ((text: string) => string) | undefined,
): string {
  const cells = columns.map(({ column, width }) => wrap(textOf(column), width));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ column, width }, index) => {
        const padded = pad(cells[index]?.[line] ?? '', width, column.right);
        const text = index === columns.length - 1 ? padded.trimEnd() : padded;
        return text.trim() === '' ? text : (paintOfColumn(column)?.(text) ?? text);
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  ).join('\n');
}

function safe(text: string): string {
  return display(text).text;
}
