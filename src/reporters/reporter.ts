import type { Severity } from '../diagnostics/diagnostic.js';
import type { Language } from '../messages/language.js';
import type { Palette } from './palette.js';
import type { Report, Sentence } from './report.js';

/** Turns a report into a text: pure, and whole, with a line break at its end. */
export type Reporter = (report: Report, context: ReportContext) => string;

/** What a reporter may need besides the findings. */
export interface ReportContext {
  readonly sentence: Sentence;
  readonly language: Language;
  /** Version of the program. */
  readonly version: string;
  /** Findings from this severity on count as failed. */
  readonly failOn: Severity;
  /** All rules in the order of their codes, in the language of the report. */
  readonly rules: readonly RuleNote[];
  /** How the service that reads the report calls a file: its path from the root of the repository, with slashes. */
  readonly shown: (path: string) => string;
  /** Colours; none where the report goes to a file. */
  readonly palette?: Palette;
  /** Cells of the terminal. */
  readonly columns?: number;
}

/** What a report may say of a rule as such. */
export interface RuleNote {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  /** The clause or the practice that it rests on. */
  readonly basis: string;
  /** Its texts by name, with `{name}` where data is quoted. */
  readonly texts: Readonly<Record<string, string>>;
}
