import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CONFIG_NAME, foldersAbove, projectFolder } from '../project-folder.js';

/** Whether a change of what bears this name in a folder matters. */
export type Concern = (name: string) => boolean;

/**
 * The folders whose changes may change what is found in the SOPs that these arguments name, each with the names that matter
 * there: the SOPs and the pictures beside them, what may become a folder of SOPs, the configurations above, and what an
 * argument itself is called, so that it may go and come back.
 *
 * @param configs absolute paths of the configurations that were read
 */
export async function watchedFolders(
  args: readonly string[],
  configs: readonly string[],
  cwd: string,
): Promise<ReadonlyMap<string, Concern>> {
  const concerns = new Map<string, Concern[]>();
  const add = (folder: string, concern: Concern) => concerns.set(folder, [...(concerns.get(folder) ?? []), concern]);
  const only = (wanted: string) => (name: string) => name === wanted;
  for (const target of (args.length === 0 ? ['.'] : args).map((arg) => resolve(cwd, arg))) {
    const home = (await isFolder(target)) ? target : dirname(target);
    for (const folder of await foldersBelow(target)) add(folder, isOfSops);
    // The nearest folder that is there sees what leads to the target come back.
    const way = foldersAbove(target);
    for (const [index, folder] of way.slice(1).entries()) {
      if (!(await isFolder(folder))) continue;
      add(folder, only(basename(way[index] ?? target)));
      break;
    }
    const top = projectFolder(home);
    for (const folder of foldersAbove(home)) {
      add(folder, only(CONFIG_NAME));
      if (folder === top) break;
    }
  }
  for (const path of configs) add(dirname(path), only(basename(path)));
  return new Map([...concerns].map(([folder, all]) => [folder, (name) => all.some((concern) => concern(name))]));
}

/** SOPs, configurations, pictures, and whatever may be a folder: no report that is written beside them. */
function isOfSops(name: string): boolean {
  return !name.startsWith('.') && (/\.(ya?ml|png|jpe?g|svg)$/i.test(name) || !name.includes('.'));
}

/** A folder and those below it in which SOPs are looked for; none for a file. */
async function foldersBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const inner = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'),
  );
  const below = await Promise.all(inner.map(({ name }) => foldersBelow(join(folder, name))));
  return (await isFolder(folder)) ? [folder, ...below.flat()] : [];
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() === true;
}
