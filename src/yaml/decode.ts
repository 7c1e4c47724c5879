import type { Finding } from '../diagnostics/diagnostic.js';
import { foreignFile } from './foreign-file.js';
import { MAXIMUM_BYTES } from './limits.js';

/** The text of a file's bytes. A text that was not UTF-8 is still given as far as it can be read, with a finding. */
export interface DecodedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Decodes UTF-8, with or without a byte order mark (which is left out). Of a file far over the limit only as much is
 * decoded as `readYaml` needs to report its size.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes.subarray(0, MAXIMUM_BYTES * 2 + 2));
    const place = { span: { start: 0, end: Math.min(1, text.length) } };
    return { text, findings: [{ rule: 'yaml-limits', message: 'utf-16', place }] };
  }
  if (bytes.length > MAXIMUM_BYTES) {
    return { text: new TextDecoder().decode(bytes.subarray(0, MAXIMUM_BYTES + 4)), findings: [] };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    // The decoder throws a TypeError on the first byte that is no UTF-8; which one it was must be searched.
    return notUtf8(bytes);
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: of the letters of an SOP every second byte is zero.
  const [first, second, third, fourth] = bytes;
  if (first && third && second === 0 && fourth === 0) return 'utf-16le';
  if (second && fourth && first === 0 && third === 0) return 'utf-16be';
  return undefined;
}

function notUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder().decode(bytes);
  // Which program it belongs to is said when it is read.
  if (foreignFile(text) !== undefined) return { text, findings: [] };
  // `stream` leaves out a character that is cut off, so that the place is where the bad one begins.
  const start = new TextDecoder().decode(bytes.subarray(0, validLength(bytes)), { stream: true }).length;
  const place = { span: { start, end: Math.min(start + 1, text.length) } };
  return { text, findings: [{ rule: 'yaml-limits', message: 'not-utf-8', place }] };
}

/** How many bytes from the start are UTF-8: the decoder accepts a prefix, or it does not; halve until it is found. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a character be cut off at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
