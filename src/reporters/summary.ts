import type { Severity } from '../diagnostics/diagnostic.js';
import { SEVERITIES } from '../diagnostics/severity.js';
import type { Language } from '../messages/language.js';
import { REPORT_WORDS } from '../messages/report-words.js';
import { type Palette, PLAIN } from './palette.js';
import { countFindings, type Report } from './report.js';

/** From the most to the least grave. */
export const GRAVEST_FIRST: readonly Severity[] = [...SEVERITIES].reverse();

/** The report in one sentence: `2 kesalahan, 1 peringatan dalam 2 dari 5 berkas.` */
export function summarize(report: Report, language: Language, palette: Palette = PLAIN): string {
  const words = REPORT_WORDS[language];
  const counts = countFindings(report);
  const named = GRAVEST_FIRST.filter((severity) => counts[severity] > 0).map((severity) =>
    palette.severity[severity](words.count(severity, counts[severity])),
  );
  if (named.length === 0) return palette.good(words.clean(report.files.length));
  const found = report.files.filter((file) => file.diagnostics.length > 0).length;
  return `${named.join(', ')} ${words.files(found, report.files.length)}.`;
}
