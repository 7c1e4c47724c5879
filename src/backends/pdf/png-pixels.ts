import { joined } from '../joined.js';
import { viewOf } from './true-type.js';

/** The pixels of a PNG, row by row, a byte a sample. */
export interface PngPixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue. */
  readonly colors: Uint8Array;
  /** 0 is clear, 255 opaque; undefined where everything is opaque. */
  readonly alpha?: Uint8Array;
}

/**
 * Reads a PNG of any kind (PNG specification, third edition).
 *
 * @throws where it is broken
 */
export async function readPng(bytes: Uint8Array): Promise<PngPixels> {
  const chunks = readChunks(bytes);
  const header = viewOf(joined(chunks.get('IHDR')));
  const [width, height] = [header.getUint32(0), header.getUint32(4)];
  const [depth, type, interlaced] = [header.getUint8(8), header.getUint8(9), header.getUint8(12) === 1];
  const samples = SAMPLES[type];
  if (samples === undefined) throw new Error('no known kind of colour');
  const data = await inflate(chunks.get('IDAT') ?? []);
  const paint = painter(type, depth, joined(chunks.get('PLTE')), joined(chunks.get('tRNS')));
  const colors = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height).fill(255);
  let at = 0;
  for (const [left, top, right, down] of interlaced ? ADAM7 : WHOLE) {
    const [columns, rows] = [Math.ceil((width - left) / right), Math.ceil((height - top) / down)];
    if (columns <= 0 || rows <= 0) continue;
    const length = Math.ceil((columns * samples * depth) / 8);
    let above = new Uint8Array(length);
    for (let row = 0; row < rows; row += 1) {
      const line = unfilter(data.subarray(at, at + 1 + length), above, Math.max(1, (samples * depth) >> 3), length);
      at += 1 + length;
      above = line;
      for (let column = 0; column < columns; column += 1) {
        paint(line, column, colors, alpha, (top + row * down) * width + left + column * right);
      }
    }
  }
  return { width, height, colors, ...(alpha.some((value) => value < 255) ? { alpha } : {}) };
}

/** Samples a pixel by the kind of colour: grey, colour, index of a palette, the first two with alpha. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Passes over the picture: first column and row, steps to the next ones. */
const WHOLE = [[0, 0, 1, 1]] as const;
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Chunks by type: length, type, content, checksum, after a signature of eight bytes. */
function readChunks(bytes: Uint8Array): ReadonlyMap<string, readonly Uint8Array[]> {
  const view = viewOf(bytes);
  const chunks = new Map<string, Uint8Array[]>();
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.set(type, [...(chunks.get(type) ?? []), bytes.subarray(at + 8, at + 8 + view.getUint32(at))]);
  }
  return chunks;
}

async function inflate(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const written = (async () => {
    for (const part of parts) await writer.write(part.slice());
    await writer.close();
  })();
  const read = (async () => {
    const found: Uint8Array[] = [];
    const reader = readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) found.push(next.value);
    return joined(found);
  })();
  const [data] = await Promise.all([read, written]);
  return data;
}

/** Undoes the filter that a row's first byte names; `reach` is the distance to the same sample of the pixel before. */
function unfilter(row: Uint8Array, above: Uint8Array, reach: number, length: number): Uint8Array<ArrayBuffer> {
  const filter = row[0];
  if (row.length !== length + 1 || filter === undefined || filter > 4) throw new Error('a row is broken');
  const line = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) {
    const left = line[index - reach] ?? 0;
    const up = above[index] ?? 0;
    const corner = above[index - reach] ?? 0;
    const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    line[index] = (row[index + 1] ?? 0) + (filter === 0 ? 0 : guess);
  }
  return line;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

type Painter = (line: Uint8Array, column: number, colors: Uint8Array, alpha: Uint8Array, pixel: number) => void;

/** Puts a pixel of a row into the picture. `clear` (tRNS) holds the alphas of a palette, or the one colour that is clear. */
function painter(type: number, depth: number, palette: Uint8Array, clear: Uint8Array): Painter {
  const samples = SAMPLES[type] ?? 1;
  const grey = type === 0 || type === 4;
  const most = 2 ** depth - 1;
  const sample = (line: Uint8Array, index: number) => {
    if (depth === 8) return line[index] ?? 0;
    if (depth === 16) return ((line[index * 2] ?? 0) << 8) | (line[index * 2 + 1] ?? 0);
    const bit = index * depth;
    return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most;
  };
  const scaled = (value: number) => (depth === 8 ? value : Math.round((value * 255) / most));
  const clearSample = (index: number) => ((clear[index * 2] ?? 0) << 8) | (clear[index * 2 + 1] ?? 0);
  return (line, column, colors, alpha, pixel) => {
    const first = column * samples;
    if (type === 3) {
      const index = sample(line, first);
      for (let part = 0; part < 3; part += 1) colors[pixel * 3 + part] = palette[index * 3 + part] ?? 0;
      alpha[pixel] = clear[index] ?? 255;
      return;
    }
    let isClear = clear.length > 0;
    for (let part = 0; part < 3; part += 1) {
      const value = sample(line, grey ? first : first + part);
      colors[pixel * 3 + part] = scaled(value);
      isClear &&= value === clearSample(grey ? 0 : part);
    }
    if (type >= 4) alpha[pixel] = scaled(sample(line, first + samples - 1));
    else if (isClear) alpha[pixel] = 0;
  };
}
