import type { Examination } from '../../checking/examination.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Config } from '../../model/config.js';
import type { AnalysisOrder, Part } from '../analyze/part.js';
import type { Printed, PrintSettings } from '../render/print-file.js';

/** What a thread can be asked to do. Everything in it is plain data. */
export type Task = ExamineTask | AnalyzeTask | PrintTask;

/** The answer to a task: what each of its files gives, in their order. It is plain data that JSON holds as it is. */
export type AnswerTo<T extends Task> = readonly Answers[T['kind']][];

interface Answers {
  readonly examine: Examination;
  readonly analyze: Part;
  readonly print: Printed;
}

/** Look at some SOPs, each by itself. */
export interface ExamineTask extends SentFiles {
  readonly kind: 'examine';
  /** ISO day that counts as today. */
  readonly today: string;
}

/** Analyse some SOPs. The answers are their parts of the report. */
export interface AnalyzeTask extends SentFiles {
  readonly kind: 'analyze';
  readonly order: AnalysisOrder;
}

/** SOPs before anything was read in them. */
export interface SentFiles {
  readonly configs: readonly Config[];
  readonly files: readonly SentFile[];
}

export interface SentFile {
  /** What reports call it. */
  readonly path: string;
  /** Missing for standard input. */
  readonly absolute?: string;
  readonly bytes: Uint8Array;
  /** Index of its configuration. */
  readonly config: number;
}

/** Print an SOP that was checked. */
export interface PrintTask {
  readonly kind: 'print';
  readonly path: string;
  /** Missing for standard input. */
  readonly absolute?: string;
  readonly text: string;
  readonly config: Config;
  readonly today: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute path of the products without their endings. */
  readonly target: string;
  readonly settings: PrintSettings;
}
