import type { Language } from './language.js';

type Severity = 'error' | 'warning' | 'info';

/** The words of reports around the findings. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** "3 kesalahan" */
  readonly count: (severity: Severity, count: number) => string;
  /** "dalam 2 berkas", and how many were examined where that is more. */
  readonly files: (withFindings: number, examined: number) => string;
  readonly clean: (examined: number) => string;
  readonly related: string;
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  id: {
    severity: { error: 'kesalahan', warning: 'peringatan', info: 'catatan' },
    count: (severity, count) => `${count} ${REPORT_WORDS.id.severity[severity]}`,
    files: (found, examined) => (examined > found ? `dalam ${found} dari ${examined} berkas` : `dalam ${found} berkas`),
    clean: (examined) => `Tidak ada temuan dalam ${examined} berkas.`,
    related: 'lihat juga',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    count: (severity, count) => {
      const plural = severity === 'info' || count === 1 ? '' : 's';
      return severity === 'info' ? `${count} info` : `${count} ${severity}${plural}`;
    },
    files: (found, examined) =>
      examined > found ? `in ${found} of ${examined} files` : `in ${found} file${found === 1 ? '' : 's'}`,
    clean: (examined) => `No findings in ${examined} file${examined === 1 ? '' : 's'}.`,
    related: 'see also',
  },
};
