import { dirname, resolve } from 'node:path';
import { type CheckInput, check } from '../../check.js';
import type { FlowGraph } from '../../flow/graph.js';
import type { WorkCalendar } from '../../model/config.js';
import type { Sop } from '../../model/sop.js';
import { RULES } from '../../rules/index.js';
import { type FoundFile, findFiles } from '../find-files.js';
import { type ConfigLoader, configLoader } from '../load-config.js';
import { readText, toText } from '../read-text.js';
import type { World } from '../world.js';

/** An SOP to be analysed, as far as it could be read. */
export interface ReadSop {
  /** What reports call the file. */
  readonly path: string;
  readonly absolute?: string;
  readonly calendar: WorkCalendar;
  /** Absent where the file cannot be read as an SOP at all. */
  readonly sop?: Sop;
  readonly flow?: FlowGraph;
  /** Names of the rules that found an error on which the figures depend, each once. */
  readonly errors: readonly string[];
}

/** An error of these, or one of reading, makes figures doubtful. Everything else is the business of `sop validate`. */
const TIMELY: ReadonlySet<string> = new Set([
  'step-id-unique',
  'flow-target-unknown',
  'flow-unreachable',
  'flow-no-end',
  'decision-branches',
  'decision-chance',
  'time-format',
  'time-positive',
]);

/**
 * Reads the SOPs that the arguments of a command name, in the order in which they were found, and looks for the errors on
 * which their figures depend.
 *
 * @throws CliError for wrong usage, a broken configuration, or a disk that refuses
 */
export async function readSops(
  world: World,
  args: readonly string[],
  config: string | undefined,
): Promise<readonly ReadSop[]> {
  const configOf = configLoader(world, config);
  const rules = RULES.filter(({ name }) => TIMELY.has(name));
  const read: ReadSop[] = [];
  for (const file of await findFiles(args, world.cwd)) {
    const input = await inputOf(file, configOf, world);
    const { sop, flow, diagnostics } = check(input, rules);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    read.push({
      path: file.path,
      ...(file.absolute !== undefined && { absolute: resolve(file.absolute) }),
      calendar: input.config.calendar,
      ...(sop && { sop }),
      ...(flow && { flow }),
      errors: [...new Set(errors)],
    });
  }
  return read;
}

async function inputOf(file: FoundFile, configOf: ConfigLoader, world: World): Promise<CheckInput> {
  const { path, absolute } = file;
  // No rule that is run here asks for the day.
  const today = '';
  if (absolute === undefined) {
    return { ...toText(await world.readStdin(), path), config: await configOf(world.cwd), today };
  }
  return { ...(await readText(absolute, path)), config: await configOf(dirname(absolute)), today };
}
