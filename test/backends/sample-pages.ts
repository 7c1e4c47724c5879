import type {
  Borders,
  Cell,
  Connector,
  FlowSymbol,
  Font,
  Page,
  Pages,
  Paragraph,
  PictureMark,
  SymbolKind,
  Table,
  TextMark,
  WatermarkMark,
} from '../../src/page/pages.js';
import type { Box, Point } from '../../src/page/units.js';

/** A hand-made document with every kind of item: an identity page and two pages of flow, on F4 landscape. */
export function samplePages(): Pages {
  return {
    info: {
      title: 'Penerbitan Izin <Uji> & Coba',
      number: '000.8.3.3/017/UJI/2026',
      author: 'Pemerintah Provinsi Contoh, Dinas "Uji"',
      language: 'id',
      font: 'Arial',
      created: '2026-01-12',
      modified: '2026-02-02',
      keywords: ['SOP', 'perizinan'],
    },
    pages: [identityPage(), firstFlowPage(), secondFlowPage()],
  };
}

export const PAGE_WIDTH = 18_709;
export const PAGE_HEIGHT = 12_189;
const BORDERS: Borders = { top: true, right: true, bottom: true, left: true };
const NO_BORDERS: Borders = { top: false, right: false, bottom: false, left: false };
const PADDING = { top: 40, right: 80, bottom: 40, left: 80 };
const PLAIN: Font = { size: 16, bold: false, italic: false };
const BOLD: Font = { ...PLAIN, bold: true };

interface CellOptions extends Partial<Omit<Cell, 'box' | 'paragraphs'>> {
  readonly at: readonly [row: number, column: number];
  readonly span?: readonly [rows: number, columns: number];
  readonly texts?: readonly string[];
  readonly align?: Paragraph['align'];
  readonly font?: Font;
}

function cell(table: Table, options: CellOptions): Cell {
  const { at, span = [1, 1], texts = [], align = 'left', font = PLAIN, ...rest } = options;
  const [row, column] = at;
  const [rowSpan, columnSpan] = span;
  const box: Box = [
    table.x + sum(table.columns.slice(0, column)),
    table.y + sum(table.rows.slice(0, row)),
    sum(table.columns.slice(column, column + columnSpan)),
    sum(table.rows.slice(row, row + rowSpan)),
  ];
  const vertical = rest.vertical ?? 'middle';
  const upright = rest.upright ?? false;
  const inner: Box = [
    box[0] + PADDING.left,
    box[1] + PADDING.top,
    box[2] - PADDING.left - PADDING.right,
    box[3] - PADDING.top - PADDING.bottom,
  ];
  return {
    box,
    row,
    column,
    rowSpan,
    columnSpan,
    field: 'kegiatan',
    heading: false,
    padding: PADDING,
    borders: BORDERS,
    ...rest,
    vertical,
    upright,
    paragraphs: upright ? uprightParagraphs(inner, texts, font) : paragraphs(inner, texts, align, font, vertical),
  };
}

/** Paragraphs with their lines broken by a rough measure; `1. ` at the head of a text becomes its marker. */
export function paragraphs(
  inner: Box,
  texts: readonly string[],
  align: Paragraph['align'],
  font: Font,
  vertical: 'top' | 'middle',
): readonly Paragraph[] {
  const lineHeight = Math.round(font.size * 10 * 1.15);
  const broken = texts.map((text) => {
    const marker = /^\d+\. /.exec(text)?.[0].trim();
    const indent = marker ? 280 : 0;
    return { marker, indent, text: marker ? text.slice(marker.length + 1) : text };
  });
  const lines = broken.map(({ text, indent }) => breakLines(text, inner[2] - indent, font));
  const height = sum(lines.map((list) => list.length)) * lineHeight;
  let y = inner[1] + (vertical === 'middle' ? Math.round((inner[3] - height) / 2) : 0);
  return broken.map(({ text, marker, indent }, index) => ({
    text,
    align,
    font,
    indent,
    ...(marker ? { marker: { text: marker, x: inner[0] } } : {}),
    spaceBefore: 0,
    lineHeight,
    lines: (lines[index] ?? []).map((line) => {
      const width = measure(line, font);
      const left = inner[0] + indent;
      const free = inner[2] - indent - width;
      const x = Math.round(left + (align === 'left' ? 0 : align === 'center' ? free / 2 : free));
      y += lineHeight;
      return { text: line, x, y: Math.round(y - lineHeight * 0.2), width };
    }),
  }));
}

