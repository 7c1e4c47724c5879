import { doTasks } from '../pool/do-tasks.js';
import type { PrintTask } from '../pool/tasks.js';
import { showProgress } from '../progress.js';
import type { World } from '../world.js';
import { type Printed, type PrintSettings, printFile } from './print-file.js';
import type { SopToPrint } from './sops-to-print.js';

/** An SOP with where it goes. */
export interface Job {
  readonly sop: SopToPrint;
  /** Absolute path of its products without their endings. */
  readonly target: string;
}

/** With fewer SOPs the start of other threads takes longer than they save. */
const FEW = 8;

/**
 * Prints SOPs, many of them in other threads.
 *
 * @returns what came of each, in their order
 * @throws CliError (exit code 3) where a thread dies
 */
export async function printSops(
  jobs: readonly Job[],
  settings: PrintSettings,
  today: string,
  world: World,
): Promise<readonly Printed[]> {
  const printed: Printed[] = [];
  const progress = showProgress({ id: 'Mencetak', en: 'Printing' }, jobs.length, world);
  const done = (index: number, result: Printed) => {
    printed[index] = result;
    progress.advance(1);
  };
  try {
    for (const [index, { sop, target }] of jobs.entries()) {
      if (sop.file !== undefined) done(index, await printFile(sop.file, target, settings));
    }
    const threads = jobs.length > FEW ? await world.threads?.() : undefined;
    await doTasks(tasksOf(jobs, settings, today), threads, ({ index }, [answer]) => {
      if (answer !== undefined) done(index, answer);
    });
  } finally {
    progress.end();
  }
  return printed;
}

function* tasksOf(
  jobs: readonly Job[],
  settings: PrintSettings,
  today: string,
): Iterable<PrintTask & { readonly index: number }> {
  for (const [index, { sop, target }] of jobs.entries()) {
    if (sop.file !== undefined) continue;
    const { source, config, diagnostics, absolute } = sop;
    const file = { path: source.path, text: source.text, ...(absolute === undefined ? {} : { absolute }) };
    yield { kind: 'print', ...file, config, today, diagnostics, target, settings, index };
  }
}
