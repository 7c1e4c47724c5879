import { REPORT_WORDS } from '../messages/report-words.js';
import { grouped } from './grouped.js';
import { markdownTable, markdownText } from './markdown-text.js';
import { lineAndColumn } from './place-text.js';
import type { Report, ReportFile } from './report.js';
import type { ReportContext, Reporter } from './reporter.js';
import { GRAVEST_FIRST, summarize } from './summary.js';

/** A report to read or to hand on: the summary, how often each rule found something, and a table for each file. */
export const reportMarkdown: Reporter = (report, context) => {
  const found = report.files.filter(({ diagnostics }) => diagnostics.length > 0);
  return joined([...overview(report, context), ...found.map((file) => fileSection(file, context))]);
};

/**
 * The same for the summary page of a workflow, which takes only so much: files for which there is no room are left to
 * the other reports, and it says so.
 *
 * @param room how many bytes of UTF-8 there are
 * @returns nothing where not even the overview fits
 */
export function reportMarkdownWithin(report: Report, context: ReportContext, room: number): string {
  const whole = reportMarkdown(report, context);
  if (bytesOf(whole) <= room) return whole;
  const words = REPORT_WORDS[context.language];
  const head = overview(report, context);
  const found = report.files.filter(({ diagnostics }) => diagnostics.length > 0);
  const sections: string[] = [];
  let used = bytesOf(joined([...head, words.leftOut(found.length)]));
  if (used > room) return '';
  for (const file of found) {
    const section = fileSection(file, context);
    used += bytesOf(section) + 2;
    if (used > room) break;
    sections.push(section);
  }
  return joined([...head, ...sections, words.leftOut(found.length - sections.length)]);
}

function overview(report: Report, { language }: ReportContext): readonly string[] {
  const words = REPORT_WORDS[language];
  const head = [`# ${words.title}`, `**${summarize(report, language)}**`];
  const rules = countsByRule(report);
  if (rules.length === 0) return head;
  const table = markdownTable(
    [words.column.rule, words.column.severity, words.column.count],
    rules.map(({ code, rule, severity, count }) => [`${code} ${rule}`, words.severity[severity], `${count}`]),
    [2],
  );
  return [...head, `## ${words.byRule}`, table];
}

/** The gravest first, then the most frequent. One rule may find things of different severities. */
function countsByRule({ files }: Report) {
  const findings = files.flatMap(({ diagnostics }) => diagnostics);
  return grouped(findings, ({ code, severity }) => `${code} ${severity}`)
    .map((group) => ({ ...group[0], count: group.length }))
    .sort(
      (a, b) =>
        GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity) ||
        b.count - a.count ||
        (a.code < b.code ? -1 : 1),
    );
}

function fileSection({ source, diagnostics }: ReportFile, { language, sentence }: ReportContext): string {
  const words = REPORT_WORDS[language];
  const rows = diagnostics.map(({ code, rule, severity, message, data, span }) => [
    lineAndColumn(source, span.start),
    words.severity[severity],
    `${code} ${rule}`,
    markdownText(sentence(rule, message, data)),
  ]);
  const { place, severity, rule, message } = words.column;
  return `## ${markdownText(source.path)}\n\n${markdownTable([place, severity, rule, message], rows)}`;
}

function joined(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
