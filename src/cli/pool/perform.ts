import type { AnswerTo, ExamineTask, Task } from './tasks.js';
import type { NumberedAnswer, NumberedTask } from './threads.js';

/** Does tasks, one after the other, in whatever thread this runs. */
export type Performer = <T extends Task>(task: T) => Promise<AnswerTo<T>>;

/** Somebody to do tasks. What they need is loaded when the first of its kind comes, and what was read once is remembered. */
export function performer(): Performer {
  let examine: ((task: ExamineTask) => AnswerTo<ExamineTask>) | undefined;
  const perform = async (task: Task): Promise<AnswerTo<Task>> => {
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
  // Each kind of task gets the answers of its own kind, which TypeScript does not see through a switch.
  return perform as Performer;
}

/** The same for a task that came from another thread: texts are sent back fastest, and an error is words. */
export async function performNumbered(
  { number, task }: NumberedTask,
  perform: (task: Task) => Promise<AnswerTo<Task>>,
): Promise<NumberedAnswer> {
  try {
    return { number, answer: JSON.stringify(await perform(task)) };
  } catch (error) {
    return { number, broken: error instanceof Error ? error.message : String(error) };
  }
}
