import type { Diagnostic, MessageData, Severity } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';

/** What a reporter turns into text: the files that were examined, each with its findings in order. */
export interface Report {
  readonly files: readonly ReportFile[];
  /** Texts that findings point to, by path: looked into before `files`, which takes long with thousands of them. */
  readonly others?: ReadonlyMap<string, Source>;
  /** Rules that broke down: what they would have found is missing. */
  readonly failures?: readonly BrokenRule[];
  /** How many findings are left out because a baseline holds them; absent where there is no baseline. */
  readonly known?: number;
}

export interface BrokenRule {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
}

export interface ReportFile {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the sentence of a finding in the language of the report. */
export type Sentence = (rule: string, message: string, data: MessageData) => string;

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts the findings of files. */
export function countFindings(files: readonly Pick<ReportFile, 'diagnostics'>[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of files) {
    for (const { severity } of diagnostics) counts[severity] += 1;
  }
  return counts;
}

/** The text of a file that a finding points to. */
export function sourceOf(report: Report, path: string): Source | undefined {
  return report.others?.get(path) ?? report.files.find((file) => file.source.path === path)?.source;
}
