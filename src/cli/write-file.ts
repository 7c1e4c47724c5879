import type { Stats } from 'node:fs';
import { chmod, chown, lstat, mkdir, open, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskError } from './disk-error.js';

/** A text, bytes, or pieces of bytes that follow each other. */
export type Content = string | Uint8Array | readonly Uint8Array[];

/**
 * Writes a file as a whole or not at all: into a new file beside it, then renamed. A symbolic link in its place is
 * replaced, never written through. Devices and pipes (`/dev/stdout`) are written to as they are.
 *
 * @throws CliError (exit code 3) with the reason, where the disk refuses
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  try {
    const there = await lookAt(path);
    if (there !== undefined && !there.isFile()) {
      await writeFile(path, content);
      return;
    }
    await replace(path, content, there);
  } catch (error) {
    throw diskError(error, path, 'write');
  }
}

/**
 * Puts a new content in the place of a common file, as a whole or not at all, with the same rights and owner. What is asked
 * last, before the new file takes the place of the old one, is whether that may be.
 *
 * @returns false where it may not be: nothing was changed
 * @throws CliError (exit code 3) with the reason, where the disk refuses
 */
export async function replaceWhole(path: string, content: Content, mayBe: () => Promise<boolean>): Promise<boolean> {
  try {
    return await replace(path, content, await stat(path), mayBe);
  } catch (error) {
    throw diskError(error, path, 'write');
  }
}

/**
 * Makes a folder and those above it; one that is there already is fine.
 *
 * @param mode the rights of those that are made; as the system has it without them
 * @throws CliError (exit code 3) with the reason, where the disk refuses
 */
export async function makeFolder(path: string, mode?: number): Promise<void> {
  try {
    await makeFolders(path, mode);
  } catch (error) {
    throw diskError(error, path, 'write');
  }
}

/** One by one: with `recursive` node never comes back from a place where nobody can make any, such as `/proc`. */
async function makeFolders(path: string, mode: number | undefined): Promise<void> {
  const refusal = await mkdir(path, { mode }).then(() => undefined, codeOf);
  if (refusal === undefined) return;
  if (refusal === 'ENOENT' && dirname(path) !== path) {
    await makeFolders(dirname(path), mode);
    // Another thread may be there first.
    if ((await mkdir(path, { mode }).then(() => undefined, codeOf)) === undefined) return;
  }
  if (!(await stat(path)).isDirectory()) await mkdir(path);
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

/** What stands at a path: for a link, what it leads to, unless that is a common file, which the link itself stands for. */
async function lookAt(path: string): Promise<Stats | undefined> {
  const own = await lstat(path).catch(missing);
  if (own === undefined || !own.isSymbolicLink()) return own;
  return stat(path).catch(missing);
}

async function replace(
  path: string,
  content: Content,
  there: Stats | undefined,
  mayBe: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  // The name is new and `wx` refuses what exists, so nobody can put a link in its way.
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomName()}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      // Each goes on where the one before ended.
      for (const piece of isOnePiece(content) ? [content] : content) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    if (there !== undefined) await takeAfter(draft, there);
    const allowed = await mayBe();
    await (allowed ? rename(draft, path) : unlink(draft));
    return allowed;
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}

function isOnePiece(content: Content): content is string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array;
}

async function takeAfter(draft: string, { mode, uid, gid }: Stats): Promise<void> {
  const own = await stat(draft);
  // Only root may give a file away; for others the file becomes theirs, as with any editor.
  if (own.uid !== uid || own.gid !== gid) await chown(draft, uid, gid).catch(() => undefined);
  await chmod(draft, mode & 0o777);
}

/** Chance enough for a name that need not be secret; node's crypto takes ten times as long to load as to write a file. */
function randomName(): string {
  return `${process.pid.toString(36)}${Math.random().toString(36).slice(2)}`;
}

function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
