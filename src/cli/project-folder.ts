import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const CONFIG_NAME = 'sop.config.yaml';

/** A folder and all folders above it, the nearest first. */
export function foldersAbove(folder: string): readonly string[] {
  const folders = [folder];
  for (let here = folder; dirname(here) !== here; here = dirname(here)) folders.push(dirname(here));
  return folders;
}

/**
 * The folder that an SOP may take files from: the topmost one above it that holds a configuration or a repository, or
 * else its own.
 */
export function projectFolder(folder: string): string {
  const marked = foldersAbove(folder).filter((above) =>
    [CONFIG_NAME, '.git'].some((name) => existsSync(join(above, name))),
  );
  return marked.at(-1) ?? folder;
}
