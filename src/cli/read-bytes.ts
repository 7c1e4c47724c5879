import { closeSync, openSync, promises, readSync, statSync } from 'node:fs';
import { MAXIMUM_BYTES } from '../yaml/limits.js';
import { type CliError, failure } from './cli-error.js';
import { diskError } from './disk-error.js';
import { isLink } from './is-link.js';

/** UTF-16 takes twice the room, and one more byte shows that a file is too long. */
const ENOUGH = MAXIMUM_BYTES * 2 + 4;
const CHUNK = 64 * 1024;

/**
 * The bytes of a file; of one that is far too long only its beginning.
 *
 * @param shown what reports call the file
 * @throws CliError (exit code 3) where the disk refuses
 */
export async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    return readAtOnce(path) ?? (await readPipe(path));
  } catch (error) {
    throw refused(error, path, shown);
  }
}

/** Room for the bytes of many files. */
const MANY = 1024 * 1024;

/**
 * Makes a reader of common files that are read one after the other. Their bytes lie in rooms that they share: to get a room
 * takes as long as to read a small file. Whoever sends them to a thread copies them before, or the whole room is sent.
 *
 * @returns reads as `readBytes` does
 */
export function bytesReader(): typeof readBytes {
  let room = Buffer.alloc(0);
  return async (path, shown) => {
    if (room.length < CHUNK) room = Buffer.allocUnsafeSlow(MANY);
    const bytes = readInto(room.subarray(0, CHUNK), path, shown);
    if (bytes.length === CHUNK) return readBytes(path, shown);
    room = room.subarray(bytes.length);
    return bytes;
  };
}

function readInto(room: Buffer, path: string, shown: string): Uint8Array {
  try {
    const file = openSync(path, 'r');
    try {
      let length = 0;
      // A disk of the network may give a file in pieces; nothing more is the end of it.
      for (let more = -1; more !== 0 && length < room.length; length += more) {
        more = readSync(file, room, length, room.length - length, null);
      }
      return room.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw refused(error, path, shown);
  }
}

function refused(error: unknown, path: string, shown: string): CliError {
  const isLost = error instanceof Error && 'code' in error && error.code === 'ENOENT' && isLink(path);
  if (!isLost) return diskError(error, shown, 'read');
  return failure({
    id: `Tidak dapat membaca "${shown}": tautan itu menuju berkas yang tidak ada. Betulkan tautannya, atau hapus.`,
    en: `Cannot read "${shown}": it is a link to a file that does not exist. Mend the link, or remove it.`,
  });
}

/** Thousands of small files are read far quicker without waiting for each; undefined for what may keep one waiting. */
function readAtOnce(path: string): Uint8Array | undefined {
  const stats = statSync(path);
  if (!stats.isFile()) return undefined;
  const file = openSync(path, 'r');
  try {
    // One byte more than the disk tells, so that what is not filled shows the end; no part of a larger buffer, which would be sent with it.
    let bytes = Buffer.allocUnsafeSlow(Math.min(stats.size + 1, ENOUGH));
    let size = 0;
    while (size < ENOUGH) {
      if (size === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(CHUNK)]);
      const room = bytes.length - size;
      const count = readSync(file, bytes, size, room, null);
      size += count;
      if (count < room) break;
    }
    return bytes.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

async function readPipe(path: string): Promise<Uint8Array> {
  const file = await promises.open(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    while (size < ENOUGH) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK));
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      size += bytesRead;
    }
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}
