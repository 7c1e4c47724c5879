import { resolve } from 'node:path';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { doTasks } from '../pool/do-tasks.js';
import { slicesOf } from '../pool/file-slices.js';
import type { AnalyzeTask } from '../pool/tasks.js';
import { showProgress } from '../progress.js';
import { type ReadFile, readFiles } from '../read-files.js';
import { EXIT, type World } from '../world.js';
import { writeWhole } from '../write-file.js';
import { makeAnalysis } from './formats.js';
import type { AnalysisOrder, Part } from './part.js';
import { formatOf, unitOf } from './settings.js';
import { demandFit } from './what-if.js';

export interface AnalyzeOptions {
  readonly format?: string;
  readonly unit?: string;
  /** `path=value`, as often as it was given. */
  readonly set?: readonly string[];
  readonly config?: string;
  readonly output?: string;
}

/** With fewer SOPs the start of other threads takes longer than they save. */
const FEW = 50;

/** Analyses the SOPs and writes the report. The exit code is 1 where an SOP has errors on which its figures depend. */
export async function analyze(world: World, args: readonly string[], options: AnalyzeOptions): Promise<void> {
  const { language, stdout, env, cwd } = world;
  const { output, set: settings = [] } = options;
  const format = formatOf(options.format, output);
  const writer = { unit: unitOf(options.unit), language };
  const files = await readFiles(world, args, options.config);
  const path = output === undefined ? undefined : resolve(cwd, output);
  if (output !== undefined && files.some(({ absolute }) => absolute === path)) throw overInput(output);

  const order: AnalysisOrder = { format, writer, settings, alone: files.length === 1 };
  const parts = await partsOf(files, order, world);
  demandFit(
    settings,
    parts.map(({ fits }) => fits),
  );
  if (parts.some(({ isFaulty, isRead }) => isFaulty || !isRead)) world.setExitCode(EXIT.findings);
  if (path === undefined) {
    const palette = await paletteFor(stdout, env);
    const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
    stdout.write(makeAnalysis(parts, order, { palette, ...columns }));
    return;
  }
  await writeWhole(path, makeAnalysis(parts, order, {}));
  stdout.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${output}\n`);
}

/** What each SOP gives to the report. Of many the work is shared by the threads of the machine. */
async function partsOf(files: readonly ReadFile[], order: AnalysisOrder, world: World): Promise<readonly Part[]> {
  const threads = files.length > FEW ? await world.threads?.() : undefined;
  const progress = showProgress({ id: 'Menganalisis', en: 'Analysing' }, files.length, world);
  const parts: (Part | undefined)[] = files.map(() => undefined);
  try {
    await doTasks(tasksFor(files, order), threads, ({ from }, answer) => {
      for (const [offset, part] of answer.entries()) parts[from + offset] = part;
      progress.advance(answer.length);
    });
  } finally {
    progress.end();
  }
  return parts.flatMap((part) => part ?? []);
}

function* tasksFor(
  files: readonly ReadFile[],
  order: AnalysisOrder,
): Iterable<AnalyzeTask & { readonly from: number }> {
  for (const slice of slicesOf(files)) yield { kind: 'analyze', order, ...slice };
}

function overInput(output: string) {
  return usageError({
    id: `"${output}" (--output) ialah SOP yang dianalisis; laporan akan menimpanya. Pilih nama lain.`,
    en: `"${output}" (--output) is an SOP that is analysed; the report would replace it. Choose another name.`,
  });
}
