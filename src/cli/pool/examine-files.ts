import { type CheckInput, examineAll } from '../../checking/examine.js';
import { remembered } from '../../language/remembered.js';
import { parseCitations } from '../../law/parse-citations.js';
import { DEFAULT_CONFIG } from '../../model/merge-configs.js';
import { RULES } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import { lookUpNamedFiles, noLookings } from '../named-files.js';
import { toText } from '../read-text.js';
import type { AnswerTo, ExamineTask } from './tasks.js';

/** So many texts that cite laws are kept in mind; an agency cites a few hundred. */
const MOST_CITING = 5000;

/**
 * Looks at the SOPs of tasks, each by itself. The SOPs of an agency cite the same laws, which are read once for all tasks.
 *
 * @param rules other than all of them in tests only
 * @returns gives for a task the examinations of its SOPs
 */
export function examiner(rules: readonly Rule[] = RULES): (task: ExamineTask) => AnswerTo<ExamineTask> {
  const citationsIn = remembered(parseCitations, MOST_CITING);
  return ({ files, configs, today }) => {
    const lookings = noLookings();
    const inputs = files.map(({ path, absolute, bytes, config }): CheckInput => {
      const input = { ...toText(bytes, path), config: configs[config] ?? DEFAULT_CONFIG, today, citationsIn };
      return absolute === undefined ? input : { ...input, lookUp: (sop) => lookUpNamedFiles(sop, absolute, lookings) };
    });
    return examineAll(inputs, { rules, setRules: [] }).map(({ examination }) => examination);
  };
}
