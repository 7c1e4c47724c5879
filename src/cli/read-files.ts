import { dirname } from 'node:path';
import type { Config } from '../model/config.js';
import { type FoundFile, findFiles } from './find-files.js';
import { configLoader } from './load-config.js';
import { readBytes } from './read-bytes.js';
import type { World } from './world.js';

/** An SOP before anything was read in it, with the configuration that holds for it. */
export interface ReadFile extends FoundFile {
  readonly bytes: Uint8Array;
  readonly config: Config;
}

/**
 * Reads the SOPs that the arguments of a command name, in the order in which they were found.
 *
 * @param config `--config`
 * @throws CliError for wrong usage, a broken configuration, or a disk that refuses
 */
export async function readFiles(
  world: World,
  args: readonly string[],
  config: string | undefined,
): Promise<readonly ReadFile[]> {
  const configOf = configLoader(world, config);
  const files: ReadFile[] = [];
  for (const file of await findFiles(args, world.cwd)) {
    const { path, absolute } = file;
    files.push(
      absolute === undefined
        ? { ...file, bytes: await world.readStdin(), config: await configOf(world.cwd) }
        : { ...file, bytes: await readBytes(absolute, path), config: await configOf(dirname(absolute), absolute) },
    );
  }
  return files;
}
