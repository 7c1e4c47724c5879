const INCHES_PER_METRE = 1 / 0.0254;
/** Signature and IHDR (PNG specification 5.2 and 11.2.2): whatever is added may stand behind them. */
const HEAD_BYTES = 8 + 25;

/** Says in a PNG how large it is printed, so that a word processor puts it in at the size of the page. */
export function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, Math.round(dpi * INCHES_PER_METRE));
  view.setUint32(12, Math.round(dpi * INCHES_PER_METRE));
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEAD_BYTES));
  whole.set(chunk, HEAD_BYTES);
  whole.set(png.subarray(HEAD_BYTES), HEAD_BYTES + chunk.length);
  return whole;
}

/** The checksum of a chunk (PNG specification, annex D); Node.js has one only since 20.15. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
