import type {
  Borders,
  Cell,
  Connector,
  FlowSymbol,
  Font,
  Page,
  Pages,
  PictureMark,
  SymbolKind,
  Table,
  TextMark,
  WatermarkMark,
} from '../../src/page/pages.js';
import type { Box, Point } from '../../src/page/units.js';
import { BORDERS, cell, grid, PLAIN, paragraphs } from './sample-cells.js';

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

const PAGE_WIDTH = 18_709;
const PAGE_HEIGHT = 12_189;
const NO_BORDERS: Borders = { top: false, right: false, bottom: false, left: false };
const BOLD: Font = { ...PLAIN, bold: true };

function symbol(id: string, kind: SymbolKind, step: number, box: Box, texts: readonly string[] = []): FlowSymbol {
  const inner: Box = kind === 'decision' ? [box[0] + box[2] / 4, box[1] + box[3] / 4, box[2] / 2, box[3] / 2] : box;
  const text: Box = kind === 'offpage' ? [box[0], box[1], box[2], box[3] * 0.8] : inner;
  return {
    id,
    kind,
    step,
    actor: ACTORS[Math.floor((box[0] + box[2] / 2 - 5100) / 2000)] ?? '',
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

const ACTORS = ['pemohon', 'loket', 'kadis'] as const;

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
      ...ACTORS.map((actor, column) => cell(table, { at: [row, 2 + column], step, field: 'actor', actor })),
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
    connector('c1', 's1', 's2', path([A, 3180], [A, 3740], [B, 3740], [B, 4050])),
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
