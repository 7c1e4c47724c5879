import { dirname } from 'node:path';
import { type CheckInput, type CheckResult, checkAll, type RuleSet, WHOLE_SET } from '../check.js';
import { dayOf } from './day-of.js';
import { type FoundFile, findFiles } from './find-files.js';
import { type ConfigLoader, configLoader } from './load-config.js';
import { lookUpNamedFiles } from './named-files.js';
import { readText, toText } from './read-text.js';
import { reportFailures } from './report-failures.js';
import { type UnreadSops, unreadSops } from './unread-sops.js';
import type { World } from './world.js';

export interface CheckOptions {
  /** `--config` */
  readonly config?: string;
  /** `--today` */
  readonly today?: string;
}

/** A checked SOP with its place on the disk; standard input has none. */
export type CheckedFile = CheckResult & Pick<FoundFile, 'absolute'>;

/**
 * Reads and checks the SOPs that the arguments of a command name, in the order in which they were found. SOPs that cannot
 * be read and rules that broke down are told on stderr and set the exit code 3.
 *
 * @param set the rules to run
 * @throws CliError for wrong usage, a broken configuration, or where no SOP can be read
 */
export async function checkPaths(
  world: World,
  args: readonly string[],
  options: CheckOptions,
  set: RuleSet = WHOLE_SET,
): Promise<readonly CheckedFile[]> {
  const today = dayOf(world, options.today);
  const files = await findFiles(args, world.cwd);
  const configOf = configLoader(world, options.config);
  const unread = unreadSops(world);
  const read: { readonly input: CheckInput; readonly absolute: string | undefined }[] = [];
  for (const file of files) {
    const input = await inputOf(file, today, configOf, world, unread);
    if (input !== undefined) read.push({ input, absolute: file.absolute });
  }
  unread.tell(read.length);
  const results = checkAll(
    read.map(({ input }) => input),
    set,
  );
  reportFailures(
    results.flatMap(({ failures }) => failures),
    world,
  );
  return results.map((result, index) => {
    const absolute = read[index]?.absolute;
    return absolute === undefined ? result : { ...result, absolute };
  });
}

async function inputOf(
  file: FoundFile,
  today: string,
  configOf: ConfigLoader,
  world: World,
  unread: UnreadSops,
): Promise<CheckInput | undefined> {
  const { path, absolute } = file;
  if (absolute === undefined) {
    const config = await configOf(world.cwd);
    return { ...toText(await world.readStdin(), path), config, today };
  }
  const config = await configOf(dirname(absolute), absolute);
  const read = await unread.attempt(() => readText(absolute, path));
  return read && { ...read, config, today, lookUp: (sop) => lookUpNamedFiles(sop, absolute) };
}
