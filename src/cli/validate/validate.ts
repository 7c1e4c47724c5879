import type { Severity } from '../../diagnostics/diagnostic.js';
import { isAtLeast, SEVERITIES } from '../../diagnostics/severity.js';
import { countFindings, type Report } from '../../reporters/report.js';
import type { ReportContext } from '../../reporters/reporter.js';
import type { RuleMeta } from '../../rules/rule.js';
import { type CheckManyOptions, checkMany } from '../check-many.js';
import { usageError } from '../cli-error.js';
import { repositoryPath } from '../repository-path.js';
import { packageVersion } from '../version.js';
import { EXIT, type World } from '../world.js';
import { outputsOf } from './outputs.js';
import { ruleNotes, sentences } from './rule-notes.js';
import { targetsOf, writeReports } from './write-reports.js';

export interface ValidateOptions extends CheckManyOptions {
  /** `name` or `name=file`, as often as it was given. */
  readonly format?: readonly string[];
  readonly failOn: Severity;
  readonly maxWarnings?: string;
  readonly output?: string;
}

/** Checks the SOPs, writes the reports and sets the exit code. */
export async function validate(world: World, args: readonly string[], options: ValidateOptions): Promise<void> {
  const limit = warningLimit(options.maxWarnings);
  const outputs = outputsOf(options.format, options.output);
  const { checked, rules } = await checkMany(world, args, options);
  const targets = targetsOf(
    outputs,
    checked.map(({ absolute }) => absolute),
    world.cwd,
  );
  const report: Report = {
    files: checked.map(({ source, diagnostics }) => ({ source, diagnostics })),
    others: new Map(checked.map(({ source }) => [source.path, source])),
    failures: checked.flatMap(({ failures }) => failures),
  };
  await writeReports(report, contextFor(rules, world, options.failOn), targets, world);
  judge(report, options.failOn, limit, world);
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