function uprightParagraphs(inner: Box, texts: readonly string[], font: Font): readonly Paragraph[] {
  const lineHeight = Math.round(font.size * 10 * 1.15);
  return texts.map((text, index) => {
    const width = measure(text, font);
    const x = Math.round(inner[0] + inner[2] / 2 - (texts.length * lineHeight) / 2 + (index + 0.8) * lineHeight);
    const y = Math.round(inner[1] + inner[3] / 2 + width / 2);
    return { text, align: 'center', font, indent: 0, spaceBefore: 0, lineHeight, lines: [{ text, x, y, width }] };
  });
}

function breakLines(text: string, width: number, font: Font): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, font) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function measure(text: string, font: Font): number {
  return Math.round(text.replaceAll('\u200b', '').length * font.size * 10 * (font.bold ? 0.58 : 0.53));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Fills the places of the grid that no cell covers with empty cells. */
function grid(table: Table, cells: readonly Cell[]): readonly Cell[] {
  const taken = new Set(
    cells.flatMap((c) =>
      Array.from({ length: c.rowSpan * c.columnSpan }, (_, k) =>
        place(c.row + Math.floor(k / c.columnSpan), c.column + (k % c.columnSpan)),
      ),
    ),
  );
  const empty = table.rows.flatMap((_, row) =>
    table.columns.flatMap((_, column) =>
      taken.has(place(row, column)) ? [] : [cell(table, { at: [row, column], field: 'actor' })],
    ),
  );
  return [...cells, ...empty];
}

function place(row: number, column: number): string {
  return `${row},${column}`;
}

function symbol(id: string, kind: SymbolKind, step: number, box: Box, texts: readonly string[] = []): FlowSymbol {
  const inner: Box = kind === 'decision' ? [box[0] + box[2] / 4, box[1] + box[3] / 4, box[2] / 2, box[3] / 2] : box;
  const text: Box = kind === 'offpage' ? [box[0], box[1], box[2], box[3] * 0.8] : inner;
  return {
    id,
    kind,
    step,
    actor: 'loket',
    box,
    paragraphs: paragraphs(text, texts, 'center', { ...PLAIN, size: 14 }, 'middle'),
    description: `Langkah ${step}`,
  };
}

function pentagon(id: string, step: number, letter: string, page: number, box: Box): FlowSymbol {
  return { ...symbol(id, 'offpage', step, box, [letter, `hal. ${page}`]), letter, page };
}

function connector(id: string, from: string, to: string, points: readonly Point[], label?: [string, Box]): Connector {
  return {
    id,
    kind: 'flow',
    from,
    to,
    points,
    arrow: true,
    label: label?.[0] ?? null,
    ...(label
      ? {
          labelMark: {
            box: label[1],
            paragraphs: paragraphs(label[1], [label[0]], 'center', { ...PLAIN, size: 13 }, 'middle'),
          },
        }
      : {}),
  };
}

function watermark(): WatermarkMark {
  return {
    kind: 'watermark',
    text: 'DRAF',
    center: [Math.round(PAGE_WIDTH / 2), Math.round(PAGE_HEIGHT / 2)],
    angle: 35,
    size: 300,
    width: 8000,
  };
}

function footer(page: number): TextMark {
  const box: Box = [1000, PAGE_HEIGHT - 700, PAGE_WIDTH - 2000, 260];
  return {
    kind: 'text',
    box,
    paragraphs: paragraphs(box, [`Halaman ${page} dari 3`], 'right', { ...PLAIN, color: '555555' }, 'top'),
  };
}

/** A red and white picture of 2 × 2 pixels. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEUlEQVR42mP4z8AARAz/wQAAK+IH+ZsDIokAAAAASUVORK5CYII='),
  (character) => character.charCodeAt(0),
);

const SVG = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="48" fill="#0b6"/>' +
    '<path d="M20 60 L50 20 L80 60 Z" fill="#fd0"/></svg>',
);

function identityPage(): Page {
  const table: Table = {
    x: 1000,
    y: 1000,
    columns: [8000, 2709, 6000],
    rows: [300, 300, 300, 1800, 500, 300, 1500, 300, 1000],
    headerRows: 0,
  };
  const right = ['Nomor SOP', 'Tanggal pembuatan', 'Tanggal efektif', 'Disahkan oleh', 'Nama SOP'];
  const values = [
    ['000.8.3.3/017/UJI/2026'],
    ['12 Januari 2026'],
    ['2 Februari 2026'],
    ['Kepala Dinas Uji', 'Budi Contoh, S.E.', 'NIP 19730412 199803 1 004'],
    ['Penerbitan Izin <Uji> & Coba'],
  ];
  const cells = [
    cell(table, {
      at: [0, 0],
      span: [5, 1],
      field: 'instansi',
      texts: ['PEMERINTAH PROVINSI CONTOH', 'DINAS UJI'],
      align: 'center',
      font: { size: 28, bold: true, italic: false },
    }),
    ...right.map((label, row) => cell(table, { at: [row, 1], texts: [label], vertical: 'top' })),
    ...values.map((texts, row) =>
      cell(table, { at: [row, 2], texts, vertical: 'top', borders: { ...BORDERS, bottom: row !== 3 } }),
    ),
    cell(table, { at: [5, 0], heading: true, font: BOLD, texts: ['Dasar Hukum'], fill: 'F2F2F2' }),
    cell(table, {
      at: [5, 1],
      span: [1, 2],
      heading: true,
      font: BOLD,
      texts: ['Kualifikasi Pelaksana'],
      fill: 'F2F2F2',
    }),
    cell(table, {
      at: [6, 0],
      vertical: 'top',
      texts: [
        '1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik beserta semua perubahannya yang masih berlaku ' +
          'sampai dengan hari ini;',
        '2. Peraturan Menteri PANRB Nomor 35 Tahun 2012.',
      ],
    }),
    cell(table, { at: [6, 1], span: [1, 2], vertical: 'top', texts: ['1. Memahami peraturan perizinan'] }),
    cell(table, { at: [7, 0], heading: true, font: BOLD, texts: ['Peringatan'], fill: 'F2F2F2' }),
    cell(table, { at: [7, 1], span: [1, 2], heading: true, font: BOLD, texts: ['Pencatatan'], fill: 'F2F2F2' }),
    cell(table, { at: [8, 0], vertical: 'top', texts: ['Alamat: https://contoh.go.id/\u200blayanan/\u200bizin'] }),
    cell(table, { at: [8, 1], span: [1, 2], borders: NO_BORDERS, texts: [] }),
  ];
  const logo: PictureMark = {
    kind: 'picture',
    box: [3300, 1060, 900, 900],
    description: 'Logo',
    picture: { format: 'png', width: 2, height: 2, bytes: PNG },
  };
  const emblem: PictureMark = {
    kind: 'picture',
    box: [5400, 1060, 900, 900],
    description: 'Lambang',
    picture: { format: 'svg', width: 100, height: 100, bytes: SVG },
  };
  return {
    number: 1,
    kind: 'identity',
    width: PAGE_WIDTH,
    height: PAGE_HEIGHT,
    table,
    cells: grid(table, cells),
    symbols: [],
    connectors: [],
    marks: [logo, emblem, watermark(), footer(1)],
    narrative: '',
  };
}

const FLOW_TABLE: Table = {
  x: 1000,
  y: 1000,
  columns: [500, 3600, 2000, 2000, 2000, 2200, 1200, 2000, 1209],
  rows: [300, 900, 1400, 1800, 1400, 1400, 1400],
  headerRows: 2,
};

function flowHeader(table: Table): readonly Cell[] {
  const head = { heading: true, font: BOLD, align: 'center', fill: 'F2F2F2' } as const;
  return [
    cell(table, { ...head, at: [0, 0], span: [2, 1], field: 'nomor', texts: ['No'] }),
    cell(table, { ...head, at: [0, 1], span: [2, 1], texts: ['Kegiatan'] }),
    cell(table, { ...head, at: [0, 2], span: [1, 3], field: 'pelaksana', texts: ['Pelaksana'] }),
    cell(table, { ...head, at: [1, 2], field: 'actor', actor: 'pemohon', texts: ['Pemohon'] }),
    cell(table, { ...head, at: [1, 3], field: 'actor', actor: 'loket', texts: ['Petugas', 'Loket'], upright: true }),
    cell(table, { ...head, at: [1, 4], field: 'actor', actor: 'kadis', texts: ['Kepala Dinas'] }),
    cell(table, { ...head, at: [0, 5], span: [1, 3], field: 'mutu', texts: ['Mutu Baku'] }),
    cell(table, { ...head, at: [1, 5], field: 'kelengkapan', texts: ['Kelengkapan'] }),
    cell(table, { ...head, at: [1, 6], field: 'waktu', texts: ['Waktu'] }),
    cell(table, { ...head, at: [1, 7], field: 'output', texts: ['Output'] }),
    cell(table, { ...head, at: [0, 8], span: [2, 1], field: 'keterangan', texts: ['Ket.'] }),
  ];
}

function stepCells(table: Table, first: number): readonly Cell[] {
  return table.rows.slice(table.headerRows).flatMap((_, index) => {
    const row = table.headerRows + index;
    const step = first + index;
    return [
      cell(table, { at: [row, 0], step, field: 'nomor', texts: [`${step}`], align: 'center' }),
      cell(table, {
        at: [row, 1],
        step,
        texts: [`Memeriksa kelengkapan berkas permohonan izin tahap ${step} dan mencatatnya di buku register`],
      }),
      cell(table, {
        at: [row, 5],
        step,
        field: 'kelengkapan',
        texts: ['1. Formulir permohonan yang sudah lengkap', '2. Fotokopi STR'],
      }),
      cell(table, { at: [row, 6], step, field: 'waktu', texts: ['15 menit'], align: 'center' }),
      cell(table, { at: [row, 7], step, field: 'output', texts: ['Berkas lengkap'] }),
    ];
  });
}

/** Centres of the columns of pelaksana. */
const A = 6100;
const B = 8100;
const C = 10_100;

function firstFlowPage(): Page {
  const table = FLOW_TABLE;
  const symbols = [
    symbol('s1', 'terminator', 1, box(A, 2900, 1300, 560)),
    symbol('s2', 'decision', 2, box(B, 4500, 1400, 900), ['Lengkap?']),
    symbol('s3', 'process', 3, box(C, 6100, 1300, 560), ['Tanda tangan']),
    symbol('s4a', 'process', 4, box(A, 7500, 1300, 560)),
    symbol('s4b', 'process', 4, box(B, 7500, 1300, 560)),
    symbol('s4c', 'process', 4, box(C, 7500, 1300, 560)),
    symbol('s5', 'process', 5, box(B, 8700, 1300, 420)),
    symbol('s2e', 'terminator', 2, box(C, 4500, 1000, 420), ['Selesai']),
    pentagon('o1', 5, 'A', 3, box(B, 9350, 700, 440)),
    pentagon('o2', 5, 'B', 3, box(C, 9350, 700, 440)),
  ];
  const connectors: readonly Connector[] = [
    connector('c1', 's1', 's2', path([A, 3180], [A, 3615], [B, 3615], [B, 4050])),
    connector('c2', 's2', 's1', path([B - 700, 4500], [A - 850, 4500], [A - 850, 2900], [A - 650, 2900]), [
      'Tidak lengkap',
      [5500, 4420, 1000, 170],
    ]),
    connector('c3', 's2', 's3', path([B, 4950], [B, 5500], [C, 5500], [C, 5820]), ['Lengkap', [8150, 5020, 640, 170]]),
    connector('c4', 's2', 's2e', path([B + 700, 4500], [C - 500, 4500]), ['Batal', [9000, 4300, 400, 170]]),
    connector('c5', 's3', 's4a', path([C - 650, 6100], [A, 6100], [A, 7220])),
    joint('j1', 's4a', 's4b', path([A + 650, 7500], [B - 650, 7500])),
    joint('j2', 's4b', 's4c', path([B + 650, 7500], [C - 650, 7500])),
    connector('c6', 's4a', 's5', path([A, 7780], [A, 8150], [B, 8150], [B, 8490])),
    // Both ends at one x: back around the right side.
    connector('c7', 's4c', 's3', path([C + 650, 7500], [C + 850, 7500], [C + 850, 6100], [C + 650, 6100])),
    connector('c8', 's5', 'o1', path([B, 8910], [B, 9130])),
    connector('c9', 's5', 'o2', path([B + 650, 8700], [C, 8700], [C, 9130])),
  ];
  return {
    number: 2,
    kind: 'flow',
    width: PAGE_WIDTH,
    height: PAGE_HEIGHT,
    table,
    cells: grid(table, [...flowHeader(table), ...stepCells(table, 1)]),
    symbols,
    connectors,
    marks: [watermark(), footer(2)],
    narrative: 'Langkah 1: Pemohon mengajukan. Langkah 2, "Lengkap?": Lengkap → langkah 3; Tidak lengkap → langkah 1.',
  };
}

function secondFlowPage(): Page {
  const table = FLOW_TABLE;
  const symbols = [
    pentagon('o1', 6, 'A', 2, box(B, 2500, 700, 440)),
    pentagon('o2', 6, 'B', 2, box(C, 2500, 700, 440)),
    symbol('s6', 'process', 6, box(B, 3200, 1300, 420)),
    symbol('s7', 'process', 7, box(A, 4500, 1300, 560)),
    symbol('s8', 'process', 8, box(C, 6100, 1300, 560)),
    symbol('s9', 'decision', 9, box(B, 7500, 1400, 900), ['Sesuai dengan ketentuan?']),
    symbol('s10', 'terminator', 10, box(A, 8900, 1300, 560)),
  ];
  const connectors: readonly Connector[] = [
    connector('c1', 'o1', 's6', path([B, 2720], [B, 2990])),
    connector('c2', 'o2', 's8', path([C, 2720], [C, 5820])),
    // Out at the side and in at the far side: two bends, three, four, and six that no Word connector has.
    connector('c3', 's6', 's7', path([B - 650, 3200], [7100, 3200], [7100, 4500], [A + 650, 4500])),
    connector('c4', 's7', 's8', path([A, 4780], [A, 5300], [9200, 5300], [9200, 6100], [C - 650, 6100])),
    connector('c5', 's8', 's9', path([C + 650, 6100], [11_000, 6100], [11_000, 6750], [B, 6750], [B, 7050])),
    connector('c6', 's9', 's8', path([B, 7950], [B, 8200], [10_950, 8200], [10_950, 6600], [C, 6600], [C, 6380]), [
      'Tidak',
      [8200, 8000, 420, 170],
    ]),
    connector(
      'c7',
      's9',
      's7',
      path([B - 700, 7500], [7250, 7500], [7250, 6400], [5200, 6400], [5200, 4000], [A, 4000], [A, 4220]),
      ['Ulang', [6750, 7350, 420, 170]],
    ),
    // Ends that are no connection sites.
    connector('c8', 's9', 's10', path([B + 350, 7725], [B + 350, 8350], [A + 200, 8350], [A + 200, 8620])),
  ];
  return {
    number: 3,
    kind: 'flow',
    width: PAGE_WIDTH,
    height: PAGE_HEIGHT,
    table,
    cells: grid(table, [...flowHeader(table), ...stepCells(table, 6)]),
    symbols,
    connectors,
    marks: [watermark(), footer(3)],
    narrative: 'Langkah 6 sampai 10.',
  };
}

function joint(id: string, from: string, to: string, points: readonly Point[]): Connector {
  return { ...connector(id, from, to, points), kind: 'joint', arrow: false };
}

function box(centreX: number, centreY: number, width: number, height: number): Box {
  return [centreX - width / 2, centreY - height / 2, width, height];
}

function path(...points: Point[]): readonly Point[] {
  return points;
}
