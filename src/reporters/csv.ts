import { REPORT_WORDS } from '../messages/report-words.js';
import { positionAt } from '../source/source.js';
import { csvText } from './csv-text.js';
import type { Reporter } from './reporter.js';

/** One finding a row, for spreadsheets. */
export const reportCsv: Reporter = ({ files }, { language, sentence }) => {
  const { column, severity: severities } = REPORT_WORDS[language];
  const head = [
    column.file,
    column.line,
    column.column,
    column.endLine,
    column.endColumn,
    column.severity,
    column.code,
    column.rule,
    column.path,
    column.message,
  ];
  const rows = files.flatMap(({ source, diagnostics }) =>
    diagnostics.map(({ code, rule, severity, message, data, path, span }) => {
      const start = positionAt(source, span.start);
      const end = positionAt(source, span.end);
      const place = [source.path, start.line, start.column, end.line, end.column];
      return [...place, severities[severity], code, rule, path.join('.'), sentence(rule, message, data)];
    }),
  );
  return csvText([head, ...rows]);
};
