import { constants, type Stats } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { decodeText } from '../../yaml/decode.js';
import { diskError } from '../disk-error.js';
import { readBytes } from '../read-bytes.js';
import { replaceWhole } from '../write-file.js';

/** Why an SOP was not rewritten: it may only be read, or it is no longer what was checked. */
export type Refusal = 'read-only' | 'changed';

const BOM = '\uFEFF';

/**
 * Puts a mended text in the place of the one that was checked, as a whole or not at all. A link is followed, and a byte order
 * mark and the rights of the file stay.
 *
 * @param path absolute
 * @param checked the text that was read and checked
 * @returns why it was not done; nothing where it was
 * @throws CliError (exit code 3) where the disk refuses
 */
export async function rewriteSop(path: string, checked: string, mended: string): Promise<Refusal | undefined> {
  const { real, stats } = await fileBehind(path);
  if (!(await isWritable(real, stats))) return 'read-only';
  const bytes = await readBytes(real, path);
  const { text, findings } = decodeText(bytes);
  if (findings.length > 0 || text !== checked) return 'changed';
  const isStill = async () => Buffer.compare(bytes, await readBytes(real, path)) === 0;
  return (await replaceWhole(real, `${bomOf(bytes)}${mended}`, isStill)) ? undefined : 'changed';
}

/** The byte order mark that a file begins with; reading takes it away. */
export function bomOf(bytes: Uint8Array): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? BOM : '';
}

async function fileBehind(path: string): Promise<{ readonly real: string; readonly stats: Stats }> {
  try {
    const real = await realpath(path);
    return { real, stats: await stat(real) };
  } catch (error) {
    throw diskError(error, path, 'read');
  }
}

/** A new file could take the place of one that may only be read, so its own rights are asked; root too keeps to them. */
async function isWritable(path: string, { mode }: Stats): Promise<boolean> {
  if ((mode & 0o222) === 0) return false;
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
