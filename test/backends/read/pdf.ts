import { inflateSync } from 'node:zlib';
import type { Point } from '../../../src/page/units.js';

/** A page of a PDF, lengths in twips from its upper left corner. */
export interface ReadPdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ReadText[];
  readonly paths: readonly ReadPath[];
  /** Places of pictures: left, top, width, height. */
  readonly pictures: readonly (readonly number[])[];
}

export interface ReadText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Font size in half points. */
  readonly size: number;
  readonly width: number;
  readonly upright: boolean;
  /** Number of the marked content that it belongs to; undefined for an artifact. */
  readonly content: number | undefined;
}

export interface ReadPath {
  readonly points: readonly Point[];
  readonly painted: 'filled' | 'drawn' | 'both';
  readonly lineWidth: number;
}

/** What a page's content needs to know of a font. */
export interface ReadFont {
  readonly characters: ReadonlyMap<number, string>;
  /** In thousandths of the font's size. */
  readonly widths: readonly number[];
}

/** An element of the document's structure. */
export interface ReadElement {
  readonly type: string;
  readonly alt: string;
  readonly attributes: string;
  readonly children: readonly ReadElement[];
  /** Marked contents: page from 0, and number. */
  readonly contents: readonly (readonly [page: number, content: number])[];
}

/** Reads a PDF as the backend writes it, by its own table of objects; throws where that table is wrong. */
export class PdfReader {
  private readonly file: string;
  private readonly trailer: string;
  private readonly offsets: ReadonlyMap<number, number>;

  constructor(bytes: Uint8Array) {
    this.file = Buffer.from(bytes).toString('latin1');
    this.trailer = this.file.slice(this.file.lastIndexOf('trailer'));
    this.offsets = readOffsets(this.file);
  }

  get root(): string {
    return this.object(reference(this.trailer, 'Root'));
  }

  pages(): readonly ReadPdfPage[] {
    return this.pageNumbers().map((number) => this.page(this.object(number)));
  }

  structure(): ReadElement {
    const tree = this.object(reference(this.root, 'StructTreeRoot'));
    return this.element(/\/K \[(\d+)/.exec(tree)?.[1] ?? '', 0);
  }

  /** Titles of the bookmarks, in order. */
  bookmarks(): readonly string[] {
    const titles: string[] = [];
    const outlines = this.object(reference(this.root, 'Outlines'));
    for (let next = /\/First (\d+)/.exec(outlines)?.[1]; next !== undefined; ) {
      const item = this.object(next);
      titles.push(textString(item, 'Title'));
      next = /\/Next (\d+)/.exec(item)?.[1];
    }
    return titles;
  }

  /** A property of the document. */
  property(name: string): string {
    const info = this.object(reference(this.trailer, 'Info'));
    return textString(`/${name} ${this.object(reference(info, name))}`, name);
  }

  /** The content of a stream that a dictionary names by this key. */
  stream(dictionary: string, key: string): string {
    const number = reference(dictionary, key);
    const own = this.object(number);
    const start = this.file.indexOf('stream\n', this.offsets.get(Number(number))) + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(own)?.[1]);
    const bytes = Buffer.from(this.file.slice(start, start + length), 'latin1');
    return (own.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
  }

  private object(number: string): string {
    const start = this.offsets.get(Number(number));
    if (start === undefined || !this.file.startsWith(`${number} 0 obj`, start)) throw new Error(`no object ${number}`);
    return this.file.slice(start, this.file.indexOf('endobj', start)).replace(/^\d+ 0 obj\n/, '');
  }

  private pageNumbers(): readonly string[] {
    const kids = /\/Kids \[([^\]]*)\]/.exec(this.object(reference(this.root, 'Pages')))?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => number ?? '');
  }

  private element(number: string, pageBefore: number): ReadElement {
    const dictionary = this.object(number);
    const on = /\/Pg (\d+)/.exec(dictionary)?.[1];
    const page = on === undefined ? pageBefore : this.pageNumbers().indexOf(on);
    const kids = /\/K \[([^\]]*)\]/.exec(dictionary)?.[1] ?? '';
    return {
      type: /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '',
      alt: textString(dictionary, 'Alt'),
      attributes: /\/A <<([^>]*)>>/.exec(dictionary)?.[1]?.replace(/\s+/g, ' ').trim() ?? '',
      children: [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => this.element(kid ?? '', page)),
      contents: (kids.replace(/\d+ 0 R/g, '').match(/\d+/g) ?? []).map((content) => [page, Number(content)] as const),
    };
  }

  private page(dictionary: string): ReadPdfPage {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? [];
    const named = /\/Font <<([^>]*)>>/.exec(this.object(reference(dictionary, 'Resources')))?.[1] ?? '';
    const fonts = [...named.matchAll(/\/(\w+) (\d+) 0 R/g)].map(
      ([, name = '', number = '']) => [name, this.font(this.object(number))] as const,
    );
    const drawn = readContent(this.stream(dictionary, 'Contents'), Number(height), new Map(fonts));
    return { width: Number(width) * 20, height: Number(height) * 20, ...drawn };
  }

  private font(font: string): ReadFont {
    const descendant = this.object(/\/DescendantFonts \[(\d+)/.exec(font)?.[1] ?? '');
    const characters = [...this.stream(font, 'ToUnicode').matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)].flatMap(
      ([, first = '', list = '']) =>
        [...list.matchAll(/<([\w ]*)>/g)].map(
          ([, units = ''], index) => [Number.parseInt(first, 16) + index, fromUnits(units)] as const,
        ),
    );
    const widths = (/\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '').trim().split(/\s+/).map(Number);
    return { characters: new Map(characters), widths };
  }
}

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const TOKEN = /<<[\s\S]*?>>|<[0-9a-f]*>|\[[^\]]*\]|\/[^\s/[\]<>()]+|[-+.\d]+|[A-Za-z*]+/g;

