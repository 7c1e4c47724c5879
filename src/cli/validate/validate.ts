import type { Severity } from '../../diagnostics/diagnostic.js';
import { isAtLeast, SEVERITIES } from '../../diagnostics/severity.js';
import { type Counts, countFindings, type Report } from '../../reporters/report.js';
import type { ReportContext } from '../../reporters/reporter.js';
import type { RuleMeta } from '../../rules/rule.js';
import { type CheckedText, checkSet } from '../check-many.js';
import { usageError } from '../cli-error.js';
import { requireFiles } from '../fix/fix-targets.js';
import { repositoryPath } from '../repository-path.js';
import { readSet, type SetOptions, type SopSet } from '../sop-set.js';
import { packageVersion } from '../version.js';
import { EXIT, type World } from '../world.js';
import { asLastTime, named, type Said, saysAllFound } from './as-last-time.js';
import { outputsOf } from './outputs.js';
import { ruleNotes, sentences } from './rule-notes.js';
import { addStepSummary, summaryFile } from './step-summary.js';
import { tell } from './tell.js';
import { makeReports, type TargetedOutput, targetsOf, writeReports } from './write-reports.js';

export interface ValidateOptions extends SetOptions {
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
  const set = await readSet(world, args, options);
  const absolutes = set.files.map(({ absolute }) => absolute);
  const targets = targetsOf(outputs, absolutes, world.cwd);
  const said = asLastTime(set, targets, options, world) ?? (await sayAnew(set, targets, world, args, options));
  // Before anything is written: a reader that goes away (`sop validate | head`) ends the program there.
  judge(said.counts, options.failOn, limit, world);
  await writeReports(said.texts, targets, world);
  await said.afterwards?.();
  tell(world, targets, said.notes ?? []);
  tellLimit(said.counts, limit, world);
}

async function sayAnew(
  set: SopSet,
  targets: readonly TargetedOutput[],
  world: World,
  args: readonly string[],
  options: ValidateOptions,
): Promise<Said> {
  const { checked: found, rules, keep } = await checkSet(set, world, options);
  // Where the reports say something else, or what was found is mended and checked anew, it is kept without them.
  if (!saysAllFound(options)) await keep?.([]);
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
  const context = contextFor(rules, world, options.failOn);
  const texts = await makeReports(report, context, targets, world);
  if (saysAllFound(options)) await keep?.(named(texts, targets, options, world));
  const summary = summaryFile(targets, world);
  return {
    texts,
    counts: countFindings(report.files),
    notes: [fixed, compared],
    afterwards: async () => {
      if (summary !== undefined) await addStepSummary(summary, report, context);
    },
  };
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

function judge(counts: Counts, failOn: Severity, limit: number | undefined, world: World): void {
  if (SEVERITIES.some((severity) => counts[severity] > 0 && isAtLeast(severity, failOn))) {
    world.setExitCode(EXIT.findings);
  }
  if (limit !== undefined && counts.warning > limit) world.setExitCode(EXIT.findings);
}

function tellLimit(counts: Counts, limit: number | undefined, world: World): void {
  if (limit === undefined || counts.warning <= limit) return;
  const words = {
    id: `Ada ${counts.warning} peringatan, lebih dari yang diperbolehkan (--max-warnings ${limit}).`,
    en: `There are ${counts.warning} warnings, more than allowed (--max-warnings ${limit}).`,
  };
  world.stderr.write(`sop: ${words[world.language]}\n`);
}
