import { resolve } from 'node:path';
import { REPORTERS } from '../../reporters/index.js';
import type { Report } from '../../reporters/report.js';
import type { ReportContext } from '../../reporters/reporter.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import type { World } from '../world.js';
import { writeWhole } from '../write-file.js';
import type { ReportOutput } from './outputs.js';
import { addStepSummary } from './step-summary.js';

/** A report with the absolute path of its file; none for stdout. */
export type TargetedOutput = ReportOutput & { readonly path?: string };

/**
 * Finds out where the reports go.
 *
 * @param taken absolute paths of the files that are read
 * @throws CliError (exit code 2) where a report would replace what is checked or another report
 */
export function targetsOf(
  outputs: readonly ReportOutput[],
  taken: readonly (string | undefined)[],
  cwd: string,
): readonly TargetedOutput[] {
  const paths: string[] = [];
  return outputs.map((output) => {
    if (output.file === undefined) return output;
    const path = resolve(cwd, output.file);
    if (taken.includes(path)) throw overInput(output.file);
    if (paths.includes(path)) throw twice(output.file);
    paths.push(path);
    return { ...output, path };
  });
}

/** Writes the reports, those for stdout first; what went into files is named. */
export async function writeReports(
  report: Report,
  context: ReportContext,
  targets: readonly TargetedOutput[],
  world: World,
): Promise<void> {
  const { language, stdout, stderr, env } = world;
  for (const { format } of targets.filter(({ path }) => path === undefined)) {
    const palette = await paletteFor(stdout, env);
    const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
    stdout.write(REPORTERS[format](report, { ...context, palette, ...columns }));
  }
  // Nothing but the report may stand on stdout where another program reads it.
  const notes = targets.some(({ path }) => path === undefined) ? stderr : stdout;
  for (const { format, path, file } of targets) {
    if (path === undefined) continue;
    await writeWhole(path, REPORTERS[format](report, context));
    notes.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${file}\n`);
  }
  const summary = env.GITHUB_STEP_SUMMARY;
  if (summary && targets.some(({ format }) => format === 'github')) await addStepSummary(summary, report, context);
}

function overInput(file: string) {
  return usageError({
    id: `"${file}" (--output) ialah SOP yang diperiksa; laporan akan menimpanya. Pilih nama lain.`,
    en: `"${file}" (--output) is an SOP that is checked; the report would replace it. Choose another name.`,
  });
}

function twice(file: string) {
  return usageError({
    id: `Dua laporan akan ditulis ke "${file}". Beri nama yang berbeda.`,
    en: `Two reports would be written to "${file}". Give them different names.`,
  });
}
