import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import { positionAt, type Source } from '../source/source.js';
import type { Span } from '../source/span.js';
import { countFindings, type Report, type Sentence, sourceOf } from './report.js';

/** Version of the report's form, `schemas/report.schema.json`. */
const REPORT_VERSION = 1;

/** The report as JSON for other programs, as `schemas/report.schema.json` describes it. */
export function reportJson(report: Report, sentence: Sentence): string {
  const files = report.files.map(({ source, diagnostics }) => ({
    path: source.path,
    findings: diagnostics.map((diagnostic) => finding(diagnostic, source, report, sentence)),
  }));
  const { known } = report;
  const summary = {
    files: files.length,
    ...countFindings(report.files),
    ...(known === undefined ? {} : { baseline: known }),
  };
  return `${JSON.stringify({ version: REPORT_VERSION, files, summary }, null, 2)}\n`;
}

function finding(diagnostic: Diagnostic, source: Source, report: Report, sentence: Sentence) {
  const { code, rule, severity, message, data, path, span, related, fix } = diagnostic;
  return {
    code,
    rule,
    severity,
    message: sentence(rule, message, data),
    path,
    span: places(source, span),
    related: related.map((place) => ({
      message: sentence(rule, place.message, place.data),
      file: place.file,
      span: places(sourceOf(report, place.file) ?? source, place.span),
    })),
    fix: fix === undefined ? null : edits(fix, source),
  };
}

function edits(fix: Fix, source: Source) {
  return { edits: fix.edits.map(({ span, text }) => ({ span: places(source, span), text })) };
}

function places(source: Source, span: Span) {
  return { start: positionAt(source, span.start), end: positionAt(source, span.end) };
}
