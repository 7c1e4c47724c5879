import { appendFile, stat } from 'node:fs/promises';
import { reportMarkdownWithin } from '../../reporters/markdown.js';
import type { Report } from '../../reporters/report.js';
import type { ReportContext } from '../../reporters/reporter.js';
import { diskError } from '../disk-error.js';

/** GitHub refuses the summary of a step that is longer. */
const LIMIT = 1024 * 1024;

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
