import type { Picture } from '../../page/pages.js';

/** No logo needs more: a larger one makes every copy of the document heavy. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_PIXELS = 8000;

/** The size of a picture from its own bytes, or undefined where it is broken, empty or huge. Formats: PNG, JPEG, SVG. */
export function readPicture(bytes: Uint8Array, format: Picture['format']): Picture | undefined {
  if (bytes.length > MOST_BYTES) return undefined;
  const size = format === 'png' ? pngSize(bytes) : format === 'jpg' ? jpgSize(bytes) : svgSize(bytes);
  if (!size) return undefined;
  const [width, height] = size;
  const sound = width > 0 && height > 0 && width <= MOST_PIXELS && height <= MOST_PIXELS;
  return sound ? { format, width, height, bytes } : undefined;
}

type Size = readonly [width: number, height: number];

/** PNG: the header chunk IHDR comes first and holds both as 32-bit numbers (PNG specification 11.2.2). */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (
    bytes.length < 33 ||
    text(bytes, 12, 16) !== 'IHDR' ||
    !text(bytes, bytes.length - 12, bytes.length).includes('IEND')
  )
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

/** JPEG: the frame header (SOF0 … SOF15, without the tables DHT, JPG and DAC) holds height, then width (ITU T.81 B.2.2). */
function jpgSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** SVG: the viewBox, or width and height where there is none. */
function svgSize(bytes: Uint8Array): Size | undefined {
  const root = /<svg\b[^>]*>/i.exec(new TextDecoder().decode(bytes))?.[0];
  if (!root) return undefined;
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(root);
  if (box) return [Number(box[1]), Number(box[2])];
  const width = /\bwidth\s*=\s*["']\s*([\d.]+)/i.exec(root)?.[1];
  const height = /\bheight\s*=\s*["']\s*([\d.]+)/i.exec(root)?.[1];
  return width && height ? [Number(width), Number(height)] : undefined;
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, from), to));
}
