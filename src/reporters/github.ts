import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import { lastLine, positionInLines } from './place-text.js';
import type { ReportContext, Reporter } from './reporter.js';
import { summarize } from './summary.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Commands for the log of a GitHub workflow, which shows them as annotations of the files; the summary below them. */
export const reportGithub: Reporter = (report, context) => {
  const commands = report.files.flatMap(({ source, diagnostics }) =>
    diagnostics.map((diagnostic) => annotation(diagnostic, source, context)),
  );
  return `${[...commands, summarize(report, context.language)].join('\n')}\n`;
};

function annotation(diagnostic: Diagnostic, source: Source, { sentence, shown }: ReportContext): string {
  const { code, rule, severity, message, data, span } = diagnostic;
  const start = positionInLines(source, span.start);
  const end = positionInLines(source, span.end);
  const properties = {
    file: shown(source.path),
    line: start.line,
    endLine: lastLine(source, span),
    col: start.column,
    // GitHub takes columns only within one line.
    ...(start.line === end.line && end.column > start.column ? { endColumn: end.column } : {}),
    title: `${code} ${rule}`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(sentence(rule, message, data))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
