import { reportCheckstyle } from './checkstyle.js';
import { reportCsv } from './csv.js';
import type { ReportFormat } from './formats.js';
import { reportGithub } from './github.js';
import { reportGitlab } from './gitlab.js';
import { reportJson } from './json.js';
import { reportJunit } from './junit.js';
import { reportMarkdown } from './markdown.js';
import { reportPretty } from './pretty.js';
import type { Reporter } from './reporter.js';
import { reportSarif } from './sarif.js';

/** Every form of report by its name. A new one is a file, its name in `formats.ts` and a line here. */
export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  pretty: (report, context) => reportPretty(report, context.sentence, { ...context, pointsOn: true }),
  json: (report, { sentence }) => reportJson(report, sentence),
  sarif: reportSarif,
  junit: reportJunit,
  github: reportGithub,
  gitlab: reportGitlab,
  checkstyle: reportCheckstyle,
  markdown: reportMarkdown,
  csv: reportCsv,
};
