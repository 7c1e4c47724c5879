const LOCAL_HEADER = 0x0403_4b50;
const CENTRAL_HEADER = 0x0201_4b50;
const END_OF_CENTRAL = 0x0605_4b50;
/** Size of the end record without a comment. */
const END_SIZE = 22;

/**
 * Gives all files in a zip file the time 1980-01-01 00:00, so that the same content gives the same bytes.
 * Takes what docx writes: a zip file without comment, encryption and 64-bit sizes. Throws on anything else.
 */
export function withFixedZipTimes(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END_OF_CENTRAL) throw new Error('no plain zip file');
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const local = view.getUint32(entry + 42, true);
    if (view.getUint32(entry, true) !== CENTRAL_HEADER || view.getUint32(local, true) !== LOCAL_HEADER) {
      throw new Error('no plain zip file');
    }
    setTime(view, entry + 12);
    setTime(view, local + 10);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

/** Time 0:00 and date 1 January of year 0, which is 1980. */
function setTime(view: DataView, offset: number): void {
  view.setUint16(offset, 0, true);
  view.setUint16(offset + 2, (1 << 5) | 1, true);
}
