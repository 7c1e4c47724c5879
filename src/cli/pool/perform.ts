import type { Answer, ExamineTask, Task } from './tasks.js';
import type { NumberedAnswer, NumberedTask } from './threads.js';

/** Does tasks, one after the other, in whatever thread this runs. */
export type Performer = (task: Task) => Promise<Answer>;

/** Somebody to do tasks. What they need is loaded when the first of its kind comes, and what was read once is remembered. */
export function performer(): Performer {
  let examine: ((task: ExamineTask) => Answer) | undefined;
  return async (task) => {
    switch (task.kind) {
      case 'examine': {
        examine ??= (await import('./examine-files.js')).examiner();
        return examine(task);
      }
      case 'analyze': {
        const { analyzeFiles } = await import('./analyze-files.js');
        return analyzeFiles(task);
      }
      case 'print': {
        const { printTask } = await import('./print-task.js');
        return printTask(task);
      }
    }
  };
}

/** The same for a task that came from another thread: an error becomes words, which is all that can be sent back. */
export async function performNumbered({ number, task }: NumberedTask, perform: Performer): Promise<NumberedAnswer> {
  try {
    return { number, answer: await perform(task) };
  } catch (error) {
    return { number, broken: error instanceof Error ? error.message : String(error) };
  }
}
