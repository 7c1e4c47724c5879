import { resolve } from 'node:path';
import type { Severity } from '../../diagnostics/diagnostic.js';
import { isAtLeast, SEVERITIES } from '../../diagnostics/severity.js';
import { reportJson } from '../../reporters/json.js';
import { reportPretty } from '../../reporters/pretty.js';
import { countFindings, type Report, type Sentence } from '../../reporters/report.js';
import { describe } from '../../rules/catalogue.js';
import { type CheckedFile, checkPaths } from '../check-paths.js';
import { usageError } from '../cli-error.js';
import { paletteFor } from '../colours.js';
import { EXIT, type World } from '../world.js';
import { writeWhole } from '../write-file.js';

export interface ValidateOptions {
  readonly format: 'pretty' | 'json';
  readonly failOn: Severity;
  readonly maxWarnings?: string;
  readonly config?: string;
  readonly today?: string;
  readonly output?: string;
}

/** Checks the SOPs, writes the report and sets the exit code. */
export async function validate(world: World, args: readonly string[], options: ValidateOptions): Promise<void> {
  const limit = warningLimit(options.maxWarnings);
  const checked = await checkPaths(world, args, options);
  const report: Report = { files: checked.map(({ source, diagnostics }) => ({ source, diagnostics })) };
  await writeReport(report, checked, options, world);
  judge(report, options.failOn, limit, world);
}

async function writeReport(
  report: Report,
  checked: readonly CheckedFile[],
  { format, output }: ValidateOptions,
  world: World,
): Promise<void> {
  const { language, stdout } = world;
  const sentence: Sentence = (rule, message, data) => describe(rule, message, data, language);
  if (format === 'json') return put(reportJson(report, sentence));
  if (output !== undefined) return put(reportPretty(report, sentence, { language }));
  const palette = await paletteFor(stdout, world.env);
  const columns = stdout.columns === undefined ? {} : { columns: stdout.columns };
  return put(reportPretty(report, sentence, { language, palette, ...columns }));

  async function put(text: string): Promise<void> {
    if (output === undefined) {
      stdout.write(text);
      return;
    }
    const path = resolve(world.cwd, output);
    if (checked.some(({ absolute }) => absolute === path)) throw overInput(output);
    await writeWhole(path, text);
    stdout.write(`${language === 'id' ? 'Ditulis' : 'Written'}: ${output}\n`);
  }
}

function overInput(output: string) {
  return usageError({
    id: `"${output}" (--output) ialah SOP yang diperiksa; laporan akan menimpanya. Pilih nama lain.`,
    en: `"${output}" (--output) is an SOP that is checked; the report would replace it. Choose another name.`,
  });
}

function warningLimit(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d+$/.test(given)) return Number(given);
  throw usageError({
    id: `"${given}" (--max-warnings) bukan bilangan. Tulis misalnya --max-warnings 10.`,
    en: `"${given}" (--max-warnings) is no number. Write for example --max-warnings 10.`,
  });
}

function judge(report: Report, failOn: Severity, limit: number | undefined, world: World): void {
  const counts = countFindings(report);
  if (SEVERITIES.some((severity) => counts[severity] > 0 && isAtLeast(severity, failOn))) {
    world.setExitCode(EXIT.findings);
  }
  if (limit === undefined || counts.warning <= limit) return;
  const words = {
    id: `Ada ${counts.warning} peringatan, lebih dari yang diperbolehkan (--max-warnings ${limit}).`,
    en: `There are ${counts.warning} warnings, more than allowed (--max-warnings ${limit}).`,
  };
  world.stderr.write(`sop: ${words[world.language]}\n`);
  world.setExitCode(EXIT.findings);
}
