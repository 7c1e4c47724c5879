import type { Severity } from '../diagnostics/diagnostic.js';
import { SEVERITIES } from '../diagnostics/severity.js';
import type { Language } from '../messages/language.js';
import { REPORT_WORDS } from '../messages/report-words.js';
import { type Palette, PLAIN } from './palette.js';
import { countFindings, type Report } from './report.js';

/** From the most to the least grave. */
export const GRAVEST_FIRST: readonly Severity[] = [...SEVERITIES].reverse();

/** The report in a sentence or two: `2 kesalahan, 1 peringatan dalam 2 dari 5 berkas.` and how many a baseline holds. */
export function summarize(report: Report, language: Language, palette: Palette = PLAIN): string {
  const { known = 0 } = report;
  const found = foundIn(report, language, palette);
  return known === 0 ? found : `${found} ${REPORT_WORDS[language].known(known)}`;
}

function foundIn(report: Report, language: Language, palette: Palette): string {
  const words = REPORT_WORDS[language];
  const counts = countFindings(report.files);
  const named = GRAVEST_FIRST.filter((severity) => counts[severity] > 0).map((severity) =>
    palette.severity[severity](words.count(severity, counts[severity])),
  );
  if (named.length === 0) {
    const clean = report.known === undefined ? words.clean : words.nothingNew;
    return palette.good(clean(report.files.length));
  }
  const found = report.files.filter((file) => file.diagnostics.length > 0).length;
  return `${named.join(', ')} ${words.files(found, report.files.length)}.`;
}
