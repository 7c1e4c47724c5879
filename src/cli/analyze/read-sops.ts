import { check } from '../../check.js';
import type { FlowGraph } from '../../flow/graph.js';
import type { Config, WorkCalendar } from '../../model/config.js';
import type { Sop } from '../../model/sop.js';
import { RULES } from '../../rules/index.js';
import type { FoundFile } from '../find-files.js';
import { readFiles } from '../read-files.js';
import { toText } from '../read-text.js';
import type { World } from '../world.js';

/** An SOP to be analysed, as far as it could be read. */
export interface ReadSop extends FoundFile {
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
const TIMELY_RULES = RULES.filter(({ name }) => TIMELY.has(name));

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
  const files = await readFiles(world, args, config);
  return files.map(({ bytes, config, ...file }) => readSop(file, bytes, config));
}

/** The same for a file whose bytes are there already. */
export function readSop(file: FoundFile, bytes: Uint8Array, config: Config): ReadSop {
  // No rule that is run here asks for the day.
  const { sop, flow, diagnostics } = check({ ...toText(bytes, file.path), config, today: '' }, TIMELY_RULES);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return {
    ...file,
    calendar: config.calendar,
    ...(sop && { sop }),
    ...(flow && { flow }),
    errors: [...new Set(errors)],
  };
}
