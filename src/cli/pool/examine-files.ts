import { examine } from '../../checking/examine.js';
import { remembered } from '../../language/remembered.js';
import { parseCitations } from '../../law/parse-citations.js';
import { DEFAULT_CONFIG } from '../../model/merge-configs.js';
import { RULES } from '../../rules/index.js';
import type { Rule } from '../../rules/rule.js';
import { lookUpNamedFiles, noLookings } from '../named-files.js';
import { toText } from '../read-text.js';
import type { Answer, ExamineTask } from './tasks.js';

/**
 * Looks at the SOPs of a task, each by itself.
 *
 * @param rules other than all of them in tests only
 * @returns their examinations as JSON
 */
export function examineFiles({ files, configs, today }: ExamineTask, rules: readonly Rule[] = RULES): Answer {
  const lookings = noLookings();
  const citationsIn = remembered(parseCitations);
  return files.map(({ path, absolute, bytes, config }) => {
    const input = { ...toText(bytes, path), config: configs[config] ?? DEFAULT_CONFIG, today, citationsIn };
    const { examination } = examine(
      absolute === undefined ? input : { ...input, lookUp: (sop) => lookUpNamedFiles(sop, absolute, lookings) },
      { rules, setRules: [] },
    );
    return JSON.stringify(examination);
  });
}
