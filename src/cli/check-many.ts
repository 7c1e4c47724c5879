import { dirname } from 'node:path';
import { type Conclusion, conclude } from '../checking/conclude.js';
import type { Examination } from '../checking/examination.js';
import type { Config } from '../model/config.js';
import type { Source } from '../source/source.js';
import type { CheckOptions } from './check-paths.js';
import { dayOf } from './day-of.js';
import { type FoundFile, findFiles } from './find-files.js';
import { lazySource } from './lazy-source.js';
import { configLoader } from './load-config.js';
import { doTasks } from './pool/do-tasks.js';
import { tasksFor } from './pool/examine-tasks.js';
import { readBytes } from './read-bytes.js';
import { reportFailures } from './report-failures.js';
import type { World } from './world.js';

/** A checked SOP with its place on the disk (standard input has none), without its document and its model. */
export interface CheckedText extends Conclusion, Pick<FoundFile, 'absolute'> {
  readonly source: Source;
  readonly config: Config;
}

/** An SOP before anything was read in it. */
export interface FileBytes extends FoundFile {
  readonly bytes: Uint8Array;
  readonly config: Config;
}

/** With fewer SOPs the start of other threads takes longer than they save. */
export const FEW = 50;

/**
 * The same as `checkPaths` for any number of SOPs, where only the findings are wanted: with many the work is shared by the
 * threads of the machine, and no more than the findings and the bytes of each SOP is kept.
 *
 * @throws CliError for wrong usage, a broken configuration, a disk that refuses, or a thread that dies
 */
export async function checkMany(
  world: World,
  args: readonly string[],
  options: CheckOptions,
): Promise<readonly CheckedText[]> {
  const today = dayOf(world, options.today);
  const files = await readAll(await findFiles(args, world.cwd), world, options);
  const examinations = await examineAll(files, today, world);
  const [{ compare }, { SET_RULES }] = await Promise.all([
    import('../checking/compare.js'),
    import('../rules/set-rules.js'),
  ]);
  const members = files.map(({ path, config }, index) => ({ path, config, compared: examinations[index]?.compared }));
  const comparison = compare(members, SET_RULES);
  const checked = files.flatMap((file, index) => {
    const { path, absolute, bytes, config } = file;
    const examination = examinations[index];
    if (examination === undefined) return [];
    const conclusion = conclude(path, examination, comparison);
    return [
      { ...conclusion, source: lazySource(path, bytes), config, ...(absolute === undefined ? {} : { absolute }) },
    ];
  });
  reportFailures(
    checked.flatMap(({ failures }) => failures),
    world,
  );
  return checked;
}

async function readAll(
  found: readonly FoundFile[],
  world: World,
  options: CheckOptions,
): Promise<readonly FileBytes[]> {
  const configOf = configLoader(world, options.config);
  const files: FileBytes[] = [];
  for (const file of found) {
    const { path, absolute } = file;
    const config = await (absolute === undefined ? configOf(world.cwd) : configOf(dirname(absolute), absolute));
    const bytes = await (absolute === undefined ? world.readStdin() : readBytes(absolute, path));
    files.push({ ...file, bytes, config });
  }
  return files;
}

async function examineAll(
  files: readonly FileBytes[],
  today: string,
  world: World,
): Promise<readonly (Examination | undefined)[]> {
  const examinations: (Examination | undefined)[] = files.map(() => undefined);
  const threads = files.length > FEW ? world.threads : undefined;
  await doTasks(tasksFor(files, today), threads, ({ from }, answer) => {
    // What our own thread has written is not doubted.
    for (const [index, text] of answer.entries()) examinations[from + index] = JSON.parse(text) as Examination;
  });
  return examinations;
}