/** What the operators of a page draw; throws where they leave something open. */
function readContent(content: string, height: number, fonts: ReadonlyMap<string, ReadFont>) {
  const texts: ReadText[] = [];
  const paths: ReadPath[] = [];
  const pictures: number[][] = [];
  const saved: { readonly matrix: Matrix; readonly lineWidth: number }[] = [];
  const marks: (number | undefined)[] = [];
  let state = { matrix: IDENTITY, lineWidth: 1 };
  let points: Point[] = [];
  let operands: string[] = [];
  let text = { font: fonts.get(''), size: 0, stretch: 1, matrix: IDENTITY };
  const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
    rounded((a * x + c * y + e) * 20),
    rounded((height - (b * x + d * y + f)) * 20),
  ];
  const paint = (painted: ReadPath['painted']) => {
    const [a, b, c, d] = state.matrix;
    const lineWidth = rounded(state.lineWidth * Math.sqrt(Math.abs(a * d - b * c)) * 20);
    paths.push({ points, painted, lineWidth });
    points = [];
  };
  const operators: Readonly<Record<string, (numbers: readonly number[]) => void>> = {
    q: () => saved.push(state),
    Q: () => {
      const before = saved.pop();
      if (!before) throw new Error('nothing was saved');
      state = before;
    },
    cm: (numbers) => {
      state = { ...state, matrix: times(matrixOf(numbers), state.matrix) };
    },
    w: ([lineWidth = 1]) => {
      state = { ...state, lineWidth };
    },
    m: ([x = 0, y = 0]) => points.push(place(state.matrix, x, y)),
    l: ([x = 0, y = 0]) => points.push(place(state.matrix, x, y)),
    c: ([, , , , x = 0, y = 0]) => points.push(place(state.matrix, x, y)),
    re: ([x = 0, y = 0, width = 0, rise = 0]) =>
      points.push(place(state.matrix, x, y), place(state.matrix, x + width, y + rise)),
    S: () => paint('drawn'),
    f: () => paint('filled'),
    B: () => paint('both'),
    Do: () => pictures.push([...boundsOf([place(state.matrix, 0, 0), place(state.matrix, 1, 1)])]),
    BMC: () => marks.push(undefined),
    BDC: () => {
      const number = /\/MCID (\d+)/.exec(operands[1] ?? '')?.[1];
      marks.push(number === undefined ? undefined : Number(number));
    },
    EMC: () => marks.pop(),
    BT: () => {
      text = { ...text, stretch: 1 };
    },
    Tf: ([, size = 0]) => {
      text = { ...text, font: fonts.get((operands[0] ?? '').slice(1)), size };
    },
    Tz: ([percent = 100]) => {
      text = { ...text, stretch: percent / 100 };
    },
    Tm: (numbers) => {
      text = { ...text, matrix: times(matrixOf(numbers), state.matrix) };
    },
    TJ: () => {
      const { font, size, stretch, matrix } = text;
      const codes = [...(operands[0] ?? '').matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex = '']) =>
        (hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
      );
      const [x, y] = place(matrix, 0, 0);
      texts.push({
        text: codes.map((code) => font?.characters.get(code) ?? '?').join(''),
        x,
        y,
        size: size * 2,
        width: codes.reduce((sum, code) => sum + (font?.widths[code] ?? 0), 0) * size * stretch * 0.02,
        upright: Math.abs(matrix[0]) < 1e-6 && matrix[1] > 0,
        content: marks.at(-1),
      });
    },
  };
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[A-Za-z*]+$/.test(token)) {
      operators[token]?.(operands.map(Number));
      operands = [];
    } else {
      operands.push(token);
    }
  }
  if (saved.length > 0 || marks.length > 0) throw new Error('the page leaves something open');
  return { texts, paths, pictures };
}

/** Left, top, width, height around points. */
export function boundsOf(points: readonly Point[]): readonly number[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top].map((length) => Math.round(length * 100) / 100);
}

function readOffsets(file: string): ReadonlyMap<number, number> {
  const table = file.slice(Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file)?.[1]));
  if (!table.startsWith('xref\n0 ')) throw new Error('no table of objects');
  return new Map([...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset], index) => [index + 1, Number(offset)]));
}

function reference(dictionary: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '';
}

/** A text of a dictionary: in parentheses, UTF-16 where it begins with its mark. */
function textString(dictionary: string, key: string): string {
  const raw = new RegExp(`/${key} \\(((?:[^\\\\()]|\\\\[\\s\\S])*)\\)`).exec(dictionary)?.[1] ?? '';
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = raw.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter);
  return plain.startsWith('\xfe\xff') ? Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le') : plain;
}

function fromUnits(hex: string): string {
  const units = hex.split(' ').filter((unit) => unit !== '');
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}
