import { inflateRawSync } from 'node:zlib';

/** The files of a zip file by name, in the order of its directory, with the time bytes that it gives them. */
export function readZip(zip: Uint8Array): ReadonlyMap<string, { readonly bytes: Uint8Array; readonly time: number }> {
  const buffer = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = buffer.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, { bytes: Uint8Array; time: number }>();
  let entry = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < buffer.readUInt16LE(end + 10); index++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => buffer.readUInt16LE(entry + at));
    const name = buffer.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0));
    const local = buffer.readUInt32LE(entry + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(entry + 20));
    const bytes = buffer.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(name, { bytes, time: buffer.readUInt32LE(entry + 12) });
    entry += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}
