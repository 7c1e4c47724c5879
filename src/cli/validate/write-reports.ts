import { resolve } from 'node:path';
import { REPORTERS } from '../../reporters/index.js';
import type { Report } from '../../reporters/report.js';
import type { ReportContext } from '../../reporters/reporter.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { refuseFolder } from '../report-name.js';
import type { World } from '../world.js';
import { writeWhole } from '../write-file.js';
import type { ReportOutput } from './outputs.js';

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
    refuseFolder(output.file, path);
    if (taken.includes(path)) throw overInput(output.file);
    if (paths.includes(path)) throw twice(output.file);
    paths.push(path);
    return { ...output, path };
  });
}

/** Makes the reports, in the order of their targets. */
export async function makeReports(
  report: Report,
  context: ReportContext,
  targets: readonly TargetedOutput[],
  { stdout, env }: World,
): Promise<readonly Uint8Array[]> {
  const palette = await paletteFor(stdout, env);
  const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
  const streamed = { ...context, palette, ...columns };
  return targets.map(({ format, path }) =>
    Buffer.from(REPORTERS[format](report, path === undefined ? streamed : context)),
  );
}

/** Writes the reports, those for stdout first; what went into files is named. */
export async function writeReports(
  texts: readonly Uint8Array[],
  targets: readonly TargetedOutput[],
  { language, stdout, stderr }: World,
): Promise<void> {
  for (const [index, { path }] of targets.entries()) if (path === undefined) stdout.write(texts[index] ?? '');
  // Nothing but the report may stand on stdout where another program reads it.
  const notes = targets.some(({ path }) => path === undefined) ? stderr : stdout;
  for (const [index, { path, file }] of targets.entries()) {
    if (path === undefined) continue;
    await writeWhole(path, texts[index] ?? '');
    notes.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${file}\n`);
  }
}

function overInput(file: string) {
  return usageError({
    id: `"${file}" ialah SOP yang diperiksa; laporan akan menimpanya. Pilih nama lain.`,
    en: `"${file}" is an SOP that is checked; the report would replace it. Choose another name.`,
  });
}

function twice(file: string) {
  return usageError({
    id: `Dua laporan akan ditulis ke "${file}". Beri nama yang berbeda.`,
    en: `Two reports would be written to "${file}". Give them different names.`,
  });
}
