import { type FileSlice, slicesOf } from './file-slices.js';
import type { ExamineTask } from './tasks.js';

/** A task with the index of its first file among all. */
export type ExamineSlice = ExamineTask & FileSlice;

/** Cuts the examination of SOPs into tasks. */
export function* tasksFor(files: Parameters<typeof slicesOf>[0], today: string): Iterable<ExamineSlice> {
  for (const slice of slicesOf(files)) yield { kind: 'examine', today, ...slice };
}
