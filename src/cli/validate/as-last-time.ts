import type { Severity } from '../../diagnostics/diagnostic.js';
import type { Words } from '../../messages/language.js';
import type { Counts } from '../../reporters/report.js';
import type { KeptReport } from '../cache/kept-check.js';
import { hasColours } from '../colours.js';
import { repositoryRoots } from '../repository-path.js';
import type { SopSet } from '../sop-set.js';
import type { World } from '../world.js';
import { summaryFile } from './step-summary.js';
import type { TargetedOutput } from './write-reports.js';

/** What a run says. */
export interface Said {
  /** The reports, in the order of their targets. */
  readonly texts: readonly Uint8Array[];
  readonly counts: Counts;
  /** What is said below them. */
  readonly notes?: readonly (Words | undefined)[];
  /** What is left to do when the reports are written. */
  readonly afterwards?: () => Promise<void>;
}

interface ReportOptions {
  readonly failOn: Severity;
  readonly fix?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** What the last run said, where this one has the same to say: then its findings need not even be read. */
export function asLastTime(
  { last }: SopSet,
  targets: readonly TargetedOutput[],
  options: ReportOptions,
  world: World,
): Said | undefined {
  if (last === undefined || !saysAllFound(options) || summaryFile(targets, world) !== undefined) return undefined;
  const texts = targets.flatMap((target) => last.report(nameOf(target, options, world)) ?? []);
  return texts.length === targets.length ? { texts, counts: last.counts } : undefined;
}

/** Whether the reports say everything that was found, and nothing else. */
export function saysAllFound({ fix, baseline, updateBaseline }: ReportOptions): boolean {
  return !fix && baseline === undefined && !updateBaseline;
}

/** Reports by what `asLastTime` finds them by. */
export function named(
  texts: readonly Uint8Array[],
  targets: readonly TargetedOutput[],
  options: ReportOptions,
  world: World,
): readonly KeptReport[] {
  return targets.flatMap((target, index) => {
    const text = texts[index];
    return text === undefined ? [] : [{ name: nameOf(target, options, world), text }];
  });
}

/** All that a report is made of besides what was found and the program itself. */
function nameOf({ format, path }: TargetedOutput, { failOn }: ReportOptions, world: World): string {
  const { language, stdout, env } = world;
  const screen = path === undefined ? [hasColours(stdout, env), stdout.columns ?? 0] : [];
  return JSON.stringify([format, language, failOn, repositoryRoots(world), ...screen]);
}
