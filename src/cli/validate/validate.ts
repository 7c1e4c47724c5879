import type { Severity } from '../../diagnostics/diagnostic.js';
import { isAtLeast, SEVERITIES } from '../../diagnostics/severity.js';
import { countFindings, type Report } from '../../reporters/report.js';
import type { ReportContext } from '../../reporters/reporter.js';
import type { RuleMeta } from '../../rules/rule.js';
import { type CheckedText, type CheckManyOptions, checkMany } from '../check-many.js';
import { usageError } from '../cli-error.js';
import { requireFiles } from '../fix/fix-targets.js';
import { repositoryPath } from '../repository-path.js';
import { packageVersion } from '../version.js';
import { EXIT, type World } from '../world.js';
import { outputsOf } from './outputs.js';
import { ruleNotes, sentences } from './rule-notes.js';
import { tell } from './tell.js';
import { targetsOf, writeReports } from './write-reports.js';

export interface ValidateOptions extends CheckManyOptions {
  /** `name` or `name=file`, as often as it was given. */
  readonly format?: readonly string[];
  readonly failOn: Severity;
  readonly maxWarnings?: string;
  readonly output?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** Checks the SOPs, mends them where asked to, writes the reports and sets the exit code. */
export async function validate(world: World, args: readonly string[], options: ValidateOptions): Promise<void> {
  // What mends knows all rules, and so does what keeps a baseline: a run of which everything is known waits for neither.
  if (options.fixDryRun) return (await import('../fix/dry-run.js')).showFixes(world, args, options);
  const limit = warningLimit(options.maxWarnings);
  const outputs = outputsOf(options.format, options.output);
  if (options.fix) await requireFiles(args, world.cwd);
  const { checked: found, rules } = await checkMany(world, args, options);
  const targets = targetsOf(
    outputs,
    found.map(({ absolute }) => absolute),
    world.cwd,
  );
  const written = targets.map(({ path }) => path);
  const baseline = await namedBaseline(world, options, args, written);
  const { checked, note: fixed } = options.fix
    ? await (await import('../fix/fix-and-check.js')).fixAndCheck(world, args, options, found)
    : { checked: found };
  const { files, known, note: compared } = (await baseline?.apply(checked)) ?? { files: checked };
  const report: Report = {
    files: files.map(({ source, diagnostics }) => ({ source, diagnostics })),
    others: new Map(checked.map(({ source }) => [source.path, source])),
    failures: files.flatMap(({ failures }) => failures),
    ...(known === undefined ? {} : { known }),
  };
  await writeReports(report, contextFor(rules, world, options.failOn), targets, world);
  tell(world, targets, [fixed, compared]);
  judge(report, options.failOn, limit, world);
}

/** The baseline that the command names; nothing where it names none. */
async function namedBaseline(
  world: World,
  options: ValidateOptions,
  args: readonly string[],
  written: readonly (string | undefined)[],
) {
  if (options.baseline === undefined && !options.updateBaseline) return undefined;
  const { applyBaseline, baselineOf } = await import('../baseline/baseline.js');
  const baseline = await baselineOf(world, options, args, written);
  return { apply: (checked: readonly CheckedText[]) => applyBaseline(baseline, checked) };
}

function contextFor(rules: readonly RuleMeta[], world: World, failOn: Severity): ReportContext {
  const { language } = world;
  return {
    language,
    failOn,
    version: packageVersion(),
    rules: ruleNotes(rules, language),
    sentence: sentences(rules, language),
    shown: repositoryPath(world),
  };
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
