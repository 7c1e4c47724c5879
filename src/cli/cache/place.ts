import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { projectFolder } from '../project-folder.js';
import type { World } from '../world.js';
import type { CacheOptions } from './wanted.js';

/**
 * The file that keeps what a command found, for the next run: `--cache-location`, else one for each project in the cache
 * folder of the user, so that nothing appears among the SOPs. Undefined where there is no such folder.
 *
 * @param purpose the name of the command
 */
export function cachePlace(purpose: string, { cacheLocation }: CacheOptions, world: World): string | undefined {
  const name = `${purpose}-${hashed(projectFolder(world.cwd))}.json`;
  if (cacheLocation !== undefined) return located(resolve(world.cwd, cacheLocation), cacheLocation, name);
  const folder = userCache(world.env);
  return folder && join(folder, 'sop-toolkit', name);
}

/** A folder, or a path that ends like one, takes a file of the usual name; any other path is the file. */
function located(path: string, given: string, name: string): string {
  return given.endsWith('/') || given.endsWith(sep) || isFolder(path) ? join(path, name) : path;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Where programs of this system keep what can be made anew (XDG Base Directory on Linux). */
function userCache({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: World['env']): string | undefined {
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (LOCALAPPDATA && isAbsolute(LOCALAPPDATA)) return LOCALAPPDATA;
  if (!HOME || !isAbsolute(HOME)) return undefined;
  return process.platform === 'darwin' ? join(HOME, 'Library/Caches') : join(HOME, '.cache');
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
