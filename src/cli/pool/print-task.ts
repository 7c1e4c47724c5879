import { check } from '../../check.js';
import { createSource } from '../../source/source.js';
import { printFile } from '../render/print-file.js';
import type { AnswerTo, PrintTask } from './tasks.js';

/** Reads an SOP again, which was checked in whatever thread, and prints it. */
export async function printTask(task: PrintTask): Promise<AnswerTo<PrintTask>> {
  const { path, absolute, text, config, today, diagnostics, target, settings } = task;
  const read = check({ source: createSource(path, text), config, today }, []);
  const file = { ...read, diagnostics, ...(absolute === undefined ? {} : { absolute }) };
  return [await printFile(file, target, settings)];
}
