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
  /** The same beside a baseline. */
  readonly nothingNew: (examined: number) => string;
  /** That findings are left out because a baseline holds them. */
  readonly known: (count: number) => string;
  readonly related: string;
  /** Before the clause or the practice that a rule rests on. */
  readonly basis: string;
  /** Where more is said of a rule: the command that shows it. */
  readonly explain: (command: string) => string;
  /** The same where there are findings of several rules. */
  readonly explainEach: (command: string) => string;
  /** What a fix does. */
  readonly fix: string;
  /** What relative paths start from. */
  readonly root: string;
  readonly title: string;
  readonly byRule: string;
  /** Where a report has room for some of the files only. */
  readonly leftOut: (files: number) => string;
  readonly column: Readonly<Record<ReportColumn, string>>;
}

/** The columns of reports in tables. */
export type ReportColumn =
  | 'file'
  | 'line'
  | 'column'
  | 'endLine'
  | 'endColumn'
  | 'place'
  | 'severity'
  | 'code'
  | 'rule'
  | 'count'
  | 'path'
  | 'message';

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  id: {
    severity: { error: 'kesalahan', warning: 'peringatan', info: 'catatan' },
    count: (severity, count) => `${count} ${REPORT_WORDS.id.severity[severity]}`,
    files: (found, examined) => (examined > found ? `dalam ${found} dari ${examined} berkas` : `dalam ${found} berkas`),
    clean: (examined) => `Tidak ada temuan dalam ${examined} berkas.`,
    nothingNew: (examined) => `Tidak ada temuan baru dalam ${examined} berkas.`,
    known: (count) => `${count} temuan lama di baseline tidak ditampilkan.`,
    related: 'lihat juga',
    basis: 'Dasar',
    explain: (command) => `Penjelasan dan contoh: ${command}`,
    explainEach: (command) => `Penjelasan dan contoh tiap aturan: sop explain NAMA, misalnya ${command}`,
    fix: 'Betulkan',
    root: 'Folder teratas repositori',
    title: 'Hasil pemeriksaan SOP',
    byRule: 'Temuan menurut aturan',
    leftOut: (files) => `Temuan dalam ${files} berkas lain tidak muat di sini; lihat laporan lengkapnya.`,
    column: {
      file: 'Berkas',
      line: 'Baris',
      column: 'Kolom',
      endLine: 'Baris akhir',
      endColumn: 'Kolom akhir',
      place: 'Baris',
      severity: 'Tingkat',
      code: 'Kode',
      rule: 'Aturan',
      count: 'Jumlah',
      path: 'Letak',
      message: 'Temuan',
    },
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
    nothingNew: (examined) => `No new findings in ${examined} file${examined === 1 ? '' : 's'}.`,
    known: (count) =>
      `${count} old finding${count === 1 ? '' : 's'} of the baseline ${count === 1 ? 'is' : 'are'} not shown.`,
    related: 'see also',
    basis: 'Basis',
    explain: (command) => `Explanation and examples: ${command}`,
    explainEach: (command) => `Explanation and examples of each rule: sop explain NAME, for example ${command}`,
    fix: 'Mend it',
    root: 'The root of the repository',
    title: 'Findings in the SOPs',
    byRule: 'Findings by rule',
    leftOut: (files) => `There is no room here for the findings in ${files} more files; see the whole report.`,
    column: {
      file: 'File',
      line: 'Line',
      column: 'Column',
      endLine: 'End line',
      endColumn: 'End column',
      place: 'Line',
      severity: 'Severity',
      code: 'Code',
      rule: 'Rule',
      count: 'Count',
      path: 'Path',
      message: 'Finding',
    },
  },
};
