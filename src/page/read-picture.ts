import type { Picture } from './pages.js';

/** Why a picture cannot be used. `active`: an SVG with scripts, or with parts that it fetches from elsewhere. */
export type PictureFault = 'broken' | 'too-large' | 'animated' | 'active';

/** No logo needs more: a larger one makes every copy of the document heavy. */
export const MOST_PICTURE_BYTES = 5 * 1024 * 1024;
const MOST_PIXELS = 8000;

/** A picture with the size that its own bytes tell, or why it cannot be used. */
export function readPicture(
  bytes: Uint8Array,
  format: Picture['format'],
): { readonly picture: Picture } | { readonly fault: PictureFault } {
  if (bytes.length > MOST_PICTURE_BYTES) return { fault: 'too-large' };
  const read = { png: readPng, jpg: readJpg, svg: readSvg }[format](bytes);
  if (typeof read === 'string') return { fault: read };
  const [width, height] = read;
  if (!(width > 0 && height > 0)) return { fault: 'broken' };
  if (width > MOST_PIXELS || height > MOST_PIXELS) return { fault: 'too-large' };
  return { picture: { format, width, height, bytes } };
}

type Read = readonly [width: number, height: number] | PictureFault;

/**
 * PNG: chunks of length, name, data and checksum; IHDR first with both sizes as 32-bit numbers, IEND last (PNG
 * specification 5.3, 11.2.2). A chunk `acTL` makes it an animation (APNG).
 */
function readPng(bytes: Uint8Array): Read {
  const view = viewOf(bytes);
  let size: Read | undefined;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at === 8 && (name !== 'IHDR' || bytes.length < 33)) return 'broken';
    if (name === 'IHDR') size = [view.getUint32(16), view.getUint32(20)];
    if (name === 'acTL') return 'animated';
    if (name === 'IEND') return size ?? 'broken';
  }
  return 'broken';
}

/** JPEG: segments up to the frame header (SOF0 … SOF15 but for DHT, JPG and DAC), which holds height, then width (ITU T.81 B.2.2). */
function readJpg(bytes: Uint8Array): Read {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return 'broken';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      // A picture that was cut off in the middle has no end of image.
      const ended = bytes.subarray(-64).some((byte, index, tail) => byte === 0xff && tail[index + 1] === 0xd9);
      return ended ? [view.getUint16(at + 7), view.getUint16(at + 5)] : 'broken';
    } else at += 2 + view.getUint16(at + 2);
  }
  return 'broken';
}

/** SVG: the viewBox, or width and height where there is none. Nothing in it may run, move or be fetched. */
function readSvg(bytes: Uint8Array): Read {
  const text = new TextDecoder().decode(bytes);
  const root = /<svg\b[^>]*>/i.exec(text)?.[0];
  if (!root || !/<\/svg\s*>\s*(<!--[\s\S]*?-->\s*)*$/i.test(text)) return 'broken';
  const runs = /<(script|foreignObject|iframe|handler)\b|\son\w+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet|@import/i;
  // References within the file (#id) and data in the file are the only ones allowed.
  const fetches = /\b(href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#|data:image\/)/i;
  if (runs.test(text) || fetches.test(text)) return 'active';
  if (/<(animate\w*|set)\b/i.test(text)) return 'animated';
  const box = /\bviewBox\s*=\s*["']\s*[-+\d.e]+[\s,]+[-+\d.e]+[\s,]+([\d.e+]+)[\s,]+([\d.e+]+)/i.exec(root);
  if (box) return [Number(box[1]), Number(box[2])];
  const width = /\swidth\s*=\s*["']\s*([\d.]+)/i.exec(root)?.[1];
  const height = /\sheight\s*=\s*["']\s*([\d.]+)/i.exec(root)?.[1];
  return width && height ? [Number(width), Number(height)] : 'broken';
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
