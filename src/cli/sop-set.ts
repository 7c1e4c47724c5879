import { dirname } from 'node:path';
import type { Config } from '../model/config.js';
import type { Keep, KeptCheck, KeptFiles, LastFindings, LastRun } from './cache/kept-check.js';
import { isStillTrue } from './cache/still-true.js';
import { type CacheOptions, isCacheWanted } from './cache/wanted.js';
import type { CheckOptions } from './check-paths.js';
import { dayOf } from './day-of.js';
import { type FoundFile, findFiles } from './find-files.js';
import { configLoader } from './load-config.js';
import { noLookings } from './named-files.js';
import { bytesReader, readBytes } from './read-bytes.js';
import { unreadSops } from './unread-sops.js';
import type { World } from './world.js';

export interface SetOptions extends CheckOptions, CacheOptions {
  /** Called with the absolute path of each configuration that is read. */
  readonly onConfig?: (path: string) => void;
}

/** The SOPs of a run before anything was read in them, and what is known of them from the last run. */
export interface SopSet {
  readonly files: readonly FileBytes[];
  /** ISO day that counts as today. */
  readonly today: string;
  /** The last run, where nothing has changed since. */
  readonly last?: LastRun;
  /** What each SOP gave by itself in earlier runs. */
  readonly examined: () => KeptFiles;
  /** Makes what keeps what was found for the next run; absent where nothing is kept. */
  readonly keeper?: (found: RunFindings | undefined, examined: KeptFiles) => Keep;
}

export type RunFindings = Pick<LastRun, 'files' | 'counts'> & LastFindings;

export interface FileBytes extends Pick<FoundFile, 'path' | 'absolute'> {
  /** A part of a larger room. */
  readonly bytes: Uint8Array;
  readonly config: Config;
  /** What all that is found in it by itself is made of, but for the files that it names; empty where nothing is kept. */
  readonly key: string;
}

/** With fewer SOPs the start of other threads takes longer than they save. */
export const FEW_SOPS = 50;

/**
 * Reads the SOPs that the arguments of a command name, and what the last run kept. SOPs that cannot be read are told on
 * stderr and set the exit code 3.
 *
 * @throws CliError for wrong usage, a broken configuration, or where no SOP can be read
 */
export async function readSet(world: World, args: readonly string[], options: SetOptions): Promise<SopSet> {
  const today = dayOf(world, options.today);
  const found = await findFiles(args, world.cwd);
  const cache = isCacheWanted(options, found.length) ? await openCache(options, today, world) : undefined;
  const kept = cache?.read();
  // They are ready when the SOPs are read.
  if (kept === undefined && found.length > FEW_SOPS) (await world.threads?.())?.prepare();
  const files = await readAll(found, world, options, cache?.keyOf ?? (() => ''));
  if (cache === undefined) return { files, today, examined: () => ({}) };
  const { last, examined = () => ({}) }: Partial<KeptCheck> = kept ?? {};
  return { files, today, examined, keeper: cache.keeper, ...(last && isSame(last, files) && { last }) };
}

/** Only where one is wanted: node's crypto, which tells contents apart, takes as long to load as an SOP to check. */
async function openCache(options: SetOptions, today: string, world: World) {
  const [{ cachePlace }, { checkKeeper, keyMaker, readCheck }] = await Promise.all([
    import('./cache/place.js'),
    import('./cache/kept-check.js'),
  ]);
  const place = cachePlace('validate', options, world);
  if (place === undefined) return undefined;
  return {
    keyOf: keyMaker(),
    read: () => readCheck(place, today),
    keeper: (found: RunFindings | undefined, examined: KeptFiles) => checkKeeper(place, today, found, examined),
  };
}

async function readAll(
  found: readonly FoundFile[],
  world: World,
  options: SetOptions,
  keyOf: (path: string, bytes: Uint8Array, config: Config) => string,
): Promise<readonly FileBytes[]> {
  const configOf = configLoader(world, options.config, options.onConfig);
  const readCommon = bytesReader();
  const unread = unreadSops(world);
  const files: FileBytes[] = [];
  for (const { path, absolute, isCommon } of found) {
    const config = await (absolute === undefined ? configOf(world.cwd) : configOf(dirname(absolute), absolute));
    const read = isCommon ? readCommon : readBytes;
    const bytes = await (absolute === undefined ? world.readStdin() : unread.attempt(() => read(absolute, path)));
    if (bytes === undefined) continue;
    const place = absolute === undefined ? {} : { absolute };
    files.push({ path, ...place, bytes, config, key: keyOf(path, bytes, config) });
  }
  unread.tell(files.length);
  return files;
}

/** Whether a run was over the same files, and the files that they name are what they were. */
function isSame({ files: last }: LastRun, files: readonly FileBytes[]): boolean {
  if (files.length !== last.length) return false;
  const lookings = noLookings();
  return files.every(({ key, absolute = '' }, index) => {
    const then = last[index];
    return then?.key === key && isStillTrue(then.files, absolute, lookings);
  });
}
