import { appendFile, stat } from 'node:fs/promises';
import { reportMarkdownWithin } from '../../reporters/markdown.js';
import type { Report } from '../../reporters/report.js';
import type { ReportContext } from '../../reporters/reporter.js';
import { diskError } from '../disk-error.js';
import type { World } from '../world.js';
import type { TargetedOutput } from './write-reports.js';

/** GitHub refuses the summary of a step that is longer. */
const LIMIT = 1024 * 1024;

/** The file of the summary page, where a report goes to a workflow that has one. */
export function summaryFile(targets: readonly TargetedOutput[], { env }: World): string | undefined {
  return targets.some(({ format }) => format === 'github') ? env.GITHUB_STEP_SUMMARY || undefined : undefined;
}

/**
 * Adds the report to the summary page of a GitHub workflow, as far as there is room.
 *
 * @param path the file that GITHUB_STEP_SUMMARY names
 */
export async function addStepSummary(path: string, report: Report, context: ReportContext): Promise<void> {
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  try {
    await appendFile(path, reportMarkdownWithin(report, context, LIMIT - size));
  } catch (error) {
    throw diskError(error, path, 'write');
  }
}
