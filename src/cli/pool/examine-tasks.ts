import type { Config } from '../../model/config.js';
import type { ExamineTask } from './tasks.js';

/** So many SOPs a task: enough that sending costs little beside the work, and few enough that no thread is left idle. */
const FILES_A_TASK = 10;

/** A task with the index of its first file among all. */
export interface ExamineSlice extends ExamineTask {
  readonly from: number;
}

interface File {
  readonly path: string;
  readonly absolute?: string;
  readonly bytes: Uint8Array;
  readonly config: Config;
}

/** Cuts the examination of SOPs into tasks, which are made one by one as they are asked for. */
export function* tasksFor(files: readonly File[], today: string): Iterable<ExamineSlice> {
  for (let from = 0; from < files.length; from += FILES_A_TASK) {
    const some = files.slice(from, from + FILES_A_TASK);
    const configs = [...new Set(some.map(({ config }) => config))];
    yield {
      kind: 'examine',
      today,
      configs,
      files: some.map((file) => ({ ...file, config: configs.indexOf(file.config) })),
      from,
    };
  }
}
