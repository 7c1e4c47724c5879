import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { usageError } from './cli-error.js';
import { diskError } from './disk-error.js';
import { isLink } from './is-link.js';
import { CONFIG_NAME } from './project-folder.js';

/** An SOP to be read. `path` is what reports call it; `absolute` is missing for standard input. */
export interface FoundFile {
  readonly path: string;
  readonly absolute?: string;
  /** Its folder tells that it is a common file, so that opening it keeps nobody waiting. */
  readonly isCommon?: boolean;
}

const EXTENSION = '.sop.yaml';

/**
 * The SOPs that the arguments of a command name: files as they are, all `*.sop.yaml` below folders (sorted; `node_modules`
 * and hidden folders aside), `-` for standard input; without arguments those below the current folder. Each once.
 *
 * @throws CliError (exit code 2) for a path that does not exist, a folder without SOPs and a configuration
 */
export async function findFiles(args: readonly string[], cwd: string): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const arg of args.length === 0 ? ['.'] : args) {
    for (const file of filesAt(arg, cwd)) {
      const key = file.absolute ?? '-';
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

function filesAt(arg: string, cwd: string): readonly FoundFile[] {
  if (arg === '-') return [{ path: '-' }];
  const absolute = resolve(cwd, arg);
  const stats = statsOf(absolute);
  if (stats === undefined) throw missing(arg, absolute);
  if (!stats.isDirectory()) return [fileAt(arg, absolute, stats)];
  const below = sopsBelow(absolute, arg);
  if (below.length === 0) {
    throw usageError({
      id: `Folder "${arg}" tidak berisi SOP (berkas *${EXTENSION}). Sebutkan folder atau berkas lain, atau buat SOP dengan "sop new".`,
      en: `The folder "${arg}" holds no SOP (*${EXTENSION}). Name another one, or make an SOP with "sop new".`,
    });
  }
  const base = shownBase(arg);
  return below.map(({ path, name, isCommon }) => ({ path: base + name, absolute: path, isCommon }));
}

function fileAt(arg: string, absolute: string, stats: Stats): FoundFile {
  if (basename(absolute) === CONFIG_NAME) throw configuration(arg);
  // Pipes such as /dev/stdin and <(…) are as good as files.
  if (stats.isFile() || stats.isFIFO() || stats.isCharacterDevice()) return { path: arg, absolute };
  throw usageError({ id: `"${arg}" bukan berkas dan bukan folder.`, en: `"${arg}" is neither a file nor a folder.` });
}

function configuration(arg: string) {
  return usageError({
    id: `"${arg}" adalah konfigurasi, bukan SOP; ia dibaca sendiri bersama SOP di folder itu dan di bawahnya. Sebutkan SOP-nya, atau foldernya.`,
    en: `"${arg}" is a configuration, no SOP; it is read by itself with the SOPs of its folder and below. Name the SOP, or the folder.`,
  });
}

interface FileBelow {
  /** Absolute. */
  readonly path: string;
  /** From the folder that was named, with slashes. */
  readonly name: string;
  readonly isCommon: boolean;
}

/** Names are put together as texts: among thousands of files the functions for paths take longer than the disk. */
function sopsBelow(folder: string, arg: string, above = ''): readonly FileBelow[] {
  const found: FileBelow[] = [];
  const start = folder.endsWith(sep) ? folder : folder + sep;
  for (const entry of entriesOf(folder, arg).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = start + entry.name;
    const name = above + entry.name;
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) found.push(...sopsBelow(path, arg, `${name}/`));
    } else if (entry.name.endsWith(EXTENSION) && isFile(entry, path)) {
      found.push({ path, name, isCommon: entry.isFile() });
    }
  }
  return found;
}

/**
 * Linked files count, linked folders do not: they may lead round in circles. A link to nowhere counts too: to pass over it
 * would call an SOP fine that nobody has seen.
 */
function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statsOf(path)?.isFile() !== false);
}

function entriesOf(folder: string, arg: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw diskError(error, folder === resolve(arg) ? arg : folder, 'read');
  }
}

/** What the disk tells of a path; undefined where there is nothing, or nothing that we may see. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** What stands before the names of the files below a folder where reports call them. */
function shownBase(arg: string): string {
  if (arg === '.' || arg === './') return '';
  const base = join(arg, 'x').slice(0, -1);
  return sep === '/' ? base : base.replaceAll(sep, '/');
}

function missing(arg: string, absolute: string) {
  if (isLink(absolute)) {
    return usageError({
      id: `"${arg}" adalah tautan ke berkas yang tidak ada. Betulkan tautannya, atau sebutkan berkas lain.`,
      en: `"${arg}" is a link to a file that does not exist. Mend the link, or name another file.`,
    });
  }
  if (/[*?]/.test(arg)) return unexpanded(arg);
  const near = nearFile(absolute);
  const path = near === undefined ? undefined : join(dirname(arg), near);
  return usageError({
    id: `Berkas atau folder "${arg}" tidak ada.${path === undefined ? '' : ` Maksud Anda "${path}"?`}`,
    en: `There is no file or folder "${arg}".${path === undefined ? '' : ` Did you mean "${path}"?`}`,
  });
}

/** A pattern that the shell has left as it was: there is no such file, or it is the Windows one, which expands none. */
function unexpanded(arg: string) {
  const folder = /^(.*?)[\\/]?[^\\/]*[*?]/.exec(arg)?.[1] || '.';
  return usageError({
    id: `Tidak ada berkas "${arg}"; pola dengan * atau ? tidak diuraikan. Sebutkan foldernya: semua *${EXTENSION} di bawahnya diperiksa, misalnya sop validate "${folder}".`,
    en: `There is no file "${arg}"; patterns with * or ? are not expanded. Name the folder: all *${EXTENSION} below it are read, for example sop validate "${folder}".`,
  });
}

/** The same name with the ending that SOPs have, if there is such a file. */
function nearFile(absolute: string): string | undefined {
  const name = basename(absolute).replace(/(\.sop)?(\.ya?ml)?$/, '') + EXTENSION;
  return statsOf(join(dirname(absolute), name))?.isFile() ? name : undefined;
}
