/** The names of the formats of reports, as `--format` takes them. */
export const REPORT_FORMATS = [
  'pretty',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'markdown',
  'csv',
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Formats of which several may follow each other in one stream; the others are whole documents. */
export const LOOSE_FORMATS: readonly ReportFormat[] = ['pretty', 'github', 'markdown'];
