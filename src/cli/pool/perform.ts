import type { Answer, Task } from './tasks.js';
import type { NumberedAnswer, NumberedTask } from './threads.js';

/** Does a task in whatever thread this runs. What it needs is loaded when the first of its kind comes. */
export async function perform(task: Task): Promise<Answer> {
  switch (task.kind) {
    case 'examine': {
      const { examineFiles } = await import('./examine-files.js');
      return examineFiles(task);
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
}

/** The same for a task that came from another thread: an error becomes words, which is all that can be sent back. */
export async function performNumbered(
  { number, task }: NumberedTask,
  performed: (task: Task) => Promise<Answer> = perform,
): Promise<NumberedAnswer> {
  try {
    return { number, answer: await performed(task) };
  } catch (error) {
    return { number, broken: error instanceof Error ? error.message : String(error) };
  }
}
